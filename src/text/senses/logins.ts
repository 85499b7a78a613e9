import { lexicon } from '../sense.ts';

const WHO = 'my/your/his/her/their/the/our/everyones/everybodys/gareths/heads';
const PET =
  'dog/dogs/cat/cats/hamster/rabbit/pony/horse/son/sons/daughter/daughters/baby/husband/wife/mum/mam/kid/kids/grandson';
const DIGITS =
  '#/zero/zeros/zeroes/nought/noughts/one/ones/two/twos/three/threes/four/fours/five/fives/six/sixes/seven/sevens/eight/eights/nine/nines';
const COUNT = 'two/three/four/five/six/2/3/4/5/6';
const MACHINES =
  'ipad/ipads/tablet/tablets/laptop/laptops/chromebook/chromebooks/pc/pcs/computer/computers/machine/screen/board/whiteboard/smartboard/copier/photocopier/printer/till/scanner/franking/terminal';

/** What only somebody with a login gets into. */
export const LOCKED_UP = lexicon({
  'systems and machines of a school': {
    en: `
      sims | arbor | bromcom | scholarpack | integris | cpoms | myconcern | hwb | seesaw | tapestry | evolve
      parentpay | parentmail | weduc | schoolcomms | mathletics | ttrs | numbots | twinkl | purple mash
      times tables rock (star/stars) | tt rock stars | tt rockstars | rock (star/stars) | rockstars
      accelerated reader
      google classroom | classroom account | showbie | satchel | moodle | teams | outlook
      (school/work/staff) (email/mail/gmail/account/drive)
      shared drive | cloud | payroll | edupay | governorhub | provision map | fft | insight | iris | edukey
      (register/registers) | (reports/report) (bank/system)? | the reports | assessment tracker | tracker
      markbook
      (office/school/class/staff/staffroom/canteen/kitchen/library/head's/heads/ict/supply/cover) .. (${MACHINES})
      (the/all/those/these) .. (ipad/ipads/tablet/tablets/laptop/laptops/chromebooks/copier/photocopier/till/whiteboard/smartboard)
      the board | the (office/staffroom/school) (machine/computer/website/printer) | ict suite
      computer (suite/room) | laptop trolley | tablet trolley | trolley
      (cover/supply) (teacher/lady/man/work)
      (my/our/the) (marks/planning/markbook/class/slides/data) | marciau'r plant
      school (insta/instagram/facebook/twitter/website)
      exam (laptop/system/portal) | mis | vle | intranet | portal
      (put/type/use/enter) .. email .. (in/then/and)
    `,
    cy: `gliniadur | llungopïwr | cofrestr | marciau | marcia'r plant | system`,
  },
});

/** Where a name or a secret is put in. */
export const LET_IN = lexicon({
  'at the box': {
    en: `
      (top/first/upper/second/bottom/lower/next/other/left/right/name/white/blank) (box/line/field/one/bit/bar/space)
      (username/user) .. (bar/box/line/field) | (asks/ask/asking) (you/who/for/me) | when it asks
      if it asks | it'll ask
      (screen/system/it/machine/till/copier/payroll/arbor/laptop/ipad) (wants/want/asks/needs/likes/takes/says who)
      (ipad/ipads/tablet/tablets/laptops/machine/board/screen/computer/register) .. (all/still)? (want/wants/need/takes/opens)
      tell it (you're/its/it's/youre) | both (boxes/lines/fields/bars)
      no capital | tap in | tap (it/them/that) in | mewn i (hwb/sims/arbor)
      lets (you/me/us/anyone/anybody/everyone) (in/on/past) | let (you/me/us/anyone) (in/on/past)
      gets (you/me/us/anyone) (in/into/on/past)
      get (in/into/on) .. with | getting (in/into) | get in to
      (open/opens/unlock/unlocks) (with/by/the same/if you)
      (log/sign/logged/signed) (in/on/into/onto) | logging (in/on) | log-in | login | logins | log-ins
      passwords
      (type/put/enter/tap/pop/bang/stick/key) .. (in/then/twice) | (type/enter/tap) .. (and/then)
      the answer is | stuck on the end | on the end | all (lower/small/little) (case/letters) | all one word
      all lowercase | no (spaces/capitals/caps) | no space | (capital/big/small/little) (letter/s/_)
      with a capital
      (with/and) a (zero/nought/one/star/hash/dot/dash/three/exclamation) (for/on/at/instead) | backwards
      exclamation mark
      the word _ | pin | passcode | (go/get/went) in as | log me in
    `,
    cy: `bocs (cynta/cyntaf/ucha/isa/nesaf) | yn y bocs | yn yr ail | mewngofnoda | sgwenna | teipia | rho fy enw`,
  },
});

