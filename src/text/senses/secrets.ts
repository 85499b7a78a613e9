import { lexicon } from '../sense.ts';
import { CHILDREN, JOBS, PARTS } from './jobs.ts';

/** Somebody asked for silence, or does so now. */
export const HUSHED = lexicon({
  'keep it quiet': {
    en: `
      say no more | cant say (what/who/why/more/anything) | wish i could | popcorn | dont ask me | so zip it
      zip it
      (commercially/market) sensitive | gagging order
      (told/ordered/warned) .. (not/never) to (talk/speak/discuss/mention) | stay quiet | non disclosure
      nda
      cant (discuss/comment) | not allowed to (discuss/comment) |
      havent even told | in house | told to keep it in | dont ask how i know | how i know | nobody tell
      no one tell | told the office to say | dont let on | between these four | cant see those yet
      youll never guess | tell no one | tell nobody | keep it in the | act surprised | not a word | no word to
      psst | keep (it/this/that) to (yourself/yourselves) | keep quiet about | want us to keep | all very hush
      very hush | wish i hadnt | youd never guess | cant go public | not public | told not to tell
      you didnt .. (see/hear) .. | not meant to | im not (meant/supposed/allowed)
      keep .. (shtum/schtum/stum) | keep (it/this/that) (quiet/secret/hush/dark/private)
      under (your/our/my/their) hat
      dont breathe | not .. breathe _ word | mums the word | lips .. sealed | hush hush
      on the (quiet/qt/lowdown)
      strictly between | between (us/you/ourselves) .. (me/these/four) | sworn .. (secrecy/silence) | zip it
      🤫 | 🤐
      keep .. to (yourself/yourselves/ourselves) | told not to | told to say nothing | say nothing
      you (didnt/never) hear
      dont quote me | off the record | not from me | dont tell (anyone/anybody/parents/the/them/a)
      dont say i | dont share | (not/arent/isnt) telling .. (parents/staff/anyone/families/us) | shh | shhh
      delete this
      not .. (repeat/spread) (it/this) | gagging | cant say .. (yet/much/more) | my lips | schtum | shtum
      cat .. bag | burn after
      dont (let/want) .. (parents/staff/anyone/governors) .. (know/hear/find/knowing) | pretend you
      loose lips | walls have ears
    `,
    cy: `gorchymyn i beidio | (beidio/peidio) (siarad/dweud) | rhwng ni | cadw .. (dawel/gyfrinach) | (paid/peidiwch) â dweud | (paid/peidiwch) dweud | ddim .. gyhoeddus | neb .. (gwybod/wybod) | cyfrinach
      taw pia hi | dim gair
    `,
  },
  'not out yet': {
    en: `
      (parents/staff/families) get told (in/on/after/next) | has a clue | have a clue | hasnt a clue
      havent a clue | (no/not) .. (idea/clue/inkling)
      (he/she/they) (doesnt/dont) .. (know/realise/suspect)
      (girls/lads/ladies/team/cooks/cleaners/lot/kitchen) .. (dont/doesnt) .. know
      they think theyre (safe/staying/fine)
      goes public | before .. public | not told .. (union/staff/parents/yet)
      havent told .. (yet/union/anyone) | telling everyone its | official line | behind .. back |
      nobodys (meant/supposed/allowed) to know | nobodys .. know yet | (no one/noone) .. meant to know
      arent (meant/supposed) to know |
      (not/hasnt/havent/isnt/wasnt/arent/yet) .. (announce/official/public/publish/release)
      (nobody/noone) .. (told/know/announce) .. yet
      (nobody/noone) .. told them | no one .. (told/knows)
      (parents/staff/families/they/team/children/kids) .. (dont/havent/arent/wont) .. (know/find/told/heard)
      (parents/staff/families/they/team) .. (no/not/have) .. (idea/clue/aware) | dont know yet
      before .. (announce/announcement/official/public/letter/letters/published)
      until .. (announce/announcement/official/letters/governors/published)
      not .. (meant/supposed/allowed) to (be/say/tell/know/share/talk/mention/post)
      shouldnt .. (say/tell/know/share/post/mention/saying/telling/sharing/posting)
      (supposed/meant) to be .. (secret/confidential/quiet)
      embargo | (not/isnt) being announced | until .. (letter/letters/open/diocese/signs/friday/monday)
      letters .. go .. (home/out) | under wraps | in (strict/strictest)? confidence | confidential
      top secret | not .. out yet | isnt out | hasnt come out
      ahead of .. announcement | they find out | parents find out | unannounced | secretly
      behind closed doors | not common knowledge | keeping .. under wraps
    `,
    cy: `heb .. (cyhoeddi/ddweud) | cyn .. cyhoeddi | dim .. cyhoeddi | rhieni .. ddim .. gwybod | cyfrinachol`,
  },
});

