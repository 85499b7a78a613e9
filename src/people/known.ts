import { variantsOf } from './variants.ts';

/** Is this a name that people really have? Then it is hardly a misspelling of another one. */
export function isNameOfItsOwn(word: string): boolean {
  return SURNAMES.has(word) || variantsOf(word).length > 0;
}

/** Surnames of five to seven letters that are common in Britain. Longer ones do not need it, shorter ones have no use for it. */
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
  woods woodward wool wright wyatt wylie wynn wynne yang yates york young younger zaman zhang`.split(/\s+/),
);
