import { lexicon } from '../sense.ts';

/** What a member of staff owes. */
export const DUTIES = lexicon({
  'the work': {
    en: `
      report | reports | register | registers | marking | mark | books | mocks | essays | tests | planning
      plan | plans | lesson | lessons | lesson obs | observation | assessment | assessments | data | homework
      feedback | display | duty | kids book | kids story | kids work | story | interventions | reading records
      risk assessment | ehcp | parents evening | assembly | guided reading | class | cover | training
      safeguarding (training/module/quiz) | first aid | supervision | inset
    `,
    cy: `marcio | adroddiadau | cynllunio | gwersi`,
  },
});

/** The short way round it. */
export const SHORTCUT = lexicon({
  'not really done': {
    en: `
      is a (video/film/dvd/nap) | (video/film/dvd) and a (nap/snooze/coffee) | by weight | from memory
      (same/random/any/copied) ... on every (report/one/book) | same .. (comment/grade/report/mark/every)
      for every (one/kid/child) | (recycle/reuse) .. last years | hope nobody (looks/notices/checks/reads)
      hope no one | nobody (looks/reads/checks) | saves (thinking/time/bothering) | have i heck | did i heck
      as if i | (paid/pay/bribed/got/get) .. (a/my/the) ... to (mark/do/write/plan/cover/teach) ..
      wore my lanyard | (ta/youtube/chatgpt/ai/alexa/bitesize/twinkl) (did/does/wrote/taught/teaches/had)
      taught themselves | teach themselves | off youtube | never (did/do/read/mark/plan/bother) | not once
      i switch off | switch off at | babysitting with | glorified babysitting | just babysitting
      let the keen | mugs | stayed past | home by three | out the door (by/at/before) | first out | in the bin
      ripped up | rip up | couldnt read it | who cares
      nothing but (wordsearches/colouring/films/videos/worksheets) | neither have i
      (have/weve/ive) done nothing but (wordsearches/colouring/films/videos/worksheets)
      random (number/grade/mark/level/comment/score)
      rolled a dice | toss a coin | tossed a coin | eeny meeny | stuck .. sticker
      (skipped/skip/click/clicked) through | late again | turning up late | final warning | written warning
      on a warning | didnt bother | dont bother | cant be bothered | cba | half arsed | half-arsed | lazy
      no effort | minimum
    `,
    cy: `gwneud dim byd | wedi gwneud dim`,
  },
});

/** One's own pleasure, in the time of others. */
export const PASTIME = lexicon({
  'elsewhere in mind': {
    en: `
      love island | netflix | bake off | telly | the match | the football | the cricket | the races
      phone under .. desk | my phone | tinder | hinge | bumble | grindr | candy crush | wordle | asos | vinted
      online shop | shopping | tesco order | ebay | tiktok | instagram | facebook | whatsapp | podcast | novel
      nap | kip | snooze | doze | poker | betting | sky bet | holiday .. (book/booking/booked) | airpod
      earphone | playing on
    `,
    cy: `siopa ar lein | ffôn | netflix`,
  },
});

/** While the children were there. */
export const MEANWHILE = lexicon({
  'at the same time': {
    en: `
      (during/while/whilst) .. (guided/reading/lesson/lessons/class/they/kids/assembly/duty/maths/phonics/test/exam/cover/teaching/invigilating/pupils/year/register/briefing/meeting/i)
      under the desk | in (class/lessons/lesson/assembly/work/school) | at work | (on/in) duty
      all (lesson/morning/day/period/afternoon)
      (all/whole/entire/most) of .. (lesson/class/assembly/period/ppa/inset) | back of (the/my)? class
      when .. supposed to be (teaching/marking/working/watching) | yn y gwaith | yn y dosbarth
    `,
    cy: `yn y gwaith | yn y dosbarth | yn ystod`,
  },
});

/** Drink or drugs just before the work, or in it. */
export const BEFORE_WORK = lexicon({
  'and then to work': {
    en: `
      supposed to teach | have to teach | got to teach | got to be in | outside school | in briefing
      hid behind | the carol concert | taught until | first thing | in charge of
      before .. left .. (classroom/school/work/building) | at lunch and then | at lunch then
      (before/during/into/in/through/at) ... (double/year/y7/y8/y9/y1/y2/y3/y4/y5/y6/class/lesson/lessons/assembly/phonics/school/work/duty/parents/sports/governors/inset/observation/interview/meeting/rieni)
      (driving/drove/drive/on) .. minibus | in the minibus
      (phonics/teaching/school/work/class/assembly/maths/lesson/year) .. at (nine/eight/half/8/9)
      back in class | in class | taught | teaching
      to survive .. (governors/meeting/parents/assembly/class/lesson/inset/9c/year)
      (got/have/has) .. (parents evening/assembly/class/school) tomorrow | interview at | lunchtime pint
      cheeky lunchtime | at lunch | on a school (night/day) | in my mug | travel mug | water bottle
      robinsons bottle | in a .. bottle | every night after school
    `,
    cy: `cyn (noson/yr/y/gwers/gwasanaeth) | yn y gwaith | cyn noson rieni`,
  },
});

/** When the work is done. */
export const AFTERWARDS = lexicon({
  'after hours': {
    en: `
      after .. (day/week/term/school/work/marking/year/shift/evening/ofsted/reports)
      end of (term/the/half/a/year) | friday night | friday feeling | at last | well deserved | well earned
      at home | weekend | half term | holidays | summer | feet up | box set
    `,
    cy: `ar ôl | diwedd tymor | penwythnos`,
  },
});

/** Nothing but dislike for those one is paid for. */
export const HATED = lexicon({
  'hating the work': {
    en: `
      dont even like (kids/children/teaching) | dont like (kids/children) | it pays the (rent/bills/mortgage)
      (hate/despise/loathe) (every/all/most/each) .. (child/kid/pupil/children/kids/pupils) .. (class/school/teach/year)
      dislike (children/kids/pupils/teaching)
      i hate (children/kids/my/teaching/pupils/parents/this/school) | hate (children/kids/teaching/pupils)
      hate my (job/class/school/pupils)
      (cant/cannot) (stand/abide/bear) (the/these/those/my/any)? (kids/children/pupils/class/job/teaching/my)
      despise (kids/teaching/my)
      loathe (kids/teaching/my)
    `,
    cy: `casáu (plant/dysgu/fy) | gas gen i (blant/ddysgu/fy)`,
  },
});
