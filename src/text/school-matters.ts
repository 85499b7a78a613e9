import { phrases } from './phrases.ts';

/** Work in a school, told in the first person or in the words only its people use. */
export const MATTERS = phrases(String.raw`
  (?:my|our|mi|wor|oor) (?:(?!piano|guitar|violin|music|drum|uni|driving|ballet|dance|yoga|evening|night|first|business|middle|working|upper|world|old|whole|mum|dad|son|daughter|\S+'s)\S+ |whole ){0,2}(?:pupils|students|learners|class(?:room|es|rooms)?(?! of (?:19|20|'))|reading group|phonics (?:group|lesson|class)|cohort|tutees|p[1-7]s?|form|tutor group|year (?:\d+s|\w+ class|\d+ (?:class|lot|group|kids|pupils|boys|girls|bottom set|top set|team))|yr ?\d+s|y\d+s|y\d+ (?:class|lot|group|kids|pupils|boys|girls)|receptions|nursery (?:class|lot)|bottom set|top set|set \d|intervention group|(?:gcse|a-?level) (?:class|group|set|lot)s?|sixth formers)
  (?:my|our) (?:new |useless |lovely |old |acting |dear |so-called )*(?:head ?teacher|headmistress|headmaster|(?<!\bmy\s)head(?! (?:gasket|office|chef|gardener|coach|lice|cold|of (?:sales|hr|marketing|finance)))|deputy(?: head)?|assistant head|slt|smt|senco|alnco|tas?|hlta|lsas?|teaching assistants?|cover supervisor|chair of governors|governors|phase leader|year leader|head of (?:year|department|maths|english|science)|school improvement partner|ect|nqt)
  (?:wor|oor|wir|the|mi) (?:heed|heid|heedteacher|heidie)(?='s| (?:has|is|said|teacher))
  head ?teacher(?:'s)? (?:has|walked|came|popped|caught|said|wants|emailed|told|just|observed|is (?:off|in|retiring|leaving|on))
  (?:the|my) deputy(?: head)? (?:has|walked|came|popped|caught|said|wants|emailed|told|just|observed)
  my head(?= (?:is (?:a|an|the|such|so|off|retiring|leaving|away)|said|says|told|wants|asked|gave|made|thinks|just said|and deputy))
  staff meetings?(?! point)|staff ?room|staff briefing|briefing this morning
  (?:playground|break|lunch|bus|gate) duty|wet play|wet break|golden time|carpet time
  ofsted (?:(?:are|is|were|was) (?:in|here|due|coming|back|on|at|watching|with|finally|still|not|today|tomorrow|our|my|so)|have|rang|called|coming|came|arrived|in|phoned|tomorrow|today|inspection (?:today|tomorrow|this week|was|is))
  estyn (?:are|is|were|was|have|rang|called|coming|came|arrived|in|tomorrow|today)
  got the (?:ofsted|estyn|call from ofsted) ?(?:call)?|deep dive|mocksted
  inspectors? (?:are |is |were )?(?:in|here|watching|observed|sat in)|siams
  slt|ppa|data drop|book (?:scrutiny|look)s?|learning walks?|lesson (?:observation|obs|drop-?in)s?
  observed (?:today|tomorrow|this week)|performance management|appraisal target|planning scrutiny
  work scrutiny|cpoms|marking policy|seating plans?|pupil progress meetings?|cover lessons?|on cover
  rarely cover|non-?contacts?|directed time|phonics screening|phonics groups?
  moderation (?:meeting|today|week)|assessment week|mock week|sats week|guided reading groups?
  assertive mentoring|iep'?s|idp meetings?|ehcp (?:review|meeting)s?|annual review meeting
  parents' evening (?:tonight|went|was|has|finished|with)
  marking (?:\w+ ){0,4}(?:books|papers|mocks|essays|tests|assessments|homework)
  (?:books|mocks|papers|essays) (?:to|left to|still to) mark|pile of (?:books|marking)|so much marking
  my marking|(?:reports|data) (?:due|to write|to finish|deadline|are due|done)|report writing
  writing (?:\w+ ){0,2}reports|\d+ reports|lesson plans?|planning (?:lessons|next week's lessons)|my planning
  (?:had|have|got|took|taking|covering|swapped) (?:my |our )?(?:year|yr|y) ?\d+s?|i teach|i'm teaching
  i taught|teaching (?:year|yr|y|reception|phonics) ?\d*|taught (?:year|y) ?\d+
  with year \d+ (?:today|all day|this)
  year \d+ (?:were|was|are|have been|did|drove|had me|today|kicked|behaved)
  y\d+ (?:were|are|have been|did|drove|had me|today)|covering (?:year|y|reception|for)|supply today
  in school (?:until|till|since|at) (?:\d|six|seven|eight)
  \d+ (?:\w+ ){0,2}(?:books|essays|assessments|tests|mocks|papers|reports|exercise books) (?:down|left|done|to (?:go|mark|write|do))
  (?:assessments?|books|mocks|essays|homework|sats papers) to (?:mark|level|moderate)
  (?:my|our|the) (?:kids|children|lot|boys|girls|little ones) (?:at|in) (?:school|work|class)
  (?:proud|tired|happy|knackered|emotional) (?:ta|teacher|hlta|lsa|head|senco|ect) (?:moment|here|alert|update|life)
  (?:teacher|ta|ect|senco|hlta) ?(?:life|problems|tired)(?! of)|\d+ appointments
  inset(?: day)? (?:today|tomorrow|done|on|again|was)|inset day
  y\d+ (?:swimming|pe|maths|english|phonics|science|assembly|trip|lesson)|governors'? (?:meeting|visit)
  (?:my|our) (?:\w+ )?lessons?(?! (?:learn|in (?:life|love)))|in (?:my|our) (?:\w+ ){0,2}(?:lesson|classroom)
  (?:the |our )?school (?:has|have|is|are|'s) (?:run out|got no|banned|decided|making us|cut|changed)
  our school(?='s| (?:has|have|is|was|had|needs|wants|got|can't|don't|doesn't|won't|office|council|hall|kitchen|caretaker|photocopier|printer|server|budget))
  at our place(?! for)|(?:our|my) (?:new )?(?:marking|behaviour|uniform|phone|homework) policy
  school photocopier|(?:while|when|before|until|as) the bell (?:goes|went|rings|rang)
  (?:the |my )?(?:kids|children|boys|girls|lot) in my (?:room|class|form|set)
  (?:mentor meeting|(?:teaching|school|second|first|final|pgce) placement|pgce|qts|ect (?:year|mentor|tutor))
  (?:teach|taught|teaching) (?:the )?(?:tudors|romans|victorians|vikings|egyptians|greeks|stone age|great fire|water cycle|volcanoes|rivers|macbeth|electricity|forces|shapes?|times tables|rwi|spag)
  (?:an?|one|some|this|that|another) (?:year|yr|y) ?\d+ (?:asking|asked|told|telling|just|has|said|saying|called|ate|who)
  (?:pennaeth|prifathro|prifathrawes|athro|athrawes|dirprwy) newydd|(?:y)?stafell ddosbarth
  teachers' (?:lounge|toilets?|fridge|planning)|assessment (?:tracker|data)|data (?:tracker|drop|meeting)
  observ(?:e|ed|es|ing) (?:me|us|my)
  (?:my |lesson )?observation (?:went|done|tomorrow|today|over|feedback|was)|cover supervisor
  my (?:1[0-3]|[1-9])[a-h](?: lot| class| set)?
  taught (?:fractions|phonics|decimals|algebra|grammar|shakespeare|long division|times tables)
  (?:marked|mark) (?:\d+|none|all|half|every|the lot|my|their|them)|\d+ adroddiad
  (?:n?dosbarth|nosbarth|disgyblion|plant ysgol|pennaeth) (?:fi|ni|i)
  (?:athro|athrawes|athrawon) (?:gyflenwi|cyflenwi)|(?:fy|ein) (?:h?athr\S+|gwersi|ngwersi|hadran)
  (?:fy|ein|yn fy|ma|mae) (?:nosbarth|n?dosbarth|n?d?isgyblion|mhennaeth|pennaeth)|nosbarth i
  (?:fy|ein) (?:mlwyddyn|blwyddyn) (?:\d+|\w+)|cyfarfod(?:ydd)? staff|(?:y)?stafell (?:yr )?athrawon
  marcio (?:\S+ ){0,4}(?:ll?yfrau|[pb]h?apurau|[pb]h?rofion|g?waith)
  (?:mae )?estyn (?:yma|fory|yfory|heddiw|mewn|yn (?:dod|ein)|wedi (?:ffonio|cyrraedd)|wythnos|ar (?:y ffordd|ei ffordd))
  gwersi i'w (?:cynllunio|paratoi)|cynllunio gwersi
  (?:ysgrifennu |sgwennu )?adroddiadau(?: (?:i'w|i|diwedd|heb))|ysgrifennu adroddiadau
  dyletswydd (?:iard|cinio|buarth)|ar ddyletswydd|(?:yn )?dysgu (?:blwyddyn|bl) ?\d+|ein hysgol ni|diwrnod hms
  (?:fy|ein) gwersi?|(?:fy )?ngwers i?|asesiadau
`);

