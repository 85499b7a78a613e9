import { lexicon } from '../sense.ts';
import { JOBS } from './jobs.ts';

/** Anything that smells of school, to stand beside another clue; alone it says nothing. */
export const SCHOOLISH = lexicon({
  'people of a school': {
    en: `
      caretaker | ${JOBS.split('/')
        .filter(
          (job) =>
            ![
              'head',
              'cook',
              'cleaner',
              'mentor',
              'secretary',
              'technician',
              'assistant',
              'counsellor',
              'nurse',
              'tutor',
              'staff',
              'colleague',
              'lecturer',
              'ceo',
            ].includes(job),
        )
        .join('/')}
      (my/our/the) (head/colleague/staff/cook/cleaner/mentor/lot/team) | staff | pupil | learners
      (teaching/classroom/support) assistant | support staff | supply | trainee | sixth formers
      (our/my) (kids/children/families/parents/class/form/set/mums/dads) | one of (mine/ours) | children
      kids | governors | dinner lady | lollipop
    `,
    cy: `athro | athrawes | pennaeth | disgybl | disgyblion | plant | staff`,
  },
  'parts and times of a school': {
    en: `
      staff (do/night/party/night out/drinks/room/toilets) | spelling (test/tests/bee) | bike (shed/sheds)
      confiscated | recorders | tuck shop | wall display | (miss/sir) (has/is/was) | whiteboard | smartboard
      glue (stick/sticks) | book corner | reading corner | reading (record/records/scheme/books)
      petty cash | pta | ptfa | dinner money
      (head/deputy) (signed/said/thinks/knows/noticed/asked/caught/bought) | cover (lesson/supervisor)
      wet (play/break) | swimming (lesson/lessons/money) | report (bank/writing) | test (scores/papers)
      (pupil/sports) premium | data (drop/look) | supply agency | teaching (assistant/job/practice/post)
      jury service .. work | telling work | to teach | my tutees |
      sports hall | at break | resource cupboard | the head |
      assessment data | assessments | (pe/maths/english/science/history/music/drama) department
      double (maths/english/science/history/french/art) | predicted grades | school | intercom
      inspection report
      special measures | payroll | lock up | coursework | carol concert | guided reading | planning
      collective worship | parent (meeting/consultation/evening) | every report | sickie | minibus | buzzer | the shutter | kitchen shutter | pe (store/shed/hall/kit)
      visitor (system/book/badge) | delivery drivers | the office | finance lady | visitors | exclusion
      attendance officer | open evening | stock cupboard | pe cupboard | staff toilets | parents | families
      juniors | infants | academy | the trust | disciplinary | at risk list | at-risk | the hall | fire drill
      lockdown drill | staff meeting | register | class | classroom | staffroom | playground | assembly
      lesson | homework | residential | half term | halfterm | inset | sports day | parents evening
      (ks1/ks2/ks3/ks4/eyfs/y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11/y12/y13)
      year (1/2/3/4/5/6/7/8/9/10/11/12/13/one/two/three/four/five/six/seven/eight/nine/ten/eleven)
      yr (1/2/3/4/5/6/7/8/9/10/11) | (7a/7b/7c/8a/8b/8c/9a/9b/9c/9d/10a/10b/10c/11a/11b/11c/5b/6w) | reception
      nursery | phonics | sats | gcse | mocks | ofsted | estyn | cpoms | hwb | sims | arbor | ppa | slt | smt
      ehcp | idp | marking | reports | register | briefing | break duty | lunch duty | on duty | ect | nqt
      pgce | bell | detention | tutor (group/time) | observation | learning walk | book (scrutiny/look)
      data drop | term | the gate | home time | hometime | carpet time | golden time | nativity | prom | ucas
      subject (leader/lead) | phase | curriculum | safeguarding | lanyard
    `,
    cy: `ysgol | dosbarth | gwers | gwersi | blwyddyn | tymor | gwasanaeth`,
  },
  'one’s work there': {
    en: `
      teaching | teach | marking | lesson planning | at work | my job | this job | the job | work gang
      work (do/night)
    `,
    cy: `dysgu | yn y gwaith | y gwaith`,
  },
});
