import { lexicon } from '../sense.ts';

const KIN =
  'wife/husband/brother/sister/son/daughter/cousin/nephew/niece/mate/mates/brother-in-law/brother in law/sister-in-law/sister in law/son in law/father in law/girlfriend/boyfriend/lover/dad/mum/mam/golf partner/drinking partner/best friend';

const SPOILS =
  'kitchen/car/boat/watch/extension/conservatory/bathroom/patio/caravan/motor/handbag/sofa/holiday/cruise/hot tub/jacuzzi/rolex/bmw/audi/range rover/motorbike/campervan/telly/decking/villa/teeth/boobs/wedding/summerhouse/driveway';
const SAFEGUARDED =
  'disclosure/disclosures/concern/concerns/referral/referrals/complaint/complaints/allegation/allegations/report/reports/evidence/statement/incident/incidents/accident/accidents/assault/abuse/bullying/email/emails/file/files/investigation/cpoms';
const PAPER =
  'phd/degree/doctorate/masters/qualification/qualifications/qts/pgce/npqh/certificate/certificates/diploma/cv/references/licence/dbs';
const TITLE =
  'doctor/teacher/nurse/psychologist/degree/phd/qualifications/references/injury/illness/charity/cv/dbs';

/** Wrongs as neighbours tell them: never by their name in law. */
export const CROOKED = lexicon({
  'taken and sold on': {
    en: `
      (flog/sell/auction/shift/list) (it/them/that/those/the lot/everything/school) .. (on/at/down/in) .. (ebay/vinted/gumtree/marketplace/facebook/market/boot/pub/depop)
      (take/takes/taking/took/cart/lug/smuggle/walk/walks/walked/spirit) ... (home/off with/out the back/to his van/to her car) .. (and/then) (flog/sell/keep/eat/auction)
      (walk/made/make/swan/scarper/disappear/vanish) off with .. (money/cash/takings/prizes/fund/collection/tin/laptops/ipads/donations)
      (half/most/best) of .. (laptops/ipads/stock/food/wine/prizes/donations) .. (in/into/at) (his/her/their) (house/garage/shed/loft/van/boot/freezer)
      rob .. (school/charity/kids/children/pta/us) .. blind | bleed .. (school/charity/pta/us) dry
      milk .. (system/school/expenses)
      sign for .. (deliveries/orders/parcels/goods)
      (deliveries/orders/goods/invoices/hours) .. never (came/arrived/existed/worked/happened)
      fiddle .. (premium/overtime/mileage/funding/expenses/numbers/float/till/register/dinner/books)
    `,
    cy: `(gwerthu/werthu) .. (ebay/farchnad) | dwyn .. (arian/pres) | (poced/boced) .. (arian/pres)`,
  },
  'paid for nothing': {
    en: `
      (write/pay/award/give/claim/book/log/put) (herself/himself/themselves) .. (overtime/bonus/hours/rise/raise/expenses/allowance/extra/mileage/contract)
      (overtime/hours/shifts/days/sessions/mileage/miles/clubs/cover) .. (she/he/they) (never/didnt/hadnt/hasnt) .. (work/worked/did/do/drove/done/taught/ran)
      (on/off) (the)? (sick/long term sick/full pay) .. (and/while/but) .. (working/running/seen/tenerife/marathon/builder/decorating/second job)
    `,
    cy: `hawlio .. (oriau/costau) | oriau na (weithiodd)`,
  },
  'kept from those who should know': {
    en: `
      (bury/buried/burying/bin/bins/shred/destroy/delete/lose/hush/suppress/sit on/sat on/sitting on/doctor/bottle/squash/quash) .. (${SAFEGUARDED})
      (ignore/dismiss/laugh off/brush off/brushed/silence/threaten) .. (disclosure/disclosures/abuse/victim/victims/whistleblower)
      to protect (his/her/their) (mate/mates/friend/friends/job/brother/husband/wife/own/reputation/pals/golf)
      (know/knew) (exactly/full well/perfectly well/damn well/very well)? what (he/she/they) (did/done/has/have/was) .. (done/doing/up)?
      (gagging/gagged/nda/non-disclosure) .. (staff/victim/victims/her/him/us)
      pushed .. because (she/he/they) (found/knew/reported/complained/told)
      (sacked/forced out/bullied out/pushed out/got rid of) .. (because/for/when/after) .. (report/found/complain/knew/speaking/telling)
    `,
    cy: `(claddu/cuddio) .. (cwyn/cwynion/tystiolaeth/honiad) | cau (llygad/llygaid)`,
  },
  'not what they claim': {
    en: `
      (${PAPER}) .. (off/from/on) .. (website/internet/online/bloke/ebay/temu/amazon/cracker/photoshop/canva)
      (buy/bought/print/printed/forge/invent/fake/photoshop/made up) .. (his/her/their/that/own) .. (${PAPER})
      =fake (${TITLE}) | (not/isnt/never) .. (a/really a) (real/proper/qualified) (doctor/teacher/nurse)
      (lied/lies/lying) (on/about) (his/her/their) .. (${PAPER}/convictions/experience/age/past)
    `,
    cy: `(gradd/doethuriaeth/tystysgrif) .. (ffug/rhyngrwyd)`,
  },
  'drugs, drink, hands': {
    en: `
      (do/does/did/doing/rack/snort/sniff/hoover) .. (lines/line/bumps/key/coke/gear/ket) .. (in/off/at/on/before) .. (loo/loos/toilet/toilets/do/desk/car/cistern/cupboard/night/school/lessons)
      (high/off it/coked up/wired/stoned/gurning) .. (in/at/during) (class/assembly/lessons/school/work/parents)
      (vodka/gin/whisky/wine) in (his/her/their) (coffee/flask/mug/water/desk/drawer/handbag)
      (grope/touch/paw/corner/kiss/fondle/flash/rub/letch/leer) .. (women/girls/staff/trainees/tas/students/pupils/cleaners/everyone) .. (cupboard/party/do/office/corridor)?
      (sleep/sleeping/slept/shag/knock) .. (with/off)? .. (pupil/pupils/student/students/sixth former/parent/year eleven)
      (text/message/dm/snapchat/add) .. (year/girls/pupils/students/girl) .. (night/midnight/nudes/pictures/asking)
    `,
    cy: `(cyffwrdd/gyffwrdd) .. (merched/plant/disgyblion)`,
  },
});