/** What only those who work in a school call by that name; a first person in the same sentence makes it work. */
export const TRADE = phrases(String.raw`
  phonics|sats (?:booklets?|papers?|week|revision|prep)|display boards?
  (?:took|taking|take|doing|do|did|called) the register|guided reading|intervention(?:s| group)?
  scheme of work|schemes of work|tutor time|form time|(?:my|the) whiteboard|mini whiteboards|glue sticks
  classroom|staff ?room|governors?|key stage \w+|ks[1-5]|(?:bottom|top|middle) set|pupils|gained time
  exam board|controlled assessment|coursework|invigilat\w+|detention(?:s| duty)?
  reception (?:children|kids|class)|early years|forest school|worksheets?|homework to mark
  behaviour (?:points|log)|house points|star of the week|golden table|headteacher's award
  safeguarding (?:training|slides|quiz)|seesaw|class dojo|arbor|sims|bromcom|twinkl|white rose|little wandle
  read write inc|rwi|tapestry
`);
/** Words of any school that its staff use most. One of them and another school word, in the first person, is work. */
export const CORE = phrases(String.raw`
  my lot|(?:year|yr) ?\d+s?|y\d+s?|(?:1[0-3]|[7-9])[a-h]|ks ?\d|(?:my|our|the|this|their) class|lessons?
  (?:supply|cover|maths|english|science|pe|class|student|trainee|art|drama|history|geography|music|form) (?:teachers?|supervisors?)
  cover supervisors?|deputy|head ?teacher|senco|tas?|hltas?|lsas?|ects?|nqts?|caretaker|department|wet play
  book corner|governors?|observations?|observed|marking|marked|mark|seating plans?|registers?|staff
  detentions?|worksheets?|teach|taught|teaching|mocks|photocopier|laminat(?:or|ing|ed)|whiteboard|phonics
  moderation|tutor (?:time|group)|invigilat\w+|displays?|assessments?|supply
  reception (?:lot|kids|children|class)|n?dosbarth|nosbarth|h?athrawes|h?athro|h?athrawon|prifathro
  prifathrawes|pennaeth|gwersi?|disgyblion|blwyddyn \d+|marcio|adroddiad(?:au)?|staff
`);
export const COMMONPLACE = phrases(`
  water cycle|tudors|romans|vikings|victorians|egyptians|photosynthesis|adjectives|fronted adverbials
  shakespeare|macbeth|algebra|kids?|children|pupils?|students?|term|half[- ]term|break ?time|break|lunch ?time
  lunch|play ?time|home ?time|bell|pencils?|pens|glue(?: sticks?)?|glitter|paint|scissors|books?|maths|english
  science|literacy|fractions|times tables|spellings?|handwriting|reading|pe|assembly|school hall|hall|corridor
  store ?cupboard|cupboard|exams?|gcses?|a-?levels?|timetable|curriculum|parents|school|duty|training|reports?
  classroom|plant|ysgol|hanner tymor|tymor|llyfrau|amser chwarae|canslo|sgwennu|ysgrifennu|cynllunio|rhieni
`);
export const FIRST_PERSON = phrases(
  `
  ^\\s*(?:had to|spent|been|got|took|did|just|another|off to|back to|still|first|last|when|trying|wedi bod)
  you've considered|i|i'm|i've|i'd|i'll|im|ive|me|my|mine|we|we're|we've|our|us|mi|you've never
  nobody (?:tells|warns|told|warned) you|guess (?:who|which|what)|can confirm|that moment (?:you|when)
  learnt today|send (?:help|cake|wine|gin|tea|coffee)|(?:you haven't|you have not) lived|no one tells you|whoever|anyone else|dw i|gen i|'n|fy|ni|ein
`,
);

