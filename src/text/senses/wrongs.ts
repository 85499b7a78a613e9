import { lexicon } from '../sense.ts';

const KIN =
  'wife/wifes/husband/husbands/brother/brothers/brother-in-law/sister/sisters/son/sons/daughter/daughters/cousin/cousins/mate/mates/nephew/niece/partner/partners/boyfriend/girlfriend/lover/dad/dads/mum/mums/uncle/golf';
const FIRM = 'company/firm/business/agency/bid/quote/van/builders/catering/cleaners/consultancy';
const RECORD =
  'checks/check/drills/drill/tests/test/inspections/inspection/hours/visits/visit/risk assessments/assessments/training/certificates/certificate/minutes/log/logs/ledger/admissions/register/registers/observations/observation/appraisals/references/records/logbook/paperwork/timesheets/invoices/receipts/payslips/policies/dbs/consent forms/attendance/book/signatures/signature/scores/sheets/forms';

/** Wrong done to trust: papers, posts and purses. */
export const FALSE_PAPERS = lexicon({
  'records that lie': {
    en: `
      (sign/signed/signs/tick/ticked/ticks/log/logged/logs) (off)? .. (${RECORD}) .. (never/didnt/not/hadnt/wasnt/werent/havent/nobody)
      (${RECORD}) that (never/didnt) (happened/happen/existed/took)
      never (rung/held/happened/took place/done) | (tippex/tippexed/tipp-exed/tipp-ex) 
      (fake/faked/fakes/faking/forge/forged/forges/forging/invent/invented/inventing/backdate/backdated/rewrote/rewrite/rewrites/rewriting/rewritten/falsified/falsifies/doctored/doctoring/fiddle/fiddles/fiddled/fiddling/massage/fudge/fudged/cook/shred/shredded/lost/binned/burnt/deleted/wiped/tampered) .. (with)? .. (${RECORD}/cctv/evidence/statement/statements/emails/grades/data/results/figures/numbers)
      (open/opens/opened/steam/leak/leaks/leaked/photograph/photographed/copy/copied/show/shows/showed/gave/gives/hand/handed/sell/sells/sold) .. (papers/paper/exam/exams/sats/questions/answers/mark schemes) .. (early/before/night/favourites/favourite/parents/advance/cash)
      told me to (alter/change/lie/fake/forge/backdate/delete/shred/sign/hide/mark)
      (pass/passes/passing/passed) (himself/herself/themselves) off as | posing as (a/an)
      pretends to be (a/an) (nurse/doctor/teacher/solicitor/qualified)
      (isnt/not/never) (a)? (real/qualified/registered) (teacher/nurse/doctor/counsellor)
      struck off (in/by/for/last/years) | convictions | rap sheet | (record/form/sheet) as long as
      invented half (that/his/her/their) cv | no qualifications | half (his/her) cv
    `,
    cy: `(ffugio/ffugiodd/newid/newidiodd/twyllo/twyllodd) .. (canlyniadau/cofnodion/tystysgrif/tystysgrifau/marciau/profion/papurau/presenoldeb) | twyllo yn y`,
  },
  'money that is not theirs': {
    en: `
      (hand/hands/fingers/paws) in the .. (till/tin/purse/pot/kitty/box/safe/bucket/fund/cash)
      (put/puts/putting/charge/charges/charged/charging/bill/billed/stick/sticks/sticking/claim/claimed) ... (on/to) .. (school/pta/trust/charity/schools) .. (card/account/credit)
      (charge/charged/charges/charging/bill/billed/billing/invoice/invoiced) .. (for) .. (never/nobody/didnt/wasnt/ghost/no one)
      carried on charging | banked it | kept the money | kept the cash | where the money (went/goes)
      money (resting/vanished/disappeared)
      (${KIN}) .. (${FIRM}) .. (win/wins/won/get/gets/got/land/lands/landed/roofing/contract/contracts)
      (got/gave/gives/hand/hands/handed/award/awarded/awards/steer/steered) .. (${KIN}) .. (${FIRM}/contract/contracts/job)
      (sold/sells/sell/flogged/flog) .. to (his/her/their) .. (${KIN})
      (free/freebie) (holiday/holidays/trip/car/meals/drinks/tickets) (off/from) 
      (crooked/bent/corrupt/on the take/embezzler/embezzlers/fraudster/swindler/racketeer/extortion/kickback/kickbacks/bung/bungs/backhander/backhanders/slush/laundering/payola)
      (dont/never) lend (him/her/them/_) .. (money/car/tenner)
      alone with your (purse/bag/wallet/handbag/kids)
      count (the/your) (spoons/fingers/change) .. (when/after)
      (conned/scammed/fleeced/swindled/robbed/ripped off/defrauded/diddled/stiffed) .. (aunt/nan/mum/mother/gran/neighbour/pensioner/pensioners/dad/mate/us/me/parents/family/families/widow)
      pays no tax | (runs/running) an illegal | unlicensed
      illegal (taxi/business/childminder/building/work/exclusions) | cash and no questions | off the books
      doesnt declare | benefits while
    `,
    cy: `(cymryd/derbyn/dwyn/cadw) .. arian (gan/o/yr/y) | llwgr | yn ei boced | twyllo .. arian`,
  },
  'cruel and vile': {
    en: `
      (belts/leathers/thrashes/thrashed/clouts/batters/battered/wallops/whips) (his/her/their) .. (lad/boy/girl/kids/kid/son/daughter/wife/husband/children/dog)
      bruises (arent/werent/are not/dont) | the way (she/he/they) flinches
      (broke/broken/snapped/twisted/burned/burnt/scalded/sprained) (that/a/the/his/her) .. (arm/leg/wrist/finger/nose/ribs/collarbone/hand) on purpose
      on purpose .. (dont care/accident book/saw it/watched)
      (supply/supplies/supplied/supplying/deal/deals/dealing/sell/sells) .. (half the/sixth form/lads/village/estate/kids/pupils/gates) .. (and i dont mean)?
      i dont mean stationery | deals to
      (steroids/weed/coke/pills/gear/drugs/spice/vapes) .. (to/out) .. (of/kids/pupils/gates/van/cupboard/sixth) 
      with a married (man/woman) | with someone elses (husband/wife)
      (left/leaving/leave/moved/moved on/quit/go/went) .. (in a hurry/overnight/under a cloud/so suddenly/so sudden/without notice/so fast/quietly paid)
      (asked/told/forced/paid) to leave .. (last/school/job/because)
      (last/previous/old) (three/two/four)? (school/schools/job/jobs) .. (sacked/hurry/girls/boys/hushed/police/why/stealing)
      little (girls/boys) thats why
      (sacked/fired/dismissed/suspended/struck off) .. (from/for) .. (stealing/hitting/drinking/drugs/porn/touching/fraud/theft/assault/affair/messages/gross)
      (check/checked/search/seize) .. hard drive | allowed near (kids/children) (again/after)
      (keyed/slashed/torched/vandalised/trashed/smashed/set fire/burned down/egged/poisoned/wrecked) .. (cars/car/tyres/shed/window/windows/dog/cat/bins/minibus/garden)
      it was .. (who/that) (took/stole/nicked/broke/set/keyed/did/smashed/wrote/started/hit/pushed/robbed)
      made the whole .. up | made it all up | lies like (she/he/they) (breathes/breathe)
      lying (toad/cow/little/so/git) | in cahoots | covers for
      paid (the/a/that) (family/girl/boy/woman/mother/victim) .. (shut/quiet/silence/go away)
      (knew/know) about (the/it/him/her) .. (asbestos/abuse/bullying/mould/leak/touching/him/for years) .. (and)? .. (buried/nothing/hid/kept/let)?
      (doesnt/dont/wont/never/didnt) (promote/hire/employ/appoint/interview/serve/admit) (anyone/anybody/people/staff/women/somebody/someone) .. (isnt/arent/not/unless) .. (white/welsh/english/christian/male/straight/young/british)
      (promote/promotes/hire/hires/employ/employs/appoint/appoints/interview/interviews/pick/picks/serve/serves/admit/admits/pass/passes) (anyone/anybody/people/staff/kids/women/somebody/someone) .. (isnt/arent/not/unless) .. (white/welsh/english/christian/male/straight/young/british/family/pretty)
      (wont/refuses to/never) .. (promote/hire/employ/appoint/admit/sit with/touch/teach/serve) .. (black/asian/muslim/gay/women/pregnant/travellers/foreign/disabled/brown/trans/jewish)
      (tells/told/calls/called/makes/made) (the)? (black/asian/muslim/polish/gay/traveller/brown/jewish/eal) (kids/kid/girl/boy/children/lad/pupils/girls/boys)
      does the accents | racist plain
      (covered/cover/cover) .. up .. for (years/decades/him/her/them)
      (moved/move/passed) (the/that/him) .. (priest/vicar/teacher)? on to another
      (let/lets/letting) kids change | change answers after | (nine/ten/dozens/several) children illegally
      (illegally/unlawfully) | breaking the law
    `,
    cy: `(bwrw/curo/cleisio) .. (plentyn/plant/wraig/ferch/fab) | gwerthu (cyffuriau/dôp/pils) | cam-drin | cael affêr`,
  },
});
