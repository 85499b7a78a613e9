import { lexicon } from '../sense.ts';

/** The same things at home, at a party, in a club or at other work: then it is no day at school. */
export const NO_SCHOOL = lexicon({
  'with one’s own': {
    en: `
      my (boys/girls/kids/two/three/twins/eldest/youngest/little/grandkids/grandchildren/nephews/nieces/godson)
      (his/her) (party/birthday)
      (birthday/kids/children's/childrens) (party/parties) | soft play | the grandkids | grandson
      granddaughter | grandchildren
      big school | new school | starts school | starting school | first day at school | school run
      home ed | at nan's | sleepover
      when i was | i was (seven/eight/nine/ten/a kid/a child/small/little) | back in the day
      in (the/my) (70s/80s/90s/loft/garden/shed/kitchen/bath)
    `,
    cy: `fy (mab/merch/mhlant/wyres/wyr) | acw | parti | pan o'n i | pan oeddwn`,
  },
  'in a club or another trade': {
    en: `
      hen do | hen night | stag do | halloween | fancy dress party | scouts | cubs | beavers | brownies
      guides | rainbows | cadets | sunday school | messy church
      youth club | playgroup | toddler group
      parent and toddler | holiday club | football club | rugby | under (7s/8s/9s/10s/11s/12s) | u7s | u8s
      u9s | u10s | u11s | coach (said/says) | gymnastics club
      dance (class/school) | swimming club | church | chapel | village hall | community (centre/hall)
      am dram | pantomime | the ward | ward | patients
      clinic | surgery | customers | client | clients | the shop | the pub | hotel | warehouse | factory
      airport | cabin crew
      retrain | thinking of teaching | career change | want to be a teacher | apply for | applying
      mature student | cruise | holiday | campsite
      craft (fair/stall/club) | etsy | netflix | gogglebox | documentary | in the news
    `,
    cy: `capel | eglwys | clwb | urdd | neuadd y pentref`,
  },
});
