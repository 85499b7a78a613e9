import { FIRST_NAMES } from './first-names.ts';
import { variantsOf } from './variants.ts';

/** Is this a name that people really have? Then it is hardly a misspelling of another one. */
export function isNameOfItsOwn(word: string): boolean {
  return SURNAMES.has(word) || variantsOf(word).length > 0;
}

/** As a first name? */
export function isFirstName(word: string): boolean {
  return isNameOfItsOwn(word) || isOwn(word);
}

/** Too near others to be taken for a misspelling of them: Rajinder is no Ravinder. */
export function isOwn(word: string): boolean {
  return FIRST_NAMES.has(word) || PUNJABI.test(word);
}

/** Made of two parts with a meaning each: Rajinder, Gurmeet, Parminder. */
const PUNJABI =
  /^(?:aman|arsh|bal|dal|dil|gur|har|jag|jas|kam|karam|kiran|kul|lakh|man|nav|pal|par|prab|raj|ran|rav|rup|sar|sat|simran|sukh|sur|tej|up)[imvw]?(?:preet|prit|jeet|jit|inder|deep|dip|meet|want|jot|leen|neet|noor|veer|bir|pal)$/;

/** Surnames of five to seven letters that are common in Britain, wherever they come from. Longer ones do not need it, shorter ones have no use for it. */
const SURNAMES: ReadonlySet<string> = new Set(
  `abbott ackroyd adams adamson adkins ahmad ahmed ainslie aitken akhtar albert aldous alexis allan allen allison anand
  anwar archer arnold ashby ashton aslam atkins austin avery aziz bailey baird baker baldwin balls bance banks barber
  barker barlow barnes barnett baron barr barrett barron barry barton bashir bates baxter beale beard beattie begum
  bennett benson bentley berry bevan bibi biggs birch bird bishop black blair blake bloggs bolton bond boone booth
  bowen bowers bowman boyce boyd boyle bradley brady bragg bray brennan brett brewer briggs bright bristow brooke
  brookes brooks brown browne bruce bryan bryant buckle bull bullock burgess burke burns burrows burton bush butcher
  butler butt byrne byrom cairns callow campbell cannon carey carlin carr carroll carson carter cartwright carver
  casey cassidy chadwick chalmers chambers chan chand chapman charles chen cheung child childs chowdhury clancy clark
  clarke clay clayton clegg clement cleary clough coates cobb cohen coleman coles collier collins connor conroy conway
  cook cooke coombes cooper cope corbett costa cotter cotton court cowan cowley cox craig crane craven crosby cross
  crowe crowley cullen curran currie curry curtis dale daley dalton daly daniel daniels darby davey david davids
  davidson davies davis davison dawes dawson deacon denton desai devlin dhillon dixon dobson dodd dodds doherty dolan
  donald donnelly dorsey douglas dowling downes doyle drake draper drew driver duffy duggan duncan dunn dunne dutton
  dyer eaton edge egan elder eliot elliot elliott ellis elton emery english evans everett ewing fagan farley farmer
  farrow faulkner fenton field fields finch finlay finn firth fisher flint flynn foley forbes ford forster foster
  fowler fox foxton frame francis fraser frazer french frost fry fuller fulton gale gallagher garcia gardner garner
  garrett gates george gibbon gibbons gibbs gibson gilbert giles gill gillies glover goddard godwin golding good
  gordon gough gould grady graham grant gray green greene greer gregory grey griffin grimes guest gunn gupta hagan
  haigh haines hale hall halls ham hammond hancock hanson harding hardy harper harris harrison hart harte hartley
  harvey hassan hastings hatton hawkes hawkins hayes haynes hayward hayes heath henry hewitt hicks higgins higgs hill
  hills hilton hobbs hobson hodge hodges hodgson hogan hogg holden holland holly holmes holt hooper hope hopkins
  horne horner horton houghton howard howarth howe howell howells hudson huggins hughes hull hume humphrey hunt hunter
  hurley hurst hussain hutton hyde hynes ingham ingram innes iqbal irvine irving irwin jackson jacob jacobs jamal james
  jarvis jeffery jenkins jennings jerome jobson john johns johnson jones jordan joseph joshi joyce jude judge kane
  kaur kay kaye keane kearns keating keegan keith kelly kemp kendall kennedy kenny kent kerr kerry kershaw khalid khan
  kidd king kirby kirk kirkham knight knowles knox kumar lacey laird lamb lambert lane lang large larkin lawson leach
  leahy lee leech leigh lennon lennox leslie lester lewis liddle lindsay little lloyd locke logan long lord love lowe
  lucas lunn lyle lynch lynn lyons mackay mackie madden magee mahmood mahon maguire main major malik malone manley mann
  manning marks marlow marr marsh marshall martin martins mason massey masters mather matthew may mayer mayes maynard
  mckay mckee mclean mead meadows mehta mellor melville mercer meyer middle miles millar miller mills milne milner
  milton mistry mitchell moore moorer moran morgan morley morris morrow morton moss muir mullen munro murphy murray
  myers nash naylor neale neil neill nelson newell newman newton nicholl nichols nicol nixon noble nolan norman norris
  north norton nunez nunn oakley oakes obrien odell ogden oliver olsen oneill orr osborn osborne owen owens page paget
  paine palmer parker parkes parks parry parsons patel paterson patrick patton paul payne peace peacock pearce pears
  pearson peel penny perez perkins perry peters phelan philip phillip phipps pickles pierce pike piper pitt platt
  plummer pollard poole pope porter potter potts powell power powers pratt preece prentice price prince prior pritchard
  proctor pryor pugh purdy quayle quinn rahman ralph ramsey rana randall rankin rashid rayner read reade reddy redmond
  reece reed rees reese reeve reeves regan reid reilly reyes reynolds rhodes rice rich richard richards ridley rigby
  riley ritchie rivers roach robert roberts robins robson roche rodgers roe rogers rolfe rooney root rosen ross rossi
  rowan rowe rowland rowley royle rudd rush russell rutter ryan saeed salmon salter samuel sandhu sands sargent saunders
  savage sawyer sayers scott seddon senior sewell sexton shah shaikh sharma sharp sharpe shaw sheikh shepherd sheridan
  sherman shore short silva simms simon simons simpson sims singh sinclair skelton skinner slater sloan small smart
  smith smyth snell snow south sparks speed spence spencer spicer squire stacey stafford stanley stanton steele steer
  stevens steward stewart stokes stone storey stott street stroud stuart sutton swain swan sweeney swift sykes talbot
  tanner tate taylor temple terry thomas thompson thomson thorne thorpe tierney timms todd tomlin tran travers travis
  troy tucker turnbull turner tyler tyson vance vaughan vernon vickers vincent vine wade wagner walden wales walker
  wall wallace waller wallis walls walsh walter walters walton ward ware warner warren warwick waters watkins watson
  watt watts weaver webb weber webster weir welch weller wells welsh west weston whalley wharton wheeler whelan white
  whyte wicks wiggins wild wilde wilder wilkes wilkins willis wills wilmot wilson winter winters wise wolfe wong wood
  woods woodward wool wright wyatt wylie wynn wynne yang yates york young younger zaman zhang
  abbas abdi abebe adeleke adeyemi afzal agyeman akbar akram alam amadi amin ansari appiah aqeel asante ashraf assad awan ayub
  azam bahadur bajwa bakare balogun bangura barry basra batra bawa begum bello bhatt bhatti boateng brar butler chahal
  chana chaudhry chauhan cheema chima danso dankwa darko deol desai deshmukh dhami dhanda dube dutta ezeh farooq farah
  fernando fofana gakhal gandhi ganesan ghosh gohil grewal gulati hafeez haider hamad hamid haque hashmi hassan hersi
  hirsi hossain hothi hundal hussein ibrahim idowu igwe iqbal islam jabbar jaber jafar jallow jamal janjua jasper jatt
  javed johal jolly kadam kalsi kamara kamau kapoor karim kaushal kazmi khalsa khanna khatri khatun kiran kohli koroma
  lakhani latif lalani mahal majid malhi mandal mander mangat mann mansoor masih masood matharu mehmood memon menon
  miah minhas mirza mishra mistry modi mohan mughal mukhtar murad nadeem nagra nahar nair nandra naqvi nawaz nayak nazir
  niazi obi ogbu ojha okafor okeke okoro olawale omar opoku osei osman owusu oyelade pandey pandya parekh parmar patil
  pillai popat purewal qadir qamar qasim quraishi qureshi rafiq rahim raina rajput ramesh rashid rasool raval rawal rehman
  riaz rizvi sadiq sagoo sahota salami saleem samra sarwar sattar saxena sekhon sesay shafiq shahid shakur sharif sheikh
  shetty siddiq sidhu singh siraj sohal solanki sodhi suleman suri tahir tandon tariq thapar thakur thandi thiara toor
  trivedi turay uddin usman vaidya varma varsani verma virdee vyas walia waseem wasim yadav yasin yousaf yusuf zafar zahid
  zaidi adamski banas baran bielak borek cieslak czarny dudek duda gajda gorski jaworski kaczor klimek kowal kozak kozlov
  krol kubiak kubik kuczma lis lisak maciag majewski marek mazur nowak olszak pajak pawlak pietras polak rogala sikora
  sobczak soltys stepien szulc urban wilk witek wojcik wrobel wrona zajac zawada ziolko albu ardelean avram balan barbu
  bogdan bratu bucur chiriac ciobanu coman cojocaru cretu dinu dobre dumitru ene enache filip florea ghita grigore iancu
  ilie ionescu lazar lungu lupu manea marin marinescu matei mihai moldovan moraru muntean nedelcu nistor nita oprea pavel
  petre popa popescu preda radu rotaru rusu sandu serban sirbu stan stanciu stoica suciu tanase toma tudor turcu ursu
  vasile voicu zamfir`.split(/\s+/),
);
