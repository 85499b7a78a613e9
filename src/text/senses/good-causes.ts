import { lexicon } from '../sense.ts';

/** What money is raised for. */
export const CAUSE = lexicon({
  'a cause': {
    en: `
      hospice | air ambulance | ambulance | lifeboat | lifeboats | rnli | macmillan | marie curie | velindre
      cancer
      cancer (ward/research/unit) | chemo (ward/unit) | ward | hospital | nicu | neonatal | special care baby
      scanner | scan machine | heart foundation | bhf | stroke association | dementia | alzheimers
      parkinsons
      mnd | diabetes | asthma | epilepsy | autism charity | samaritans | mind | shelter | refuge | womens aid
      food bank | foodbank | salvation army | oxfam | unicef | save the children | comic relief
      children in need
      red nose | poppy appeal | help for heroes | donkey sanctuary | dogs trust | rspca | rescue centre
      cats protection
      church roof | chapel roof | village hall | scouts | brownies | guides | cubs | playgroup | defib
      defibrillator
      pool fund | ty hafan | tŷ hafan | latch | charity | good cause | appeal | homeless | orphanage
      earthquake
      (this ones/its/all/one) for (mam/mum/dad/nan/gran/bampi/grandad/our/my/jean/him/her)
      in memory of | in mams memory | looked after (my/our/dad/mum/mam/nan)
    `,
    cy: `hosbis | ambiwlans awyr | elusen | banc bwyd | er cof | ysbyty`,
  },
});

/** What people do to raise it. */
export const FEAT = lexicon({
  'a feat': {
    en: `
      (ten/twenty/thirty/forty/fifty/sixty/eighty/hundred) (miles/lengths/laps/steps/squats/press-ups/hours)
      # (miles/mile/km/k/steps/lengths/laps/hours/days/peaks/press-ups/squats) | hundred (miles/steps/lengths)
      marathon | half marathon | the half | 10k | 5k | ultra | triathlon | ironman | tough mudder
      three peaks
      pen y fan | yr wyddfa | snowdon | ben nevis | kilimanjaro | coast path | coast to coast | lands end
      shave .. head | shaving .. head | head shave | shaved | chop .. hair off | wax .. (legs/chest)
      (mermaid/unicorn/pirate/nun/bee/dragon/penguin/gorilla/chicken/banana/elf/santa/dinosaur/bear/cow/sumo/superhero) (suit/costume)
      fancy dress
      bucket | buckets | the tin | collecting tin | skydive | sky dive | abseil | bungee | wing walk
      zip wire
      fire walk | bath of (beans/custard) | ice bath | dip | dry january | dryathlon
      cake sale | coffee morning | raffle | tombola | car wash | bake off | quiz night | auction
      my legs | on (my/a) (bike/unicycle/tandem) | pedal | pedalling | cycling | rowing | swimming the
      climbing
      running the | walking the | jumping (out/off) | (thermometer/total/target) on
    `,
    cy: `marathon | milltir | eillio | nofio | cerdded`,
  },
});

/** And the reader's purse. */
export const PURSE = lexicon({
  give: {
    en: `
      wallet | wallets | purse | purses | shrapnel | loose change | spare change | pennies | pockets
      know where to click | where to click | click | tight lot | you tight | tightwads | cough up
      dig (deep/in/out)
      stuck (on/at) (#/£) | (get/got) (him/her/me/us/them) to (#/£/five/six/a/one)
      still .. (quid/pounds/pound/£/#) (off/short/to go)
      (quid/pounds/£/#) (off/short/shy) | (short/shy) of .. (target/total/£/goal/thousand)
      (target/total) .. (£/#/stuck/hit/smash/halfway) | halfway (there/to) | over the line | nearly there
      so far
      thermometer | do the sums | come on you | every (little/quid/penny/pound) | even a (quid/pound)
      =sponsor | sponsor (me/us) | sponsors | donate | donation | pledge
      (link/page) .. (below/bio/comments/here/up) | on my page
      bring your | chuck | lob | sling | bung | throw (me/us/a) .. (quid/coin/coins/fiver/tenner)
      a (quid/fiver/tenner)
      give what | whatever you can | if you can spare | can you spare | generous | matched | gift aid
    `,
    cy: `noddwch | cyfrannwch | rhowch | bob ceiniog`,
  },
});

/** Done, or somebody else's. */
export const RAISED = lexicon({
  'over and done': {
    en: `
      thank you | thanks | diolch | was wonderful | were wonderful
      did (the/a/my) .. (last/yesterday/this morning)
      (i/we) (gave/donated/sponsored/bought/popped) | lovely to see | well done
      so proud of (him/her/them) for
      they raised | she raised | he raised | knees
      (walked/ran/swam/climbed) .. (today/yesterday/this morning/in)
    `,
    cy: `diolch`,
  },
});