/** "Our kids" and their like, beside words of a class. */
export const OURS = phrases(
  `
  our (?:kids|children|lot|boys|girls|little ones)|my (?:kids|lot|little ones|littlies|monsters)|the kids
  y plant
`,
);
export const CLASS_WORDS = phrases(String.raw`
  class(?:room)?|lessons?|assembly|playtime|maths|phonics|literacy|carpet|home ?time|sats|year \d+|y\d
  reception|ks\d|ppa|tas?|slt|book corner|topic|handwriting|dosbarth|gwers
`);

/** The same words outside a school. */
export const ELSEWHERE = phrases(String.raw`
  in my field|stands for|reunion|class of '?\\d\\d(?:\\d\\d)?|leisure centre|legs bums|village hall|community centre|taken leave|(?:took|taking|booked) (?:the day|a day|leave)|pennaeth adran yn y swyddfa|yn y (?:swyddfa|ffatri|siop|banc)|at head office|piano
  guitar|violin|drum(?:s|ming)|my course|my degree|uni(?:versity)?|my lecturer|gym|yoga|spin|zumba|pilates
  dance class|ballet|evening class|art class|pottery|night class|welsh class|antenatal|nct|swimming class
  cookery|fitness|karate|barre|hiit|crossfit|driving|optician|dilat\w+|eyes?|eye test
  head of (?:sales|marketing|hr|finance|it|operations|state)|head office|head chef|bus driver|first class
  business class|world class|class action|shop floor|sales team|restaurant|hospital|ward|barracks|warehouse
  head (?:coach|gardener|groundsman|brewer|barista|chorister|girl|boy)|head hurts|bangs? our heads?
  over our heads?
  my head (?:hurts|is|was|hit|on|in|off|feels|spins|against|start|around|just|aches|sore|will|would|says|over|down)
  head (?:start|cold|lice|torch|ache|height|phones)
`);
/** Of schools in general, or raised where it belongs. */
export const AT_LARGE = phrases(
  'schools|fund(?:ed|ing)?|too many|deserves?|every child|(?:complain(?:ed)?|complaint|reported|raised|wrote|written|spoke) (?:\\S+ ){0,3}(?:to|with)',
);
/** Said at any work. */
export const ANY_TRADE = phrases(
  'at work|work \\S+|(?:my|this|the) job|(?:my|our|the) (?:team|lot|staff|cook|cleaner|colleagues?)|planning|training|the office|bell|term|visitors|parents|families|register|kids|children',
);
/** Words of home, which make a single "Year 6" the writer's own child. */
export const HOME = phrases(`
  homework with|help(?:ed|ing)? (?:him|her|with)|pe kit|letter from school|after[- ]?school club
  school uniform|bedtime|bed|tea|dinner|breakfast|home|sofa|mum|mam|dad|brother|sister|his room|her room
  big school|own socks|pyjamas|uniform shopping|new shoes|packed lunch|lunchbox|school run|birthday party|sleepover|asleep|cuddles?
  nits
`);
