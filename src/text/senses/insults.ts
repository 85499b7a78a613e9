import { lexicon } from '../sense.ts';

const PICTURE =
  'vipers/snakes/hyenas/vultures/harpies/hags/trolls/goblins/toads/slugs/leeches/sharks/wasps/witches/wolves/rats/weasels/monsters/clowns/dinosaurs/zombies/sheep/robots/fossils/puppets/toadies/lackeys/lapdogs/poodles/flunkeys/minions/sycophants/nodding dogs/yes men/yes women/jobsworths/nobodies/nonentities/failures/losers/snobs/misfits/has-beens/charlatans/cowards/bullies/crooks/toddlers/children/bores/moaners/whingers/gossips/no-hopers/halfwits/simpletons/amateurs/chancers/cowboys/backstabbers/cliques/morons/muppets/headless chickens/mean girls/prima donnas/divas/control freaks';

/** What a person is called who is called a name; in these words there is nothing else to be meant. */
export const NAMES_CALLED = lexicon({
  fools: {
    en: `
      imbecile | blockhead | bonehead | dunderhead | chucklehead | knucklehead | meathead | airhead
      bubblehead | pinhead | numbskull | numskull | thickhead | fathead | butthead | egghead | hothead
      dumbass | dumb-ass | smartarse | smart-arse | clever clogs
      dozy (mare/cow/git/lump/beggar/article/sod)  |  doofus | dingbat | ditz | bimbo | himbo | nincompoop
      ninny | noodle brain | pea brain | pea-brain | peabrained | pea-brained | birdbrain | bird-brained
      harebrained | scatterbrain | lamebrain | cretinous | asinine | fatuous | vacuous | inane | doltish
      oafish | loutish | boorish | bovine | blithering | drooling | slack-jawed | mouth-breathing | dozy
      doolally | dopy | half-witted | halfwitted | dim-witted | dimwitted | slow-witted | simple minded
      simple-minded | small minded | small-minded | narrow minded | narrow-minded | bloody minded
      empty headed | empty-headed | thick headed | thick-headed | pig headed | pig-headed | muddle-headed
      bone headed | bone-headed | (thicker/dimmer/denser/dafter/duller) than | thick thicker
      special kind of (stupid/thick/dim/useless/idiot/awful) | not two brain cells | brain of a | brainless
      wit of a
      divvy  |  plonker | prat | pillock  |  wazzock | numpty | muppet  |  spanner (in charge/at the) | bellend | bell end | knobhead | nobhead | knob jockey | dickhead | dipstick | dipshit | gobshite | shitehawk | arsewipe | arsehat | asshat | asshole | arse | arsehole | tosspot | tosser | toerag | toe-rag | wanker | bawbag | fanny | fud  |  zoomer | walloper | eejit | eejits | ejit | gombeen | bampot | dafty | daftie  |  absolute (weapon/tool/bell/melt/spanner/unit/rocket/helmet/donkey/mess/mare/fraud/joker/throbber/wet/wasteman/plum/lemon/nugget) | throbber  |  wasteman  |  lummox | galoot | palooka | schmuck | putz | drongo | `,
    cy: `twpsyn | twpsod | hurtyn | hurten | lembo | llo | pen dafad | pen rwd | pen mawn | penbwl | ionc | iob | cwlffyn | clown | ynfytyn | gwirion bost | diawl dwl | twmffat`,
  },
  'the low, the mean, the false': {
    en: `
      =creep | =creeps | =freak | =freaks | =sneak | =bully | =bullies | =bore | =bores | =snake | =brute
      hypocrite | horrid (boy/girl/child/kid/man/woman/little/person/people/lot/creature/old/boss)
      =cowards | sly (little/old/cow/git/fox/madam/so/piece/as) | =doormat | doughnut in charge
      (as/so) thick |
      =ghoul | ghouls
      (the/that/this/some) .. (witch/dragon/cow/snake/rat/weasel/clown/toad/troll/battleaxe/ogre/hag/gremlin/gargoyle/vulture/hyena/viper) (in/from/at/on/of/next/who/that/upstairs) (the/our/my)? (front/school/main/main/staff)? (office/staffroom/school/reception/desk/kitchen/hall/charge/hr/slt/gate/department/door/runs/leads)
      curtain-twitching | curtain twitching | (old/right/spiteful/sour) (misery/miseries)
      (waste/wastes) of (skin/space/oxygen/air/breath/time/carpet/lanyard) | whingeing | clipboard-clutching
      clipboard clutching | backbiter | backbiters | back-biter | spineless (jelly/worm/slug/lump)
      joke of a
      toady | toadies | toadying | bootlicker | bootlicking | boot-licking | lickspittle | crawler
      crawlers | grovelling | obsequious  |  unctuous | sycophant | sycophants | sycophantic | brown nose
      brown-nosing | brownnosing | arse-licking | arse kissing | arselicker | lackey | lackeys | flunkey
      minion of | lapdog | poodle of | creeping jesus | teachers pet | suck up | sucks up  |  sneaky
      snitch  |  clype | tell-tale | tattle | telltale | snooper | spy for  |  two faced | two-faced
      double dealing | double-dealing | duplicitous | conniving | scheming | shifty  |  devious | underhand
      backstabbing | back-stabbing | bitchy | catty | cliquey | cliquish | spiteful | malicious | malevolent
      venomous  |  vindictive | vengeful | cruel | callous | heartless | cold-hearted | cold hearted
      soulless  |  nasty piece | mean-spirited | mean spirited | mean girl | mean girls  |  petty-minded
      petty tyrant  |  thug | thuggish  |  brutish  |  ogre | tyrant | tyrannical | despot | despotic
      dictatorial | autocrat | autocratic | overbearing | domineering  |  control freak | micromanager
      micromanaging | megalomaniac | egomaniac | egotist | egotistical | ego the size | ego like
      self-serving | self serving | selfish | self-important | self important | self-obsessed
      self obsessed | self-satisfied | narcissist | narcissistic | gaslighting | gaslighter | sociopath
      psychopath | psycho | nutcase | nutjob | nutter | headcase | head case | fruitcake (in/of)  |  loony 
       unhinged | deranged  |  crackpot | madwoman | madman
      windbag | gasbag | blowhard | gobby | loudmouth | motormouth | blabbermouth | gossipmonger 
       busybody | nosy (cow/parker/git/old/bat) | nosey (cow/parker/git/old/bat) | stirrer | troublemaker
      trouble maker | shit-stirrer | shit stirrer | drama queen | drama queens | drama llama
      attention seeking | attention-seeking | attention seeker | moaner | moaning minnie | whinger
      whingebag | whinging | whining | whiner | misery guts | mardy | killjoy | fun sponge | mood hoover
      joy vampire | energy vampire | wet blanket | wet wipe | wet lettuce  |  limp lettuce 
       crashing bore  |  dullard | stuffed shirt | fuddy-duddy | old fart | old bat | old bag | old trout
      old crone | crone | old boot | old goat | old battleaxe | battleaxe | battle-axe | hag | hags | harpy
      harpies | harridan | shrew | virago | dragon lady | gorgon | she-devil | wicked witch | witch face 
       gargoyle | sourpuss | sour-faced | sour faced | po-faced | po faced | stony-faced | hatchet-faced
      pinch-faced | rat-faced | rat faced | pig-faced | horse-faced | weasel-faced | moon-faced
      shit-faced (woman/man) | two bob | foul-tempered | foul tempered | bad-tempered | bad tempered
      ill-tempered | short-tempered | ill-mannered | ill mannered | bad-mannered | foul-mouthed
      foul mouthed | potty-mouthed | uncouth  |  crass | vulgar | ignoramus | philistine  |  pleb | oik
      oiks | yob | yobbo | chav | chavvy | charver | ned | scally | scallies | scrote | hooligan | tearaway
      delinquent | ruffian | rapscallion | guttersnipe  |  rabble | riffraff | riff-raff | scum | scumbag
      lowlife | low-life | lowlives | dregs | pond scum | pondlife | bottom feeder | bottom feeders
      vermin  |  cesspool | trailer trash | council estate (trash/scum) | benefit (scum/scrounger)
      scrounger | sponger | freeloader | parasite | leech | bloodsucker | gold digger | tightwad | skinflint
      tight-fisted | tight arse | cheapskate
      jobsworth | pen pusher | pen-pusher | bean counter | clipboard (warrior/nazi/wielding/hitler/gestapo)
      paper shuffler | box ticker | box-ticker | desk jockey | empire builder | careerist | ladder climber 
       social climber | jumped-up | jumped up | upstart | pipsqueak  |  little squirt | twerp
      little (creep/weasel/toad/rat/sneak/snake/madam/hitler/oik/brat/thug/git/shit/sod/swine/pig/cow/monster/monsters/devil/devils/demon/savage/beast/beasts/horror/horrors/scrote/toerag/minx/terror/terrors/turd/tyrant/snot/toe-rag/gobshite/princess/tart/typist/man syndrome)
      proper little (madam/monster/thug) | spoilt (brat/rotten/madam/princess/little)
      spoiled (brat/rotten/madam/princess/little) | brat | brats | bratty
      precious (darlings/princess/snowflakes/little)  |  crybaby | cry-baby  |  man child | manchild
      man-child | mummys boy | wimp | wuss | coward  |  cowardly | spineless | gutless  |  yes man | yes men
      yes-man | yes-men | weak as (water/piss) | weak-willed | lily-livered | invertebrate
      layabout | lazybones | lazy arse | lazy-arse | lazy bones | bone idle | bone-idle | workshy | work-shy
      idle (git/sod/cow/lump/waste/bugger/toad/so) | idler | slacker | skiver | shirker | waster
      good-for-nothing | good for nothing | ne'er-do-well | dosser | loafer | couch potato | clock watcher
      clock-watcher  |  deadweight | dead weight | dead wood | deadwood  |  useless lump | freeloading
      charlatan | charlatans | fraud of a  |  phoney | phony  |  hypocrites | hypocritical | sanctimonious
      holier than thou | holier-than-thou  |  self-righteous | virtue signalling | know-all | know-it-all
      know it all | smug | smarmy | slimy | sleazy | sleazebag | slimeball | slimebag  |  creepy  |  weirdo
      weirdos | oddball  |  freaks | misfit | misfits | minger | munter 
       fat (cow/lump/pig/git/sod/slug/bastard/oaf/toad/bitch/controller) | porker | lard-arse | lardarse
      tub of lard  |  stinking (cow/brat/git) | snotty | snotty-nosed | snot-nosed | nose-picking
      bed-wetter | bedwetter | flea-ridden | flea-bitten  |  repellent | repulsive | revolting | loathsome
      odious | obnoxious | detestable | despicable | contemptible | abhorrent | abominable 
       horrible (boy/girl/child/kid/man/woman/cow/people/person/human/family/lot/bunch/little/old/excuse/boss/head/class)
      ghastly | dreadful (woman/man/child/boy/girl/people/teacher/head/excuse/little/parent/human)
      awful (woman/man/child/boy/girl/people/human/teacher/excuse/parent/individual) | vile
      foul (woman/man/individual/excuse/creature/old) | odious little
      wretched (woman/man/child/boy/girl/creature/place)
      miserable (old/git/cow/sod/bastard/so/lot/hags/bunch/woman/man) | insufferable | intolerable
      unbearable | unteachable | unlikeable | unpleasant (woman/man/child/individual/piece/people)
    `,
    cy: `hen (ast/fuwch/wrach/gnawes/bitsh/sguthan/gythraul/ddiawl/fochyn/snob/jaden) | cachgi | cachgwn | gachgwn | ceg fawr | cynffonwr | cynffonwyr | hen gnaf | bwli | bwlis | gythraul | diawlaid | diawled | ffycar | coc oen | pen pidyn | pric | twat | snichyn | sinach | llyfwr tin | llyfwyr tin | diog | diogyn | ddiog | digywilydd | ddigywilydd | dwl fel | mor (ddwl/dwp/hurt/ddiog) | haerllug | anwaraidd | anghynnes | annifyr | crintachlyd | maleisus | cas fel | surbwch | cwynwr | trwynsur | twll din | dwll o | twll o | dwll tin | cywilydd (llwyr/arnyn/arni/arno) | warth | gwarth | di-glem | diglem | heb glem | dibwys | diwerth`,
  },
  'many of them together': {
    en: `
      (bunch/pack/gang/nest/coven/shower/gaggle/herd/flock/collection/parade/procession/army/swarm/circus/zoo/load/lot/team/crowd/clique/cabal/mafia/room/roomful/building/school/staffroom/office/house/pit/barrel/pair/couple/trio/assortment/menagerie/cast) .. (of)? .. (${PICTURE})
      (full of/nothing but/surrounded by/stuck with/run by/led by/staffed by/ruled by/governed by/managed by/taught by/work for/work with/working for/working with) .. (${PICTURE}/idiots/idiot/fools/cretins/imbeciles/tyrant/tyrants/moron/clown/fool/bully/liars/narcissist/psychopath/psychopaths/incompetents/wasters/nutters/sociopath/dictator/snake/witch/muppet)
      shower of (shite/shit/piss/wasters/bastards/cowards/clowns/idiots/incompetents) | rogues gallery
      ship of fools | dream team 🙄 | motley crew of | sorry (bunch/lot/shower/collection/excuse/specimen)
      sad (bunch/lot/little/sacks/sack/specimen/case) | poor excuse | pathetic excuse | excuse for a
      parody of a | apology for a | disgrace to | embarrassment to | insult to the
      waste of a (good/lanyard/salary/space/parking/desk/chair/wage) | oxygen thief | thieves of oxygen
    `,
    cy: `(criw/griw/haid/giang/llond/pac) o .. (cachgwn/gachgwn/ffyliaid/ddiogwyr/diogwyr/dwpsod/twpsod/idiotiaid/glowniaid/fwlis/snobs/gelwyddgwn/lembos/ddefaid)`,
  },
});