/** How staff hear what nobody has announced. */
export const HEARSAY = lexicon({
  'from inside': {
    en: `
      marked (confidential/private/sensitive) | let slip | upside down | in (his/her) office
      on the heads desk | in the heads (diary/inbox) | note taker | taking the (notes/minutes)
      governors .. (tonight/voted)
      (ive/i've/i) (seen/saw/read) the (letter/email/plan/plans/list/paper/spreadsheet/minutes)
      budget meeting (til/till/today/tonight) | told .. (me/us) .. (today/informally/privately) | informally
      part two |
      just read | ive read | have read | all in the minutes | in the minutes | had sight | im told
      told the office | left on the (copier/photocopier/printer/desk) | at an interview | (s/is) on a course
      word in the | heard .. (talking/panel) | come out of briefing | came out of | from .. who invigilated
      got sight of | had sight of | found .. (report/letter/list/minutes/email) | draft accounts
      whats in the | agreed tonight | decided tonight | agreed .. (sell/close/cut) | something about
      marched out | already (picked/chosen/decided/got) | word is | rumour has
      heard .. (grapevine/staffroom/office/governor/meeting) | (apparently/allegedly) | let .. slip
      just (found/been) (out/told) | little bird | overhear
      they have .. told us | weve .. told | been told | told us | sat in on | came out of .. meeting
      meeting .. (today/tonight/this) | been briefed | just had the .. meeting | got wind
      heard today | insider | saw the .. (email/letter/minutes/paperwork/spreadsheet/list) | seen whos
      hr rang | hr .. (called/emailed/rang/want) | im a witness
      seen .. (email/letter/minutes/paperwork/spreadsheet/list) | on the cards | looks like theyre
      minutes of | typing up
      governors .. (voting/voted/agreed/decided) | is happening | its official
    `,
    cy: `glywes i | glywais i | clywed | dysgu heddi | mae'n debyg | dywedwyd wrthon`,
  },
});

/** Posts, money and buildings that are to go. */
export const UPHEAVAL = lexicon({
  'people losing work': {
    en: `
      outsource | (contract/contracted/contracting) out | job losses | post .. to go | compulsory
      =going (at/by) (christmas/easter/summer) | signed off .. (investigation/flu/stress)
      (its/is) the investigation
      (write/writing/give/gave/asked) .. (statement/evidence) (about/against/on) | first thing to go
      not .. replacing | no replacement .. (teacher/ta/senco/head)
      (head/deputy/teacher) .. (got/taken) .. job .. (another/elsewhere/leeds)
      our (head/deputy/senco) .. (got/taking) the job | (#/two/three/four/five/six/seven/eight) =going |
      (is/are) leaving .. (easter/christmas/summer/july/term/half) | leaving at | been sent home while
      look at the books |
      posts to go | post to go | shot of | want shot of | at an interview | has an interview | applied for
      complaint about | the .. complaint | numbers .. (low/down) .. (september/year)
      mixing (y1/y2/y3/y4/y5/year/classes) | mixed .. class | bank details | payroll | marched out
      (contract/post) .. (isnt/not) .. renewed | picked whos | got the (headship/deputy/job/post/senco)
      getting the .. (job/headship/post) | before interviews | interview panel | being investigated
      under investigation | (is/are/been/being) investigated | missing (dinner/trip/school) money | let go
      (lose/cut/axe/scrap/shed/sack/dismiss/bin) .. (${JOBS}/job/post/role/music/class) | wont have .. job
      out of (a/work) .. job | (rid/shot) of .. (${JOBS})
      let .. go | letting .. go | for the (chop/axe/high) | redundancy | redundant | restructure
      restructuring | (staffing/new) structure | job cuts | staffing cuts | hand .. notice
      handed .. notice | put .. notice in
      resigned | stepping down
      voluntary severance | support plan | capability | wont see .. (summer/term/year/christmas) | suspended
      gardening leave | frogmarched | escorted | contract .. (end/renew) | not .. renewing | paid off
      settlement agreement | pushed out | managed out
      (${JOBS}) .. (go/leave) (at/in/by/after/before) (easter/christmas/summer/july/half/september/the)
      posts .. go | disciplinary | investigate .. (colleague/teacher/ta/member/staff/head/deputy/someone)
      grievance | on long term .. | off sick .. isnt
    `,
    cy: `dan ymchwiliad | ymchwiliad diogelu | (ymchwilio/hymchwilio) | (colli/golli) .. (swydd/swyddi) | diswyddo | swyddi .. mynd | ailstrwythuro`,
  },
  'parts closing': {
    en: `
      (pull/pulling) out of (our/the) school
      (scrap/scrapping/axe/axing/cut/cutting/end/stop) .. (breakfast/minibus/club/music/swimming/nurture/elsa/unit/forest/trip/trips)
      (catering/cleaning/kitchen) contract
      (close/closing/shut/shutting) (our/the) .. (nursery/unit/base/sixth/kitchen/site/infants/juniors) |
      asbestos | raac | data .. hacked | hacked | sell .. house
      (close/shut/merge/sell/axe/scrap/demolish/mothball) .. (${PARTS}/breakfast/music)
      (${PARTS}) .. (close/shut/merge/sell/demolish/mothball/fold) | merge with | taken over by
      join .. (trust/mat/academy) | going academy | academise | forced academy
      single form entry | mixed year .. | mixed (age/classes) | two form entry
    `,
    cy: `(cau/gau) .. (ysgol/dosbarth/meithrinfa/uned)`,
  },
  'the money': {
    en: `
      (#/£) .. (down/under) and | pay next month | budget came back |
      were bust | going bust | not enough to pay | cant pay | pay everyone | draft accounts
      finance (lady/man/manager) .. says | in the red | deficit | overspend | overdrawn | overdraft
      budget .. (cut/hole/deficit/short/gone/shot) | (#/£) .. (short/red/debt/deficit/hole)
      grand .. (short/red/debt/hole) | broke | no money left | skint | budget meeting
    `,
    cy: `diffyg | dyled`,
  },
  'a verdict not out': {
    en: `
      (inspector/inspectors/ofsted/estyn/lead) said .. (were/we/informally/off)
      (challenge/appeal) it before |
      special measures | inspection report | sight of the
      (ofsted/estyn/inspector/inspectors/hmi/inspection/feedback/verdict/grade/report) .. (good/outstanding/ri/inadequate/adequate/excellent/measures/improvement)
      down to .. (ri/good/inadequate)
      (got/get/getting/given) .. (good/outstanding/ri/inadequate/improvement/measures)
      went from .. to (good/outstanding/ri/inadequate) | special measures | draft report | inspection feedback
    `,
    cy: `mesurau arbennig`,
  },
});

