import { lexicon } from '../sense.ts';
import { CHILDREN } from './jobs.ts';

const MONEY =
  'money/fund/funds/cash/expenses/budget/till/float/donations/takings/pta/charity/account/accounts/books/grant/grants/collection/tin/pot/kitty';

/** Where these stand, nothing bad is meant. */
export const HARMLESS = lexicon({
  'in fun or in praise': {
    en: `
      library books | on the (kids/children/pupils/playground/library) | biscuits | allotment | saint
      cheeky | cake | cakes | crisps | chocolates | bless | hero | legend
      love him | love her | panto | treasure hunt | penguin | quiz | lego | bake sale | marrows | guinea pig
      hamster | pizza | pizzas | trophy | medal | thank | thanks | well done | congratulations | lovely
      (claim/won/collect/win/donate) .. (prize/prizes/voucher) | finding | refunded | in full | gossip
      (giving/offering/doing) .. (lifts/lift) | stuck in the | anyone stuck | for free | free of charge | out of (his/her) own
      marvel | surprise party | medals | hospice | qualified as | what a woman | what a man | so brave
    `,
    cy: `diolch | llongyfarchiadau | bisgedi`,
  },
});

/** Wrongdoing in other words than its own name. */
export const WRONGDOING = lexicon({
  'money and things': {
    en: `
      missing (trip/school/dinner/charity/pta/fete) money | about the missing | money that went missing
      for .. with the .. fund |
      messing about with (receipts/money/accounts) | with receipts | billed for
      (charged/invoiced/paid) .. twice | twice and billed | fingers burnt .. (receipts/money/before)
      paid the family | paid .. to go away | to go away quietly | double (billed/charged/claimed)
      takes backhanders | on the (take/fiddle/make/rob) | cook .. books | backhander | brown envelope
      (line/lining/lined) .. (pocket/pockets/nest) | hand .. in the till | fingers in the till
      fingers in .. till | sticky fingers | light fingered | light-fingered
      ghost (employees/staff/pupils/workers) | paying .. (ghost/mates/wife/husband/son/daughter)
      (help/helping/helps) (himself/herself/themselves)
      (take/takes/took/taken/taking) (his/her/their) (pick/cut/share) | cream off | creaming off | skim
      siphon off | trouser | trousered | pocketed
      (pocket/keep/spent/spend/spends/gamble/gambled/blew/blow) .. (${MONEY})
      (${MONEY}) .. (missing/vanished/disappeared/walked/short/never)
      where .. (${MONEY}) .. (went/go/goes/gone) | expenses ... (blush/scandal/joke/story/fishy)
      went up .. fund went down | (fund/money) went down
      (school/pta) .. (card/account/money/fund) .. (holiday/extension/kitchen/car/conservatory/hot/tub/patio/wine/cruise/shoes/handbag)
      (extension/kitchen/holiday/car/tan) ... (fund/funds/money/budget)
      (extension/conservatory/kitchen/cruise/hot/jag/porsche/range/rolex/villa) .. (salary/wage/wages/money/funds/paid)
      cash in hand | (claim/claims/claiming) .. (benefits/disability/back/pip/sick/dla) .. and | up a ladder
      bad back and | insurance job | fell off .. lorry
      dodgy (deal/contract/invoice/invoices/money/past/dealings/mileage/receipts)
      invoice .. (mates/brother/himself/wife) | gave .. contract to
      contract .. (mate/brother/son/cousin/wife/wifes/husband)
      (son/brother/cousin/mate/wife/husband/nephew) .. (contract/contracts/job) | nepotism | bung | bunged
      bribe | sweetener | slush fund | con artist | conman | con man | scam | scammer | swindle | fleece
      rip off .. (school/kids/parents) | rob .. blind | robbing .. blind
      has been (at/in) the (till/petty/tin)
    `,
    cy: `(dwyn/dwgyd/ladrata/lladrata) | lladrodd | lladratodd | i'w boced | llaw yn y til`,
  },
  'results, papers and lies': {
    en: `
      got rid of the whistleblower | (sacked/bullied/silenced/fired) .. whistleblower | lied in court
      lied to (police/inspectors/parents/ofsted/estyn) | perjury | isnt even qualified | not even qualified
      (change/alter/rub/correct/doctor) .. (answer/answers/sats/papers/register/registers/scores/grades/minutes/dates/data/statement)
      massage .. (figures/data/numbers/results/attendance)
      (coach/feed/drill/walk) .. (through/answers) .. (test/tests/sats/paper/papers/word)
      (hide/hides/hid/bury/buries/buried/lose/loses/lost/bin/binned/shred/shredded/delete/deleted) .. (exclusions/complaint/complaints/evidence/reports/emails/incident/incidents/bullying/records/safeguarding/accident)
      off roll | off rolling | off-rolling | offrolling
      (degree/qualification/qualifications/certificate/qts/doctorate/phd/cv/references/reference) .. (internet/online/fake/bought/made/forged/himself/herself/false/invented)
      wrote .. (reference/references) (himself/herself) | invented .. (qualification/degree/cv)
      never .. (qualified/degree/met) | isnt .. qualified | not .. qualified | perjure
      made .. (wife/husband/son/mate) take | points on .. licence
      fake .. (cancer/illness/injury/degree/references/qualifications) | cancer for .. sympathy
      for the sympathy | lies through | lying through | pants on fire | tells everyone .. (she/he) .. got
      reads .. private | (complaint/complaints) .. (bin/ignored/shredded/nowhere) | turn .. blind eye
      blind eye | knew what .. (doing/done) | knew .. and did nothing | moved .. on quietly | moved him on
      moved her on | swept .. carpet | kept it quiet | always protects | protects its own
      (paid/pay) .. (silence/quiet/keep/off) | bought .. silence
      cover .. up .. (abuse/asbestos/accident/death/theft/assault/what) | covering for | protecting a
      protects (his/her/their) own
    `,
    cy: `celwydd .. (golau/noeth) | cuddio`,
  },
  'hurting and preying': {
    en: `
      neglect (those/her/his/their/the) (children/kids/baby/child) | starves | hits those |
      danger to (children/kids/girls/boys/women/pupils)
      (leave/leaves/left/keep/keeps) .. (kids/children/them/pupils) in .. (wet/cold/soiled/dark/rain)
      as a punishment | locks .. outside | (kids/children/pupils) outside in the (rain/cold/snow)
      beats (his/her) (wife/kids/husband/partner/children) | isnt safe (around/near)
      not safe with (children/kids) | hands (round/around/on/all/over) .. (neck/throat/me/her/him/girls/kids)
      by the (throat/scruff/hair/neck/ear/collar/wrist)
      (grab/grabbed/yank/dragged/pinned/shoved/pushed/throttle/lamped/clipped/smack/belt/thump/slap/slapped/hit) .. (hard/arm/wrist/wall/neck/throat/kid/child/boy/girl/lad/pupil/bruise/locker/floor/ear/head)
      left .. (bruise/bruises/marks/mark)
      (threw/throws/throw/thrown/lob/lobbed) .. (chair/book/board/rubber/stapler) .. at
      (leave/leaves/left) .. (kid/child/children/kids/baby/toddler/them/wee/ones) .. (alone/own/themselves)
      down the (bingo/pub) | lock .. (${CHILDREN}) .. (cupboard/room/dark/shed) | lock .. in .. cupboard
      watch your (daughters/kids/girls/sons/boys/children/back/purse/drink)
      keep your (daughters/kids/girls/sons/boys/children) away | wouldnt leave .. alone with
      dont leave .. alone with | wouldnt let .. near (my/your/kids/children/a)
      (photo/pictures/videos/photos/pics/images/films) of .. (kids/children/girls/boys/pupils) .. | hard drive
      search history | browsing history | eye for the | wandering hands | hands wander | handsy
      (likes/like/liked) .. (young/them/his) .. (young/girls/boys) | likes them young
      creepy .. (girls/boys/kids/pupils/sixth) | looks .. up .. skirts | up .. skirts |
      what (he/she) did to .. (girl/boy/lad/child/kid/lass/her/him) | wrong un | wrong uns | wrong'un
      young girls | schoolgirls | underage | predatory | sex offender
      should be .. (inside/locked/prison/bars/struck/register) | belongs in (prison/jail) | behind bars
      drugged | spiked
    `,
    cy: `(taro/bwrw/curo) .. (plentyn/plant/bachgen/merch)`,
  },
  'drink, drugs and the law': {
    en: `
      stinking of (vodka/drink/booze/gin/wine/beer/weed)
      (turn/turned/turns) up (drunk/stinking/reeking/pissed/wasted) |
      (drove/drives/driving) .. (drunk/limit/pissed) | times over | three times over | (twice/times) the limit
      at the (sherry/gin/vodka/wine/bottle/whisky/brandy) | on the (sauce/bottle/sherry/wagon)
      (sherry/gin/vodka/wine) by (lunch/ten/noon/break/nine)
      (buy/buying/bought/score/scoring/sell/selling/deal/dealing/sniff/snort/doing) .. (gear/coke/weed/pills/drugs/bags/charlie/ket)
      gear behind | nose .. (snow/powder/white) | (coke/smack/crack/drug) habit | functioning alcoholic
      (smell/smells/smelt) of (drink/booze/gin/whisky/alcohol/vodka/sherry) | stinks of | flask isnt
      isnt coffee in | not .. coffee in | passed .. dbs | dbs .. (past/form/record/never/how) | did time
      been inside | criminal past | got a record | has .. record | has form | form for
      police .. (know/knew/round/looking) .. (him/her/them) | known to .. police | why (he/she/they) .. left
      left .. (so/very/rather) (sudden/suddenly/quick/quickly) | ask .. last school | last school
    `,
    cy: `ar y botel`,
  },
  'carrying on': {
    en: `
      get up to with .. (teacher/ta/secretary/trainee/colleague/supply/wife/student/girl/girls/caretaker/governor/mum)
      (leave/leaving/left/seen/creep/creeping/sneak/sneaking/coming) .. (flat/house/hotel/bed/car)  .. (am/6am/5am/7am/4am/morning/together/dawn/married/night)
      playing away | bit of fluff | fancy woman | mistress | love child | love nest
      behind .. (wifes/husbands) back | (wife/husband) .. (clue/idea/know/knows)
      more than .. (colleague/colleagues/friends/mentoring/marking)
      late nights .. with .. (secretary/trainee) | extra marital | knocking about with | carrying on with
      having it away | in the stationery cupboard with | slept (her/his) way | sleeping (her/his) way
      promotion .. (knees/back/bed) | on (her/his) knees
    `,
    cy: `affêr | cysgu gyda | cysgu efo`,
  },
  'unfair to people for what they are': {
    en: `
      only (hires/employs/promotes/hired/employed/appoints) (white/men/mates/women/welsh/english/young/family/straight/blokes)
      wont have (muslims/blacks/gays/women/travellers) |
      call .. (pikey/pikeys/gyppo/gyppos/paki/pakis/retard/retards/spastic/mong/poof/tranny)
      (says/said/jokes) .. about (muslims/blacks/gays/jews/travellers)
      (travellers/muslim/black/gay) .. (pikeys/pakis/jokes)
      (wouldnt/wont/refuse/refuses/refused/never/doesnt/didnt) .. (employ/hire/interview/promote/serve/let/appoint/take) .. (muslim/muslims/black/asian/gay/jew/jews/jewish/woman/women/pregnant/foreign/polish/traveller/travellers/disabled/trans/welsh/irish)
      mark .. (asian/black/muslim/white/girls/boys/polish/traveller/welsh) .. (down/up/lower/harder)
      (sack/sacked/fire/fired/demote/demoted/bully/bullied/push/pushed) .. (because/for) .. (pregnant/black/gay/muslim/asian/disabled/maternity/ill/cancer)
      because she (was/is) pregnant
      (muslim/black/asian/gay/polish/traveller) .. (last/back/out/never/harder) .. (picked/queue/sent/mark/punish)
      picks on .. (muslim/black/asian/gay/polish/traveller/brown/eal)
      (only/always) .. (excludes/punishes/shouts) .. (black/brown/asian/traveller) | bnp | edl | klan
      white power | dont like .. (blacks/asians/muslims/gays) | monkey noises | n word | the n-word | slurs
      (bullies/bullied/bullying/hounded/drove) .. (out/staff/women/tas/her/him/breakdown)
    `,
    cy: `hiliol | homoffobig`,
  },
});