/** Told so that another may use it. */
export const LENT = lexicon({
  'use what is mine': {
    en: `
      =be me | just =be me | pretend (to be/you're/youre) me | go in as (me/him/her/_) | get in as me | as me
      use (mine/hers/his/my/ours/theirs/anyones) | (mine/hers/his/theirs/_) still works | still works
      works (for/on) (all/every/everyone)
      fel fi | like the rest of us | nobody's ever changed | (nobodys/no ones) changed
      never changed (it/mine/them) | nobody's changed | not changed it | nobody changes | help yourself
      be my guest
      for (all of us/everyone/everybody/the whole class) | (every/all) single one | all thirty
      same for (all/every/everyone)
      always has | always has been | since (noah/forever/day one) | (while/whilst) im (off/away/out/on/in)
      off sick
      for the (supply/cover) | whoever's (got/covering/in/taking) | whoevers | covering
      cover (lady/man/for/teacher/person)
      for those .. asking | who asked | you asked | you wanted | if you forget | for when | to save you
      have a look
      see (all/everything/everyone/what/their/the) | shut (it/me) down | log me out | keep it (quiet/dark)
      help yourself to | don't tell (it/the office/gareth) | seen me type
    `,
    cy: `defnyddia | wedyn gei di | tra dwi i ffwrdd | iawn i ti`,
  },
});

/** What it is, told in a roundabout way. */
export const RIDDLE = lexicon({
  'made of names': {
    en: `
      (${WHO}) (surname/initials/maiden name/first name/middle name/nickname/birthday/birth year/birth date/date of birth/postcode/house number/star sign/car reg/email/team/email address)
      (their/your/the childs/the kids) (first/last) (name/names) | first names | (surname/surnames) and
      (${WHO}) (${PET}) .. (name/birthday/surname/twice/backwards)
      (the/my/our/her/his) (dog/cat/hamster/rabbit) .. (all/with/and/twice/then/small/big)
      name of (the/my/our) (dog/cat/school/street/road/house/hamster/guinea pig)
      (same/what) .. (wifi/wi-fi/house/alarm/phone/bank)
      the school's (initials/name/postcode/motto/phone/year)
      the (year/day) .. (opened/born/started/married/built)
      school (name/initials/postcode/motto/mascot) .. (then/and/with/backwards/#)
      word on the (mug/wall/door/poster)
      with a (three/zero/nought/one/star/five/four/seven/two) (instead/for) | instead of the
      (put/type/bang) _ in (both/each) | the year of | admin (and/then) admin
      enw'r (ci/gath/ysgol) | blwyddyn geni | door number | what came on
      what it says on .. (mug/wall/door/poster/lid/back) | favourite (team/colour/biscuit/film/pet)
      (first/old) (pet/car/street/school)
      (capital/big/small) _ | _ with a (big/capital/small) _ | f'enw i | yr enw cynta
    `,
    cy: `f'enw i | enw'r ci | enw'r gath | fy mhen-blwydd`,
  },
  'made of figures': {
    en: `
      (${COUNT}) (zeros/zeroes/noughts/ones/twos/threes/fours/fives/sixes/sevens/eights/nines)
      (${DIGITS}) (${DIGITS}) (${DIGITS})
      (#/one) to (#/four/six/nine) | straight down the middle | (four/the) corners
      all the (ones/twos/threes/sevens/nines) | down the (left/right/middle/side)
      (first/second/third/tenth/last) of (january/february/march/april/may/june/july/august/september/october/november/december) ..
      christmas day | the year (we/it/she/he/i) | (and/then) (123/1234/12345/111) | and then (#/one/the/a)
      and a (one/1/hash/star)
      one two three (four)? | six numbers | four numbers | (1066/1966/1984/2012/1999)
    `,
    cy: `pedwar (un/dau/sero) | un dau tri`,
  },
  'a word and another': {
    en: `
      banana banana
      (red/blue/green/apple/banana/dog/cat) (then/and/space)? (red/blue/green/apple/banana/dog/cat)
      (name/word/it/number) twice | (one/two/three) words | password (is)? (password/the/still/admin)
      (starfish/sunflower/rainbow/dolphin/butterfly/kittens/dragon/unicorn/penguin/pumpkin/sunshine/teapot) (with/and/all/then/capital)
      the word _
      then (sunny/rainbow/snowdon/football/chocolate/monday/summer/winter/spring/autumn/_) (#/with)
      newstart | changeme | letmein | welcome1 | qwerty | admin admin | guest guest
    `,
    cy: `ddwywaith`,
  },
});

/** The whole list handed on, without a word of it. */
export const LIST_SHOWN = lexicon({
  'written out': {
    en: `
      (photo/picture/pic/screenshot/snap/copy/list/sheet/note/sticky/post-it/sticker) .. of .. (logins/log-ins/passwords/login/password/pins/codes/usernames/details)
      (logins/log-ins/passwords/pins/usernames/login details) .. (here/attached/below/photo/pic/written/stuck/sticky/post-it/screenshot)
      (written/wrote/stuck/taped/typed) .. (logins/log-ins/passwords/pins/usernames/login/password)
      how to get in (to)? all
      how to get (in/into) .. (sims/arbor/hwb/cpoms/bromcom/email/laptops/system/register/tablets)
      everyone's (logins/passwords) | all the (logins/log-ins/passwords)
    `,
    cy: `(llun/rhestr) o .. cyfrineiriau`,
  },
});
