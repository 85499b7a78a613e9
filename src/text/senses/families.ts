import { lexicon } from '../sense.ts';

const RELATIVE =
  '(=mum/=mam/=dad/=nan/=nana/=gran/=grandad/=mother/=father/=stepdad/=stepmum/=auntie/=aunty/=uncle/=childminder/=carer/=parent/=parents/=mums/=dads/=mams)';

/** A child or a family of the school in few words, as colleagues speak of them. Elsewhere it may be anybody. */
export const IN_FEW_WORDS = lexicon({
  'a child': {
    en: `
      (=kid/=lad/=lass/=boy/=girl/=child/=pupil/=student/=twin/=twins/=toddler) (got/gets/has/had/was/is/left/in/with/wi/on/who/whose/can't/cannot/couldn't/won't/wouldn't/didn't/doesn't/nearly/just/came/come/went/said/told/asked/cried/refused/needs/wants/keeps)
      (him/her/he/she/they/them/that one/the one/thingy/you know who/little miss/his lordship/her ladyship/mr) with the
      (her/his/their/them/those/these/the) two (were/was/are/on/in/from/who/sat/again)
      (a/an/my/this/that/our/the/got a/have a/i've a) .. (small/tiny/little/wee) (person/human/soul/philosopher/lawyer/dictator/gentleman/man/lady/madam/miss/scientist/fella/dude/monster/monkey)
      (he/she/he's/she's) (refusing/refused/won't/hiding/bolted/legged/bit/bitten/kicked/thrown/crying/sobbing/screaming/sulking) .. (again/come/field/table/toilets/coat/me/class/hall/yard)
      number (two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/nineteen/twenty/#) on (my/the) (register/list)
      (girl/boy/lad/kid/one/child/starter/newbie/newcomer) in mine
      (new/newest/latest/youngest/smallest/biggest/quietest/loudest) (girl/boy/lad/kid/one/child/starter) (in/at/from) (mine/ours/my/our/reception/nursery/y1/y2/y3/y4/y5/y6)
      (the/that/our) (runner/biter/spitter/climber/bolter/screamer/barker/sleeper/crier) | the boy who
      the girl who | the one who | grandkid of
      (the/that) .. (kid/boy/girl/lad/twins/brothers/sisters) (again/is/was/are/who)
      (my/our) (9x1/9x2/9x3/8x1/8x2/8x3/7x1/7x2/7x3/10x1/10x2/10x3/11x1/11x2/11x3/set one/set two/set three/set four/bottom set/top set/nurture group)
    `,
    cy: `(y/un/rhyw) (hogyn/hogan/crwt/croten/bachgen/ferch/plentyn) .. (yn/na/eto/wedi) | yr un bach | y ddau fach | y ddau arall`,
  },
  'a family': {
    en: `
      (a/an/this/that/one/another/which/whose/certain) (angry/lovely/actual/new/certain/furious/poor/posh/lone/whole)? (mum/mam/dad/nan/gran/grandad/mother/father/stepdad/auntie/uncle/childminder/parent/family)
      (rolled/turned/rocked/showed/pitched) up .. (collect/late/gate/office/pyjamas/slippers/dressing gown/desk/hatch)
      (late/hours/minutes) .. (collecting/collect/pick up/pickup) | (to/for) (collect/collection/pick-up)
      (not/hasn't/haven't/nobody/no one/still) .. (been)? (collected/fetched/picked up)
      who .. (hasn't/haven't/not/still) .. (paid/returned/brought/signed/owe/owes/collected/replied)
      (fetching/collecting/picking up) (hers/his/theirs/them/him/her)
      (kicking/kicked/kick) off (at/in/by/on) .. (gate/gates/office/reception/hatch/desk/car park/playground)
      (at/by) the (hatch/gate) (now/again/demanding/shouting/about/wanting)
      (is/are/was/were/he's/she's/they're) coming in (about/to see/for a/at)
      incident on the (yard/playground/field/bus) | let (him/her/them) go home? with | lodged a complaint
      complaint against me
      (dinner/trip/lunch) money (list/debt/debts/owed/owing/from)
      (attendance/lates/absent/absence) (list/letters/meeting/calls)
      (not happy/fuming/livid/cross/raging/upset) about the (trip/trip money/money/homework/detention/uniform/letter/coat/shoes)
      one of our (parents/families/mums/dads/kids/children/lads/girls)
      (mrs/mr/ms) .. (about/coming in/rang/wants a word/at the office/on the phone/again)
    `,
    cy: `(mam/tad/nain/taid/mamgu/rhiant/teulu) .. (yma/ffonio/cwyno/gweiddi/hwyr/eto) | un o'r (mamau/tadau/teuluoedd/rhieni)`,
  },
});

/** Work with children, where the name of the group does not say so. */
export const WITH_CHILDREN_AT_WORK = lexicon({
  'told elsewhere': {
    en: `
      (soul/lad/girl/boy/kid/child/one/kids/little ones/family/mum/dad/parent) at work
      (girl/boy/lad/kid/one/child/starter) in mine | one of our (parents/families/mums/dads/kids/children)
      (my/our) (9x1/9x2/9x3/8x1/8x2/8x3/7x1/7x2/7x3/10x1/10x2/10x3/11x1/11x2/11x3) | glue sticks
      on my (carpet/register/table/caseload) | (left/late/fetched/collected) at the gate
      rang (two/three/four/all the/every) (numbers/contacts)
      incident on the (yard/playground/field)
      (parents/mums/dads/mams) (crying/shouting/screaming/moaning/sobbing) (on/at) (me/us)
      parents (eve/evening/night) | free dinners
      (stock/paint/art) cupboard
      by my (office/classroom/door) | dinner ladies | the hatch | in assembly | the head's | off roll
      (a/one) parent (who/of mine) | (mine's/mine is) in (y1/y2/y3/y4/y5/y6/reception)
      how do you (handle/deal with/manage) a (parent/child/kid/mum/dad/pupil/student/class)
      (child/kid/boy/girl) who (hides/bites/eats/runs/won't/refuses/barks/spits/hits/kicks/screams/doesn't)
    `,
    cy: `yn y gwaith heddiw .. plentyn | (fy/ein) (nosbarth/dosbarth)`,
  },
});

/** "Dad rang": in a chat of colleagues nobody's own. */
export const SOMEBODYS = lexicon({
  'mother or father': {
    en: `
      ${RELATIVE} (rung/turned/turns/rolled/rocked/showed/rang/rings/came/comes/came/was/is/says/said/wants/wanted/kicked/kicking/shouting/shouted/emailed/messaged/refused/refuses/complained/moaning/not/never/late/hung/at/in/still)
    `,
    cy: `(mam/tad/nain/taid/mamgu) .. (ffonio/cwyno/gweiddi/hwyr)`,
  },
});
