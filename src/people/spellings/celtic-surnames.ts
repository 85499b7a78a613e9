/**
 * Irish, Scottish and Welsh surnames in their own language and in English; a particle is written as one with its
 * name, as it is compared. A group is parted by a comma or a new line; its names stand for one another.
 */
export const celticSurnames = `
osuilleabhain nishuilleabhain uishuilleabhain osullivan sullivan
obriain obroin nibhriain nibhroin obrien obyrne
omurchu nimhurchu omorchoe murphy
oceallaigh nicheallaigh okelly kelly kelley
obroin nibhroin obyrne byrne
oriain niriain oryan ryan
oconchuir niconchuir oconchobhair oconnor connor
oneill nineill oneil neill
oraghallaigh niraghallaigh oreilly reilly
odochartaigh nidhochartaigh odoherty doherty dougherty docherty
ogallchobhair nighallchobhair ogallagher gallagher gallacher
odomhnaill nidhomhnaill odonnell donnell
odonnchu nidhonnchu odonoghue donoghue donohue odonohoe donohoe
ohogain nihogain ohogan hogan
ocathain nichathain okane kane keane ocahan
ocaoimh nichaoimh okeeffe keeffe keefe
omahuna mathuna omathuna nimhathuna omahony mahony mahoney
omalley omaille nimhaille malley
ofaolain nifhaolain phelan whelan
oflaithbheartaigh oflaherty flaherty
ofloinn niloinn oflynn flynn
ofarrell ofearghail nifhearghail farrell
olaoghaire nilaoghaire oleary leary
oloingsigh lynch niloingsigh
omaolain nimhaolain mullan mullen
onuallain ninuallain nolan
ocuinn nichuinn oquinn quinn
otuathail nithuathail otoole toole
oshea oseaghdha nisheaghdha shea
osiochain sheehan
ocleirigh nichleirigh ocleary cleary clery
odalaigh nidhalaigh odaly daly
odubhghaill nidhubhghaill odoyle doyle
oduinn nidhuinn dunne dunn
ogradaigh nighradaigh ogrady grady
ohara oheaghra niheaghra
ohanlon ohanluain hanlon
macgiollabhride nicgiollabhride mcbride macbride
macgiollaphadraig fitzpatrick
maccarthaigh niccarthaigh mccarthy maccarthy mcarthy
macmathuna nicmhathuna mcmahon macmahon
mackenna maccionaoith niccionaoith mckenna
macgearailt fitzgerald nicgearailt
macuidhir nicuidhir mcguire maguire
macalister macallister mcalister mcallister mcalester
macaulay mcaulay mcauley macauley
colquhoun calhoun cahoon
maccallum mccallum maccalum
macbain mcbain macbean mcbean
maccabe mccabe
maccann mccann
macconnell mcconnell
maccoll mccoll
macdermott mcdermott macdermot mcdermot
macewan mcewan macewen mcewen
macgill mcgill
macgowan mcgowan
macgrath mcgrath magrath
macinnes mcinnes macinnis
maciver mcivor mciver macivor
mackie mckie mackay mckay
maclaren mclaren
maclennan mclennan
macmanus mcmanus
macnab mcnab
macnamara mcnamara
macqueen mcqueen
macrae mcrae mccrae mcrea
mactavish mctavish
evans ifans efans
prydderch prytherch
cadwaladr cadwallader cadwalader
maredudd meredith meredydd
llwyd lloyd
pryderi pryderie
`;
