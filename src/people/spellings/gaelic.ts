/** Irish and Scottish. A group is parted by a comma or a new line; its names stand for one another. */
export const gaelic = `
niamh neve nieve neave neeve niav
aoife eva aoifa eefa efa ifa
siobhan shivaun shivonne chevonne siobahn sioban
sinead shinead shinade jane sinaid
saoirse seersha sersha saorise
caoimhe keeva kiva caiomhe quiva keva
caoimhin kevin caoimhghin
ciara kiera keira kira ciarra keara kiara
ciaran kieran keiran kieron keeran cieran kieren
cillian killian kilian cilian
cian kian keane kean
conor connor conner konnor
cormac cormack cormick
darragh dara daragh darra daire
dearbhla dervla derbhla
diarmuid dermot diarmaid dermott
donnacha donnchadh donagh duncan
eamon eamonn edmund
eoghan owen eoin euan
eoin owen ian owain
fionn finn fin
fionnuala finola nuala fionnghuala
grainne granya grania gronya
liam uilliam william
maeve maebh meave medb meabh
maire mary moira maura
mairead maighread margaret mairhead
muireann mirren murran
naoise neesha
oisin osheen ossian usheen
orla orlagh orlaith
padraig patrick paraic padraic porrick paddy podge
pearse pierce
proinsias francis
roisin rosheen rosin
ronan ronin
ruairi rory ruari ruaridh rhuairidh ruaraidh ruaidhri
sean shaun shawn shane seaghan
seamus shamus james seumas hamish
seoirse george
sorcha sarah
tadhg tighe tadgh teague tad
tomas thomas
una oonagh oona
aidan aiden aedan aodhan adan aydan
aisling ashling aislinn aisleen ashlyn
ailbhe alva elva
aine anya onya
aodhan aidan
bairre barry
blathnaid blanaid
breandan brendan
brid bridget breda bridie
brigid bridget
caitlin kaitlin katelyn caitlyn kaitlyn katelin catelyn kaitlynn
caitriona catriona katrina catrina
calum callum colum kallum
cathal cahal charles
cliodhna cleona
clodagh cloda
colm colum
cara kara
deirdre deidre
donal donald domhnall
eilidh ailidh ailey ayley aylee eiledh
eilis eilish elish
ewan euan evan ewen iain euann
fergus feargus
fiona ffiona
gillian jillian
gregor grigor
hamish seumas
iain ian ean
alasdair alastair alistair alister allister alisdair allistair ali ally al
innes inness
isla islay
iseabail isobel ishbel isbel isabel
isobel isabel isabelle isobelle isabell iseabal izabel
kirsty kirstie kirsti kirsten
lachlan lauchlan lochlan lachlann lachie
lorcan lorkan
mairi mary mhairi
mhairi vari mairi varrie
morag marion
morven morvern
muireall muriel
niall neil neal nial niel
ruaridh rory
seonaid shona
shona shonagh
sorley somhairle
struan struen
stuart stewart steuart
tavish tamhas thomas
oneill oneil oneal
obrien obrian obryan
oconnor oconner connor
odonnell odonell
osullivan sullivan
oreilly reilly riley
macdonald mcdonald macdonnell
mcloughlin mclaughlin mclachlan mclaughlan maclachlan
mackenzie mckenzie makenzie
maclean mclean mcclean mclain
mcleod macleod
macgregor mcgregor
mcintyre macintyre
mcintosh macintosh mackintosh
mackay mckay mckie
mcdougall macdougall
mcmillan macmillan
mcneil mcneill macneil
mcphail macphail
mcpherson macpherson
mckinnon mackinnon
mcguire maguire
mccormack mccormick
mcfarlane macfarlane
mcarthur macarthur
sadhbh sive saive
caoimhe kweeva keva
`;
