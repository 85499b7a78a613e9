/** Welsh. A group is parted by a comma or a new line; its names stand for one another. */
export const welsh = `
sian shan sharn siana
sion shon john ioan
sioned janet sionet
siwan joan
sara sarah
rhys rees reece reese rhyse
huw hugh hew hughie
hywel howell howel hywell
llewelyn llewellyn llywelyn llewellin llywellyn
llinos linos
dafydd david dai dewi daffyd dafyd deio
dylan dillon dilan dyllan
eleri elery
eirlys eirlis
elin ellen elen elyn elan
eluned lyned luned
emyr emir
evan ifan ieuan iefan iwan ewan ioan euan ifor
ivan iwan evan
ffion fion fionn ffyon
gareth garreth garath garth
geraint gerent gerraint
gethin gethyn
glyn glynn glenn glen
glenys glennis glynis glenis
gruffydd gruffudd griffith griffiths gruff gruffud guto
gruffudd griff
gwen gwenllian gwenno
gwenllian gwenlian
gwilym william gwil wil gwillym
gwyn gwynn gwynne
gwyneth gwynneth gwenyth
gwynfor gwinfor
heledd heled
iestyn yestin justin
ifor ivor
iolo iorwerth
iorwerth edward yorwerth
iwan euan ewan
lleucu lleuci
lowri lowry laura lowrie
mabli mabley mable mabel
mair mary mari
mali maly
manon mannon
mared margaret
mari marie mary
marged margaret marget megan
megan meghan meagan meg megen meaghan
meirion merion
meleri melery
menna mena
meredith meredydd maredudd
mihangel michael
morgan morgann
myfanwy myfanwe myfi
nerys neris
nia niah
non nonn
osian oshian ossian oisin
owain owen owayn ywain owein
pedr peter
rhiannon rhianon rianon reannon
rhian rian ryan
rhodri rodri roderick
rhydian rhidian
seren serren
sioned shoned
steffan stephan stefan stephen steffen
tegan teagan teegan
tomos thomas twm tomas
tudur tudor
wyn wynn wynne
prys price pryce preece
rhydderch roderick
hopcyn hopkin hopkins
prothero protheroe
pugh puw
parri parry
siencyn jenkin
siarl charles
alun alan allun
aled allyd
angharad angarad ancret
anwen annwen
arwel arwell
bethan beth bethany
branwen bronwen bronwyn brangwen
bryn brin brynn
carys cerys carris karis
catrin catherine katrin cadi catryn
ceinwen keinwen
ceri kerry keri
cerys cerris
ceridwen keridwen
delyth delith
efa eva efah
eirian irian
elis ellis elys
elliw eliw
enfys emfys
ffred fred
gwawr gwawer
haf hav
idwal idwall
`;