/** Work with families in trouble. */
export const CASEWORK = lexicon({
  'safeguarding at work': {
    en: `
      marks on (his/her/their) | social worker .. (out/coming/tomorrow/today) |
      referral to .. (social/services/childrens/front) | refer .. to .. social services
      (tell/told/rang/ring/passed/reported) .. (dsl/safeguarding lead) | a safeguarding one
      safeguarding .. (bruise/hit/today)
      told me .. (at home/home life) | what (he/she/they) told me | rang it (through/in) | called it in
      subject access request | =sar about | suing .. school | family are suing
      women's aid | into .. refuge | to refuges | moved to .. (refuge/refuges/safe) | barred by the court
      =dad .. (barred/banned) .. (court/gate/site) | uncle hits | hits (him/her/them) | bruise |
      childrens services | turned up (drunk/drugged/high/bruised) | marac call | police marac
      (ring/rang/called) childrens | social (worker/services) (rang/visit/coming)
      social care (report/file/referral) | (safeguarding/child/kids) .. (police/officer/officers)
      police .. (about/with/over) .. (dad/dads/mum/mums/family/families/kid/child/parent/one)
      copper .. (about/with) .. (dad/dads/mum/family/one) | had to report | exclusion (panel/letter/hearing)
      four families to court | (family/families/parents) to court | attendance officer
      foster (family/care/placement/carer/carers) | pupil premium list | told me something | on alert
      protection plan
      safeguarding (log/form/concern/referral/meeting/disclosure/call/case/email/file/record) | disclosure
      disclosed | cpoms .. (ping/log/entry/alert/full/busy/today/mad/tonight) | cp (meeting/conference/plan)
      child protection (meeting/conference/plan/referral/case)
      child in need | core group
      (call/ring/phone/contact/refer) .. (social/childrens) (service/services/worker/care)
      strategy (meeting/discussion) | early help (meeting/referral) | marac | mash | lado | section 47
      team around
      (social/police) .. (took/taken/removed/came/rang/called) .. (${CHILDREN}/him/her/them) | taken into care
      into care | emergency foster | operation encompass | police report .. (family/child/home) | at risk list
      risk register | (whos/who) .. (risk/register) | vulnerable list
    `,
    cy: `(cyfarfod/achos/atgyfeiriad/pryder/datgeliad) .. (diogelu/amddiffyn)`,
  },
  'a family of the school': {
    en: `
      safe house | women's refuge | in .. refuge | court order | restraining order | out of prison
      come out of prison | domestic (abuse/violence) | not .. let (him/her) .. (near/collect/pick)
      custody (battle/case/order) | non molestation | injunction | witness protection | moved to .. address
      allowed to collect | foster placement | being adopted
    `,
    cy: `lloches | gorchymyn llys`,
  },
});

/** One of the school's families or children, to whom such work belongs. */
export const OF_OURS = lexicon({
  ours: {
    en: `
      (your/his/her) class | carpet time | our gate | of my little ones | one of my (little/wee)
      told the dsl | rang it through |
      one of our (families/parents/dads/mums/kids) | (my/our) .. log | log today | one of (mine/ours/our/my)
      (our/my) .. (family/families/parent/parents/class/${CHILDREN})
      (a/that/this/the) (dad/mum/mam/family/parent/gran) | at school | in school | at work | weve all
      been briefed | staff | those (babies/kids/children) | these (babies/kids/children)
      poor (family/kids/babies/lad/girl/mite) | the gate | (my/our) .. (year/y1/y2/y3/y4/y5/y6) | that poor
      today
    `,
    cy: `un o'n | yn yr ysgol | ein plant`,
  },
});
