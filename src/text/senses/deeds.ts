import { lexicon } from '../sense.ts';
import { CHILDREN } from './jobs.ts';

/** Taking what is not one's own, or giving it to one's own. */
export const TAKEN = lexicon({
  'taken, paid, given': {
    en: `
      take | keep | kept | pocket | nick | swipe | pay | paid | spend | claim | divert | transfer | charge
      bill | invoice | award | votes through | vote through | steer | slip | sold | gave | give | hire
      employ | appoint | overpay | treat | (put/slip/stuff) ... in .. (handbag/bag/pocket/boot/car/purse)
    `,
    cy: `cymryd | talu | rhoi | cadw`,
  },
});

/** What would be taken or given that way. */
export const GAIN = lexicon({
  'money and advantage': {
    en: `
      (sports/pupil) premium
      (trip/pta/school/dinner/lunch/tuck/raffle/fete/fair/collection/charity) .. (money/cash/takings/prize/prizes)
      petty cash | (cash/money/tin/bucket) .. in .. (handbag/bag/pocket/boot/car/purse) | raffle prize
      overtime .. (never/didnt) | for (himself/herself/themselves)
      (paid/pays/pay) (herself/himself/themselves) | second home
      own (firm/company/business/pocket/extension/house)
      (his/her/their/new) .. (bike/car/kitchen/extension/conservatory/holiday/caravan/patio)
      (job/jobs/contract/contracts/post/work/money/cash/funds/tender/deal/grant/place/catering/building/cleaning/it) .. to (his/her) .. (girlfriend/boyfriend/wife/husband/son/daughter/mate/brother/sister/lover/niece/nephew/cousin/mates)
      (girlfriend/wife/husband/boyfriend) .. (job/post/contract)
      (he/she) .. (didnt/doesnt/never) .. (own/do/did/work/earn/exist) | (never/didnt) (did/worked/happened)
      housing benefit | mileage | maternity
    `,
    cy: `arian yr ysgol | arian y plant | iddo'i hun`,
  },
});

/** Making the record say what it should not. */
export const ALTERED = lexicon({
  'changed or hidden': {
    en: `
      change | alter | doctor | invent | (make/made) up .. | fake | forge | falsify | fiddle | fudge
      backdate | delete | shred | hide | hid | bury | suppress | withhold | sat on | plagiarise | fed | feed
      bribe | bully .. (says/said/complains/speaks) | bullies | silence | lied | lies | cheat | rig | tamper
      inflate | buy | bought | (told/gave/tells/gives) .. (answer/answers) | altered
    `,
    cy: `newid | ffugio | cuddio | dileu`,
  },
});

/** What is to be relied on. */
export const RELIED_ON = lexicon({
  truth: {
    en: `
      log | logs | records | register | registers | data | figures | results | minutes | accident book
      complaint | complaints | bullying | exclusions | attendance | ofsted | grades | statement | emails
      cctv | answers | dissertation | reference | references | doctors letter | estyn | inspectors
      inspection day | fiction | pay record | qualification | degree | certificate | evidence
    `,
    cy: `canlyniadau | cofnodion`,
  },
});

/** Hands or words where they should not be. */
export const TOUCHED = lexicon({
  'done to people': {
    en: `
      touch | grope | stroke | squeeze | follow | message | text | dm | snapchat | leer | ogle | perve | perv
      stare at | film .. (changing/secretly) | date | kiss | flirt | hits | hit | slap | smack | kick | shove
      grab | drag | pinch | twist | bite | spit | strip | starve | scream at | swear at | drug | punch
      strangle | choke | humiliate | mark down | marks down
      (told/tells/shouted/said) .. (back/black/paki/jungle/gay)
    `,
    cy: `cyffwrdd | taro | bwrw | gwthio`,
  },
});

/** Whom it would hurt. */
export const HURTABLE = lexicon({
  'people, above all the young': {
    en: `
      (black/asian/brown/muslim/gay/traveller/polish) (lad/girl/boy/kid/kids/child/woman/man/colleague/people)
      back to .. (jungle/country/africa/pakistan) | sixth form (girls/boys) | (year/y) # (girl/girls/boy/lad)
      young (girls/women) | (boy/girl/lad/child/kid) (until/till) (he/she) | the mums
      wouldnt stop (touching/texting/messaging) | (a/the/that/this/those/these) (${CHILDREN})
      kids (in/till/with/on) | teenage (girls/boys) | girls on (insta/instagram/snap/tiktok)
    `,
    cy: `merched ifanc | plentyn`,
  },
});

/** It is hinted at, and everybody is to understand. */
export const HINTED = lexicon({
  'a wink at the reader': {
    en: `
      ask anyone | ask (him/her/them) (about/why/where/how) | thats all im saying | all ill say | just saying
      say no more | nuff said | draw your own | you do the maths | do the maths | go figure | make of that
      you know who | (we/everyone/everybody) .. (all/at/here/in) .. know
      the whole (estate/village/town/school/street/staffroom) knows | everyone knows | funny how | funny that
      strange how | odd that | coincidence | convenient | conveniently | wonder (why/how/where/who)
      no wonder | theres a reason .. (left/allowed/moved/gone)
      (isnt/not/no longer/never) .. allowed to (work/teach/near) | any more | no smoke | watch this space
      if walls could | karma | he knows what he did | she knows what she did | knows what .. did
      what .. did to | ive seen it | with my own eyes | i watched (him/her/them) | not naming | who pays
      guess who | follow the money | dont ask | allegedly 👀 | allegedly 😉 | 👀 | 😉 | ☕
    `,
    cy: `pawb yn gwybod`,
  },
});

/** What such a wink may be about. */
export const SHADY = lexicon({
  'sex, money, drink, the past': {
    en: `
      sudden | suddenly | bristol | wouldnt stop | last (school/job/place) | past | deals | dealing | money
      cash | expenses | work in | extension | holiday | wife | husband | girlfriend | secretary | cook
      store (room/cupboard) | cupboard | hotel | flat | taxi | girls | boys | kids | grade | grades | results
      data | contract | girlfriend | sacked | police | dbs | drink | bottle | cider | lunchtime | nose
      powder | toilets | laptop | phone | hard drive | photos | exclusions | log | complaint | complaints
      fund | bike | prize | hamper | raffle
    `,
    cy: `arian | swydd | gwraig`,
  },
});
