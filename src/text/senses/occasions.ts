import { lexicon } from '../sense.ts';

/** Those one is there with, whoever's hall or church it is. */
const THEM = `(y1s/y2s/y3s/y4s/y5s/y6s/y7s/y8s/y9s/y10s/y11s/1s/2s/3s/4s/5s/6s/reception/nursery/eyfs/ks1/ks2/ks3/infants/juniors/sixth/class/form/choir/kids/pupils)`;

/** School occasions in other words than their names. */
export const OCCASIONS = lexicon({
  'on a stage': {
    en: `
      showtime | show time | curtain up | opening night | matinee
      # (shepherds/angels/kings/elves/snowflakes/innkeepers/camels) | tea towel .. (head/shepherd)
      joseph has stage | (mary/joseph/donkey/king) .. (donkey/innkeeper/shepherd/stage)
      (mary/joseph) (and/has/is/was/dropped/forgot/refused) | baby jesus | narrator | backdrops
      our (oliver/annie/grease/bugsy/joseph/matilda)
      (christmas/school/leavers/summer/easter) (show/play/production/performance) | class assembly
      whole school assembly | key stage assembly | leavers .. (do/day/assembly/service/hoodies/show)
      leading .. assembly | celebration assembly | last assembly | awards ceremony
    `,
    cy: `sioe nadolig | drama'r geni | angylion | bugeiliaid`,
  },
  'on a field': {
    en: `
      (stable/manger/crib/scenery) .. for school | the pta .. our hall | santa .. (work/school)
      sponge throwing | sack races | pta .. (hall/grotto/fair) | grotto .. (hall/school) | egg and spoon
      sack race | relay race | three legged race | staff race | parents race | mums race | dads race
      tombola for our? (pta/ptfa/school) | bake stall | cake stall | lucky dip
      guess the .. (name/weight/sweets) | bouncy castle | tug of war | inter house
      house (cup/competition/day) | colour run
    `,
    cy: `ras wy | ras sach`,
  },
  'out for the day': {
    en: `
      my year (1s/2s/3s/4s/5s/6s) .. (sang/choir/hearts) | the choir i run
      # (teenagers/kids/children/infants/juniors/olds) .. (mountain/minibus/coach/bay/beach/zoo/museum/castle)
      minibus .. (teenagers/kids/children) | taking # .. year olds | trip day | school trip | coach trip
      (museum/zoo/farm/castle/beach/theatre/aquarium/gallery/panto/forest/park/church/library/pool) with ${THEM}
      (museum/zoo/farm/castle/beach/theatre/aquarium/gallery/panto/forest/park/church/library/pool) with (the/my/our/#/thirty/sixty) year? ${THEM}
      (llangrannog/glan-llyn/glanllyn/pgl/kingswood) | high ropes | raft building | night walk
      (at/to) the urdd | time (capsule/capsules) | school's (centenary/birthday/anniversary)
      # year (threes/fours# year (threes/fours/fives/sixes/sevens/eights/nines/tens/elevens)
      duke of edinburgh | dofe
      battlefields | ski trip | (forest/class/school/outdoor) camp
    `,
    cy: `trip ysgol | taith ysgol`,
  },
  'with the parents': {
    en: `
      sets of parents | # appointments | parents (eve/evening/consultation/meeting/nights)
      parent (consultation/consultations) | stay and play | phonics workshop | coffee morning for .. parents
      new intake | induction evening | prizegiving | prize giving | awards evening | welcome meeting
      induction (day/morning) | meet the teacher | open (morning/day/evening/afternoon) | options evening
      careers (fair/day) | book fair | wear what you like
    `,
    cy: `gwasanaeth gadael | noson wobrwyo | noson rieni | noson agored`,
  },
});

/** What those say who are there by work. */
export const THERE_BY_WORK = lexicon({
  'with the children': {
    en: `
      with (the/my/our/all/these/#/thirty/sixty/ninety)? year? ${THEM} | (choir/orchestra/drama/band) kids
      (me and the/with the/and the) (y1s/y2s/y3s/y4s/y5s/y6s/y7s/y8s/y9s/y10s/y11s)
      # (y6s/y7s/y8s/y9s/y10s/y11s/y12s/y13s)
      # of our (infants/juniors/pupils/kids/children/littlies/little/students/youngest)
      only adult (with/who/on) | year # (deny/denies/swear/blame/insist/were/did/have/sang/forgot/refused)
      (on/doing) (prompts/prompt/curtains/props/costumes/backstage/wings)
      my little lot | # (kids/children/pupils/shepherds/angels/year/y6s/y5s/y4s/y3s)
      # year (threes/fours/fives/sixes/sevens/eights/nines/tens/elevens) | year group | cohort | best year
      tiny (shepherds/angels/humans) | my (shepherds/angels/kings/narrators/mary/cast) | whole school
    `,
    cy: `gyda'r plant | y plant i gyd`,
  },
  'by one’s post': {
    en: `
      (put/puts) me in charge | roped in | roped into | volunteered me | on the mic | microphone | compering
      (pta/ptfa) (room/cupboard/shed) | office (ladies/team/staff/lady)
      been in since (six/half/seven/eight/#)
      mc | leading .. assembly | led .. assembly | led my | taking assembly | doing assembly | us teachers
      else's class | dressed as .. for work | (of/in) my career | before i retire | mug of a | a deputy
      deputy | for work | at work | for school | my year (1s/2s/3s/4s/5s/6s/7s/8s/9s/10s/11s)
      the choir i run | else's class | new reception | dressed as .. for work | santa .. at work
      cardboard stable | the pta have | our hall | # .. year olds | teachers (scrub/dressed/dance/race)
      head of (year/drama/music/pe/sixth) | as head | for (our/the) (pta/ptfa/school) | (our/the) (pta/ptfa)
      to teach | teach | the dame | the back end of the | come and (see/meet) our | families welcome
    `,
    cy: `
      blwyddyn .. gorau | ein ffair | athrawon | staff | llais wedi mynd | wedi colli fy llais | ein plant
      ein disgyblion
    `,
  },
});

/** What it takes; only beside what hardly anybody but a school has. */
export const THE_TOIL = lexicon({
  'hands and feet': {
    en: `
      (three/four/five/six/seven/#) hours of parents | parents consultations | cup of tea | speech written
      name badges | because the parents forgot
      painting a cardboard | laminate | staple gun | backdrops | scenery | costume (box/cupboard) | sewing #
      sewn # | putting out chairs | put out (chairs/#) | # chairs | stacking chairs | gaffer tape | glitter
      pva | first aid kit | first aid kits | sick (bags/bucket/bag) | headcount | head count | hi vis
      risk assessment | consent forms | spare (knickers/pants/clothes) | inhalers | clipboard | whistle
      sets of parents | voice (has/is)? (gone/going) | no voice | lost my voice | back to back appointments
      thats a wrap | best (line/quote/comment/question) of the (night/evening/day) | (my/the) paperwork
      slots | feet dead | still smiling | still standing | survived | hours sleep | lost one | lost a
      nobody (died/cried/lost/fell) | will miss them | each and every one of them
      (got/gets/set/sets/finish/finished) me (off)? (again/every/will) | only lost | came back with
      all accounted for | same number
    `,
    cy: `wedi blino'n lân | setiau o rieni | goroesi`,
  },
});