/** Money that is no longer where it was. */
export const MISSING_MONEY = lexicon({
  gone: {
    en: `
      (went/gone/goes/going) missing | (disappear/vanish/evaporate)
      never (banked/seen again/reached/turned up/made it)
      (cant/couldnt/nobody can/never) .. account for | (short/down) (by)? (£/#)
      (£/#/money/fund/cash/takings) .. (short/missing/unaccounted/light)
      (do/you do) the maths | work it out | draw your own | join the dots | put two and two
      where did .. (money/it) (go/come)
      on (a/that/his/her) .. (wage/salary/pay) | funny (that/how) | coincidence
    `,
    cy: `(arian/pres) .. (diflannu/ddiflannodd/goll) | ar goll`,
  },
});

/** What somebody has all at once. */
export const FINERY = lexicon({
  'new and dear': {
    en: `
      new .. (${SPOILS}) | (${SPOILS}) .. (appear/appeared/turned up/paid for)
      (watch/watched) .. (boat/watch/car) .. appear
      (just/suddenly/somehow) .. (bought/got/booked/had) .. (${SPOILS})
    `,
    cy: `(cegin/car/cwch) newydd`,
  },
});

/** Kin and the work they got. */
export const KIN_PAID = lexicon({
  'keeping it in the family': {
    en: `
      (${KIN}) .. (does/do/did/got/gets/get/won/wins/has/lands/landed/supplies/owns/runs) .. (roofs/roof/roofing/job/jobs/contract/contracts/tender/work/building/catering/cleaning/it/windows/fences/firm/company)
      (${KIN}) .. (company/firm/business/builders/garage/agency)
      bought .. for a song | for a song | half what it's worth | knocked down price
      cwmni (brawd/chwaer/mab/gwraig/gŵr/cefnder) | brawd-yng-nghyfraith
    `,
    cy: `cwmni (ei/brawd/mab/chwaer/gwraig)`,
  },
});
export const IN_THE_GIFT = lexicon({
  'and who decides': {
    en: `
      (votes/voted/vote) .. (on/for/who) | decides who
      (governors/council/trust/committee) (decided/voted/agreed/sold) | chairs the
      signs the (cheques/invoices/orders)
      signed it off | guess who's | tender | quotes | the highest quote | no other quotes
      never went out to | difference
    `,
    cy: `y gwahaniaeth | y job`,
  },
});