/** Scorn put in other words than names. */
export const SCORNED = lexicon({
  'figures of speech': {
    en: `
      (walking/human/living/breathing/talking) .. (skip/bin/dustbin/disaster/migraine/headache/red flag/sleeping pill/advert/argument for/embodiment/foghorn/tumbleweed/sewer/car crash/traffic cone/sick note/risk assessment/cliche/waste)
      (skip/dumpster/bin/tyre) fire
      (spine/backbone/voice/conscience/ethics/empathy/sensitivity/subtlety/grace/intellect/imagination/tact/attention span/memory/patience/people skills/social skills/work ethic/leadership/presence/integrity/sincerity/eyes/smile/heart/soul/energy) of (a/an) .. (glove/meter/brick/plank/teapot/potato/skip/coat/hanger/flannel/dishcloth/toilet/slug/bollard/cone/goldfish/wasp/toad/corpse/turnip/cabbage/parking/traffic/lamppost/wardrobe/fridge/bin/rat/weasel/pig/shark/snake/robot/dalek/spoon/sponge) 
      (spine/backbone/brain/heart/face/voice/personality/charm) like a | nodding dog | lights on nobody
      lights on but | nobody home | wouldnt know .. if it (bit/hit/slapped/sat)
      (couldnt/cant/not) .. (trust/trusted) .. (boil/run/look after/water/feed/hold/mind/organise)
      (not/isnt) (one/a single one) of .. (trust/trusted/with a/capable/worth/could)
      id trust to (boil/run/feed/water/hold/tie/mind/post) | wouldnt trust
      wouldnt .. (employ/hire/pay) .. (sweep/run/clean/walk) 
      struggle to .. (find/spell/count/breathe/read/add/tie/remember) .. (own/both hands/map/shoelaces/name/backside/arse/bum/heads)
      yet to meet .. (with/who) .. (working/brain/clue/spine/backbone/can/could/knows/does)
      (way/like) a .. (cow/pig/dog/donkey/drunk/toddler/blind/goat/hippo) .. (plays/play/drives/on/does/with/at/climbs/dances)
      where (brains/careers/dreams/hope/talent/joy/ideas/ambition/teachers/enthusiasm) (go/goes/come/comes) to .. (retire/die/rot/sleep)
      (four/three/two/one/none/half) of them (human/house trained/housetrained/toilet trained/literate/sane/bearable/tolerable)
      as much use as | about as much use
      get away with murder | (let/lets/letting) .. away with murder | extinction (cant/couldnt)
      put out to (pasture/grass) | past (his/her/their) sell | past it | over the hill | out to lunch
      (asleep/sleeping) at the wheel | rearranging .. deckchairs | headless chicken | fish rots
      rotten apple | rotten to the core | bad egg | bad apple | nasty bit of | piece of work
      piece of (shit/crap) | full of (shit/crap/bull/hot air/himself/herself/themselves/it)
      talks (shit/crap/rubbish/bollocks/out of) | talking out of | (head/heads) up (his/her/their)
      stick up | (makes/make/made) me (sick/ill/puke/want to vomit/retch/heave/gag)
      (makes/make) my (skin/blood/flesh/teeth) | turns my stomach
      (hate/loathe/detest/despise/sick of/cant bear/cant stand) (the sight/every/the very/that/those/these/this/our/my/working/them all/him/her/the lot/everyone/breathing)
      same air as | same room as | my foot | so-called
      so called (leader/leaders/leadership/teacher/teachers/manager/professional/professionals/head/colleagues/expert/parents)
      call (himself/herself/themselves/yourself) a (head/teacher/leader/manager/professional/parent/school/mother/mum/dad/father/senco)
      calls (himself/herself/itself) a | and (he/she/they) call (himself/herself/themselves) | gods gift
      queen of (sheba/england) | love (himself/herself) ..
      up (his/her/their) own (arse/backside/bum/jacksie) | stepford | karen | a right karen | total karen
      (danger money) | deserve a medal for (working/putting/teaching) .. (with/up)
      (worst/thickest/laziest/rudest/nastiest/meanest/dimmest/ugliest/smelliest/stupidest/dumbest/slimiest/sourest/weakest/vilest/foulest/whiniest/moaniest/mouthiest/stroppiest/snootiest/poshest/fakest) .. (ive/i have/ever/in the/of the/pair/bunch/class/kid/head/parent/teacher/lot/woman/man/boss/child/family/of) 
      (joke/shambles/circus/farce/zoo/madhouse/cult/dump/hole/hell/prison/swamp/tip) (of a/masquerading/pretending/run by/from top/from start/is what)
      more like (a/the) .. (zoo/prison/circus/joke/cult/dump/asylum/borstal) | hole of a | excuse of a
      shitshow | shit show | clown show | clown car | pantomime (horse/villain/cow) | laughing stock
      going down the (pan/drain/toilet) | toilet of a | pit of (despair/vipers) | snake pit | viper's nest
      vipers nest | lions den
      toxic (place/workplace/culture/boss/staffroom/environment/leadership/management/head/school/waste)
      worst decision .. (work/school/job) | wouldnt wish .. (on/working)
      (never/not) .. (shouted/screamed/bullied/belittled) .. (and it shows)?
      couldnt (give/care) .. (kids/staff/children)
      wouldnt (cross/pee/piss/spit) .. (road/fire/them/him/her) | a face .. (only/you/slap/like/for)
      (born/raised/brought up) in a barn  |  wild animals | animals the lot | the apple doesnt fall
      like mother like | parents are worse | explains (a lot/everything) (about/when)
      no wonder (the kid/the child/hes/shes/theyre) | thick as | dim as | daft as | mad as | useless as
      lazy as | common as | rough as (houses/a) | ugly as | (as much/as little) (use/sense/charm) as
    `,
    cy: `fel (iâr/hen iâr/dafad/mul/llo/tebot/buwch) .. (ben/siocled)? | wyneb fel | mor (dwp/ddwl/ddiog/gas/hyll) â | dim byd ond (twpsod/cachgwn/ffyliaid/trwbl) | codi (cyfog/pwys) arna | wedi cael llond bol (o'r/ar y) | casáu (pob/y/fy)`,
  },
});
