/**
 * One name, several spellings, short forms or languages, as British schools meet them. Our own table: a group a
 * line, every word of a group stands for every other. Plain letters, as the normal form writes them.
 */
export const SPELLINGS = {
  'Arabic and Muslim first names': `
mohammed muhammad mohamed mohammad muhammed mohamad mohammod mahamed maxamed mohamud mohd md mo muhamed mehmet mehmed mamadou mamadu
ahmed ahmad ahmet axmed achmed
mahmoud mahmood mahmud mehmood mehmud
hamid hameed hamed
ali aly alee
hussain hussein husain husein hossain hussien hussen huseyin hosain xuseen husayn
hassan hasan hasaan xasan hassaan
yusuf yousef yousuf yusef youssef yosef yousaf yusaf yussuf yuusuf yusof yousif yuusef
ibrahim ebrahim ibraheem ibrahima ebraheem brahim ibraahim
ismail ismael esmail ismaeel ismaaciil esmaeel ismayil
omar umar omer umer cumar ommar
othman usman osman uthman osmaan ousmane cusmaan uthmaan usmaan
khalid khaled khaalid khalit
khadija khadijah khadeeja khadeejah kadija hatice khadijat khadiija xadiija
fatima fatimah fatema fatma fathima faatimah fatimata fatoumata fatou fatuma faadumo fadumo
aisha ayesha aysha aishah aesha eisha ayisha aicha aysa ayse caasha aaisha aiysha asha
maryam mariam miriam maryem meryem mariyam marium maryan mariama meriem
zainab zaynab zeinab zeynep zainub zaineb zenab zeynab seynab
amina aminah ameena ameenah aamina amna aaminah aminata
hafsa hafsah hafza xafsa
safiya safiyah safia saffiyah safiyya safiyyah
sumaya sumayyah sumaiya sumayah sumayya soumaya sumaiyah
ruqayya ruqayyah ruqaiya rukaya rukiya rukhaya ruqaya ruqiya
halima halimah haleema haleemah xaliimo
salma selma salmah
asma asmaa asmah esma
noor nur noora nour noura nura nurah
layla leila laila leyla laylah lailah leilah
yasmin yasmine yasmeen jasmine jasmin yazmin jasmeen yassmin yasemin jazmine jasmyn
iman eman imaan imane eeman
sara sarah saarah sarra
hiba hibah heba hibba
hanan hanaan xanaan
zahra zahrah zehra zahraa zahara sahra
huda hooda houda hudaa
dua duaa doaa duah
isra israa esra
marwa marwah marwaa merve
rania raniya raniyah ranya
dina deena dinah
nadia nadiya nadya nadiyah nadja nadiah
samira sameera samirah sameerah
samir sameer
karim kareem kerim
rahim raheem rahiem
rahman rehman rahmaan rahmen
abdullah abdallah abdulla abdoulah abdullahi abdellah cabdullahi abdoulaye
abdulrahman abdurrahman abdirahman abderrahman abdelrahman abdurahman cabdiraxmaan abdur
abdi abdy cabdi
abdulaziz abdelaziz abdiaziz
aziz azeez asis
bilal belal bilaal bilel
hamza hamzah hamsa hamze
hamdan hamdaan
haris harris harith haaris hariss
idris idrees idriss idrissa
ilyas elyas ilias ilyaas elias
imran emran imraan cimraan
isa eesa issa essa isah ciise
musa moosa moussa mousa muuse musah
sulayman suleiman sulaiman suleman soleiman sulaymaan sulieman suleyman saleban soulaymane solomon
dawud dawood daud daoud dawid dauda daawud davud
yahya yahia yehia yaxye yahyah
yaqub yaqoob yakub yaqoub yakup yacoub yaaqub
zakariya zakaria zakariyya zakariyah zakariah zakariye zachariah zak
haroon harun haroun haaroon
junaid junayd juned junade junaaid
mustafa mustapha moustafa mostafa mustafaa mustaf mostapha
tariq tarek tarik tareq taariq
salman salmaan selman
saeed saeid said sayeed sayed siciid
rashid rasheed rachid rashed
rafiq rafique rafeeq rafik
shakeel shakil shakiel
shahid shaheed shaahid
naeem naim nayeem nayim
nadeem nadim nedim
waleed walid waliid waled
waseem wasim wassim vasim
faisal faysal feisal faysel faizal fayssal
farhan farhaan farxaan
farah faraax farrah
feroz firoz fairoz feroze
javed javaid jawed javid jawad
kamran kamraan
nabil nabeel nabiil
qasim qassim kasim qaasim kassim
rizwan ridwan rizwaan ridwaan redouane
sajid sajeed sajjid
sharif shareef sherif cherif
syed sayed said sayyid sayyed saiyed seyed
taha tahaa
talha talhah tallha
tahir taheer taher
umair omair umayr
uzair ozair uzayr
zaid zayd zayed ziyad zaide
zain zayn zane zayne zein
zubair zubayr zubeir
aaliyah aliyah aaliya aliya alia aliyyah aleeyah alliyah alyah
alisha aleesha alesha alishah alicia
anisa aneesa anisah anissa
aqsa aksa
arisha areesha
areeba ariba
ayaan ayan ayaanle
ayman aymen aiman aymaan
azra asra azrah
eliza aliza alizah
eshaal eshal ishal
farida fareeda faridah
fiza fizza fizah
haniya haniyah hania haaniya
humaira humayra humera
inaya inayah inaaya enaya anaya
jameela jamila jamilah jameelah
jamil jameel jamiel jemil
jamal jamaal jamel gamal jemal
khalil khaleel halil
kulsum kulsoom kalsoom kulthum umme
maira mayra myra maaria
maha mahaa
malaika malayka malaikah
malik maalik malek
mehreen mahreen mehrin
minahil minaahil
mina meena mena
muna mona mouna munaa
nafisa nafeesa nafisah
naima naeema naimah nimo nimco
nusrat nusrath nusret
parveen parvin perveen
rabia rabiya rabiah rabiaa
rahima raheema rahimah
rukhsana ruksana rukshana
sadia sadiya saadia sadiyah
saima saimah saimaa
sabah sabaah
sana sanaa sanah
shabnam shabnum
shazia shaziya
shireen shirin sherin
sidra sidrah
tahira taheera tahirah
tasnim tasneem taznim
tayyab taiyab tayab
tayyiba tayyibah tayba taiba
umaima umayma
wajiha wajeeha
zakia zakiya zakiyah
zoya zoyah zoia
zuleikha zulaikha zulekha zuleyka`,
  'South Asian first names': `
aarav arav aarrav
aarti arti aarthi
aayush ayush
aditi adithi aditee
aditya adithya aaditya
akash aakash akaash
akshay akshai akshaye
amandeep aman amandip
amar ammar amaar
amarjit amarjeet
amit ameet amith
amrit amreet amrith
amrita amritha
anil aneel
anita aneeta anitha
anish aneesh
anjali anjalee anjaly
ansh aansh
anushka anoushka
arjun arjan arjoon arjuna
arun aroon
asha aasha
ashwin aswin ashvin
avni avani
baljit baljeet
bhavesh bavesh
bhavna bhavana
charanjit charanjeet
chirag chiraag
deepa dipa
deepak dipak
deepti dipti
devansh devaansh
dhruv druv dhruva
diya dia deeya diyah
divya diviya
gagandeep gagan
gauri gowri
gaurav gourav
geeta gita geetha githa
gurpreet gurprit
gurdeep gurdip
gurmeet gurmit
harjit harjeet
harpreet harprit
hardeep hardip
harsh harsha
inderjit inderjeet
isha eesha esha
ishaan ishan eshan eeshan
jasdeep jasdip
jaskaran jaskiran
jaspreet jasprit
jay jai
jayesh jaiesh
jeevan jivan
jyoti joti jyothi
karan karran
karthik kartik
kavita kavitha
kiran kirran keeran
kirandeep kiran
krishna krisna
krish krrish
kuldeep kuldip
lakshmi laxmi luxmi
mandeep mandip
manisha maneesha
manjit manjeet
manpreet manprit
meera mira meira
mihir meehir
mohan mohun
naveen navin
navdeep navdip
navjot navjoth
neel nil
neelam nilam
neha nehaa
nikhil nikil
nisha nesha
nishant nishanth
nitin nithin
parminder parvinder
pavandeep pawandeep
pooja puja
poonam punam
prabhjot prabjot
pradeep pradip
prakash prakaash
pranav pranaav
preeti priti preethi
priya preeya priyah
priyanka preyanka
raj raaj
rajesh rajeesh
rajvir rajveer
ravi ravee
reena rina
reshma reshmaa
riya ria rhea
rohan roan
rohit roheet
roshni roshini
ruchi ruchee
sachin sachen
sandeep sandip
sanjay sanjai sanjaya
sanjeev sanjiv
seema sima
shanti shanthi
sharan sharron
shiv shiva siva
shreya shriya sreya
shruti shruthi
simran simranjit simranjeet simrun
sita seeta seetha
smita smitha
sneha snehaa
sonia sonya soniya
sukhdeep sukhdip
sukhjit sukhjeet
sukhwinder sukhvinder
suman sumen
sunil suneel
sunita suneeta sunitha
suraj sooraj
suresh sureesh
swati swathi
tanvi tanwi
tarun taroon
tejas thejas
uma ooma
vaishnavi vaishnavee
varun waroon
veer vir
vidya vidhya
vijay vijai
vikram vikrum
vinod vinodh
vishal vishall
vivek viveck
yash yaash
yuvraj yuvaraj`,
  'South Asian, Arabic and African surnames': `
choudhury chowdhury choudhry chaudhry chaudhary choudhary chaudhri chowdhry chaudhuri chawdhury
siddiqui siddiqi siddique siddiquee sidiqui siddiq sidiqi
qureshi quraishi kureshi qureishi koreshi
shaikh sheikh shaykh sheik shaik
khan kahn
begum begam
bibi bibee
akhtar akhter aktar akter
rehman rahman rahmann
iqbal eqbal
miah mia miya mian
uddin udin
ullah ulah
khatun khatoon
malik malek
mirza mirzah
ansari ansary
patel patell
singh sing sinh
kaur kour
gill gil
sidhu sidhoo
sandhu sandhoo
dhillon dhillion dhilon
grewal garewal
sharma sarma
gupta guptha
mistry mistri
agarwal aggarwal agrawal
banerjee banerji
mukherjee mukherji mukerjee
chatterjee chatterji
bhattacharya bhattacharyya
reddy reddi
krishnan krishnen
raghunathan ragunathan
nguyen nguyn
warsame warsama
abdi abdy
okafor okafore
okonkwo okonkwor
adebayo adebajo
oyelaran oyelaaran`,
  Welsh: `
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
bowen owen
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
idwal idwall`,
  'Irish and Scottish': `
niamh neve nieve neave neeve niav
aoife eva aoifa eefa efa ifa
siobhan shivaun shivonne chevonne siobahn sioban
sinead shinead jane sinaid
saoirse seersha sorcha saorise
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
colm colum callum
cara kara
deirdre deidre
donal donald domhnall
eilidh ailey ayley aylee eiledh
eilis eilish elish
ewan euan evan ewen iain euann
fergus feargus
fiona ffiona
gillian jillian
gregor grigor
hamish seumas
iain ian ean
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
mcarthur macarthur`,
  'Polish, Romanian and other European': `
zofia zosia sofia sophia
katarzyna kasia kaska catherine katharina
malgorzata gosia malgosia margaret
agnieszka aga agnes
aleksandra ola alexandra oliwka
aleksander olek alek alexander
alicja ala alice
andrzej jedrek andrew
aneta anetta
ania anna anka ana
antoni antek anthony antonio
barbara basia
bartosz bartek bartlomiej
blazej blazek
bogdan bohdan
bozena bozenka
dariusz darek darius
dawid david
dominik dominic dominick
dorota dorotka dorothy
edyta edith
elzbieta ela elizabeth
ewa eva ewka eve
ewelina evelina
filip philip phillip
franciszek franek francis
gabriela gabrysia gabriella
grazyna grazynka
grzegorz grzesiek gregory
hanna hania hannah hana
henryk henry
igor ihor
iwona yvonne ivona
izabela iza isabella
jacek jacenty
jadwiga jadzia
jakub kuba jacob jake jakob
jan janek jas john
jaroslaw jarek
jerzy jurek george
joanna asia joana
jozef jozek joseph josef
julia julka
justyna justina
kacper casper kasper
kamil camil
karol carol karolek
karolina carolina karolinka caroline
kinga kunegunda
klaudia claudia
konrad conrad
krystyna krysia christina
krzysztof krzysiek christopher
kornelia cornelia
lena helena
leszek lech
lukasz luke lucas lukas
maciej maciek matthias
magdalena magda
maja maya maia
maksymilian maks max maximilian
marcel marceli
marcin martin
marek mark
maria marysia
mariusz mario
marta martha
martyna martina
mateusz mateus mati matthew matheus
michal michael michalek
mikolaj nicholas miki
milosz milos
monika monica
natalia natalka nataliya natalya
nikola nicola nicole
oliwia olivia
oliwier oliver olivier
oskar oscar
patryk patrick
pawel paul
paulina paula
piotr peter piotrek
przemyslaw przemek
radoslaw radek
rafal raphael
renata renatka
roksana roxana
ryszard richard
sebastian seba
slawomir slawek
stanislaw staszek stanley stas
stefan stephen
sylwia sylvia
szymon simon
tadeusz tadek
tomasz tomek thomas
urszula ula ursula
wanda vanda
weronika wera veronica
wiktor viktor victor
wiktoria viktoria victoria
wioletta violetta
wladyslaw wladek
wojciech wojtek
zbigniew zbyszek
zuzanna zuzia susanna suzanna
alexandru alex alexander sandu
andrei andrey andrew andrej
andreea andrea
bianca bianka
catalin katalin
catalina katalina
constantin costin costel
cosmin kosmin
cristian christian cristi
cristina christina
daniela danielle
denisa denise
elena helena
florin florian
gabriel gavril
george gheorghe
gheorghe ghita
ioan ion john
ioana joanna
ionut ion
iulia julia
iulian julian
larisa larissa
laurentiu laurence
lucian lucien
madalina magdalena
marius mario
mihaela michaela
mihai mihail michael
nicolae nicolas nicu
oana ioana
petru peter
radu radoo
raluca ralu
razvan rasvan
stefania stephanie
stefan stephan
tudor theodore
vasile vasil basil
viorel viorica
vlad vladimir
aleksandr alexander sasha
dmitri dmitry dimitri dmytro
ekaterina yekaterina katerina
evgeny yevgeny eugene
mikhail mykhailo michael misha
nikolai nikolay mykola
oleksandr alexander
oleksiy alexey alexei aleksei
olga olha
serhiy sergei sergey serhii
svitlana svetlana
tatiana tetiana tatyana tanya
volodymyr vladimir
yulia yuliia julia iuliia
yuri yuriy yury iurii
anastasia anastasiia anastasiya nastya
joao john
jose joseph
jorge george
miguel michael
tiago james
mateo matthew matteo
matteo mattheo
sofia sophia sofie sophie zofia
lucia lucy
chiara kiara
jurgen jorgen juergen
soeren soren
bjorn bjoern
lindqvist lindquist lindkvist
sorensen soerensen sorenson
muller mueller`,
  'West African, East African and Caribbean': `
chidera chiderah
chidi chidy
chinedu chinedum nedu
chioma chyoma
chukwuemeka emeka
chukwudi chudi
chinonso nonso
ebele ebelle
ifeoma ify
ikechukwu ike
nkechi nkechinyere
ngozi ngosi
nnamdi namdi
obinna obi
onyeka onyekachi
uchenna uche
ugochukwu ugo
adebayo bayo
adeola ade deola
ademola demola
adewale wale
ayodele ayo dele
ayomide ayo
babatunde tunde
damilola dami
femi olufemi
folake afolake
funmi funmilayo oluwafunmilayo
kehinde kenny
kemi oluwakemi
kunle adekunle olakunle
lola omolola
ola olamide
oluwaseun seun
oluwatobi tobi
oluwatosin tosin
oluwadamilare dare
oluwaseyi seyi
segun olusegun
sola olusola
taiwo taye
temitope temi tope
temilola temi
titilayo titi
tolulope tolu
toluwani tolu
yetunde yewande
abena abenaa
adjoa adwoa ajoa
afua efua afia
akosua akosia
akua ekua
ama amah
kofi koffi cofie
kojo kodjo kwadwo
kwabena kobina kobena
kwaku kweku quaku
kwame kwami
kwasi kwesi quasi
yaa yah
yaw yao
fatou fatu
isatou aissatou
kadiatou kadiatu kadi
lamin lameen
mariatu mariatou
momodou modou
ousman ousmane
amadou amadu
ibrahima ibrahim
abshir abshiir
ayaan ayan
deeqa deka
faduma fadumo
hodan hodhan
ifrah ifraah
ikram ikraan ikran
khadra qadra
liban liiban
maxamuud mahamud
najma najmo
nasra nasro
sagal sagaal
shukri shukria
suleekha suleikha
yasin yassin yaasin yaseen
zamzam samsam
tesfaye tesfay
yohannes yohanes
selam salam
dwayne duane dwain
tyrone tyron
jermaine jermain germaine
shanice chanice
shaniqua shanika
tanisha tenisha
leroy leeroy
marlon marlen`,
  'Chinese and other Asian, in letters': `
zhang chang
wang wong
huang hwang
zhou chow chou
zheng cheng
xu hsu
zhao chao
cai tsai choi
xiao hsiao siu
wei wai
mei mui
xin hsin
qing ching
yang yeung
liu lau
nguyen nguyn
hyun hyeon
jeong jung chung
kim gim
park pak bak
haruto haruta
yuki yuuki`,
  'English, spelt otherwise': `
katie katy kate kayti katey kati kaytee catie
catherine katherine kathryn katharine cathryn catharine kathrine kathleen
caitlin katelyn
sophie sofie sophia
sean shaun
steven stephen stephan steve
jon john jonathan johnathan jonny johnny johnnie
jonathan jonathon johnathan
jack jackie john
geoffrey jeffrey jeffery geoff jeff
alan allan allen
ann anne anna annie
lesley leslie lesly
frances francis fran
lily lilly lillie lili
holly hollie holley
molly mollie molley
poppy poppie poppi
ruby rubie rubi
ellie elly eleanor ella elle
eleanor elinor eleanore elenor
harriet harriett hattie
charlotte lottie charley
charlie charley charli charles
chloe khloe cloe kloe
zoe zoey zowie
zoey zoie
abigail abbigail abigale abbie abby abi abbey
emily emilie emmily emilly
amelia emelia amalia amilia
isabelle isabel isabella isobel izzy issy bella
olivia alivia
mia miya
maya maia mya
freya freja freyja
phoebe pheobe febe
imogen imogene immy
georgia georgie georgina
georgie george
jessica jessika jess jessie
rebecca rebekah becca becky rebeca
hannah hanna hana
leah lea lia
aimee amy amie aimie ami
hayley hailey haley haylee haleigh hailee
kayleigh kaylee kayley caley kayli kaylie
ashley ashleigh ashlee ashlea
lucy lucie luci
lauren loren lauryn lorin
bethany bethanie beth
nicola nicole nikki nicky
michelle michele shell
gemma jemma
jenna gena
jodie jody jodi
kelly kellie kelli
kerry kerrie ceri
lindsay lindsey linsey lyndsey lynsey
tracy tracey tracie
stacy stacey stacie
vicky vicki vikki victoria
sally sallie
elliott elliot eliot eliott
matthew mathew matt matty
nicholas nicolas nick nicky
philip phillip phil pip
anthony antony tony
christopher kristopher chris kit topher
daniel danny danial dan
james jamie jimmy jim jimmie
jamie jamey jaime jayme
joseph joe joey josef
joshua josh joshuah
jacob jakob jake
jake jakey
samuel sam sammy
benjamin ben benji benny
thomas tom tommy thom
william will bill billy liam willie willy wills
oliver ollie olly olli
harry harold henry
henry hal harry hank
arthur art artie arty
alfred alfie alf alfi fred
albert bertie bert al
archie archibald archy
frederick freddie freddy fred frederic fredrick
theodore theo teddy ted
edward ed eddie eddy ted teddy ned
edmund edmond eddie
richard ritchie richie rich rick ricky rikki dick dickie
robert rob robbie bob bobby bert bobbie robby
ronald ron ronnie ronny
reginald reg reggie reggy
stanley stan
leonard len lenny leo
leon leo
louis lewis louie lewie
luke luka luca
lucas lukas
mark marc
marcus markus
max maxwell maximilian maxim
michael mike mick micky mikey micheal michal
nathan nathaniel nate
nathaniel nathanael nat
noah noa
patrick paddy pat
peter pete
rhys reece
riley reilly rylee ryley
ryan rian
scott scot
sebastian seb bash
simon symon
toby tobias tobi
tyler tylor
zach zack zachary zak zac zachery
aaron arron aron
adam adem
aiden aidan ayden
alex alexander alexandra alec aleks lex
bradley brad bradly
brandon brendon branden
callum calum kallum
cameron camron kameron
connor conor conner
declan deklan
dylan dillon
ethan ethen
finlay finley findlay finnley fin finn
harvey harvie
isaac issac izaac
jayden jaydon jaden jaidon
jordan jordon jorden
kai kye ky
kian kyan cian
kieran kieron
leo leonardo
logan logun
luca luka
mason mayson
owen owain
rory ruairi
rosie rosy rose rosemary
rosalind roz ros
susan sue susie suzie susannah
susanna susannah suzanna
margaret maggie meg peggy margie margot
elizabeth liz lizzie beth betty eliza elisabeth libby betsy
elisabeth elspeth
patricia pat trish patsy tricia
jacqueline jackie jacqui jaqueline
deborah debbie debra deb
theresa teresa terri tess
gillian gill jill
josephine jo josie
joanne jo joanna joann
pamela pam
penelope penny
philippa pippa
valerie val
wendy wendi
yvonne evonne
evelyn eve evie eveline
evie eve evi
millie milly mille
tilly tillie matilda
matilda mathilda mattie
maisie maisy mazie
daisy daisie
florence flo florrie flossie
beatrice bea beatrix
georgina gina
francesca fran frankie chessie
gabrielle gabriella gabby gaby
henrietta hetty etta
lydia lidia
madeleine madeline maddie maddy madelaine madison
nancy nancie
natalie nathalie natalia nat
natasha tasha
rachel rachael rach rachelle
sadie sady
savannah savanna
scarlett scarlet
skye sky
summer sommer
tamsin thomasin tamzin
tabitha tabby
catherine katherine kathryn kate katie cath kath cathy kathy cathie kitty
charles carl karl charlie chas carlos karol
hugh hugo huw hughie huey
emily emmie milly millie em
louisa louise lulu lula lou
gertrude trudi trudie trudy gertie
percy percival perceval
horace horatio
agnes aggie nessie
antoinette toni antonia
matthew mat mattie matthias mathias
matilda mat
norman norrie norm
herbert herbie bert
algernon algie algy
george geordie georgie jorge
philip pip
abraham abram abe
isaac izaak
edward teddie neddy
violet vi violetta
daniel dani
danielle dani
sarah sally sallie sadie
alice alicia ally ali
harriet henrietta harriett
barry barrie
richard rick ricki rickie ritchie dickie
beatrice beattie bea trixie
eleanor nell nellie nelly nora
frances fanny fannie
florence flora florrie flo
mary molly maria marie may moll
magdalen madeleine magdalene
maria mary mari
herman hermann
susan susie sue susanna susannah
william willie wilhelm guillaume willem
peter pietro pierre pedro
paul paolo pablo
john hans johann juan jon
leonard lennie lenny
james jay jas
stanley stan
stephen steven stefan steff
victor vic viktor vick
moses mo moshe moises
joseph jo joe jos
samuel sam sammie
solomon sol
caroline carolyn carol carrie
charlotte lottie charlie lotte
margaret margery marjorie margie may
elizabeth eliza lisa elsie libby bess
alexander alec sandy alick aleksandr
alexandra sandra sacha
alfred alf fred
frederick fritz
dorothy dot dottie dolly
dorothea thea
timothy tim timmy
gregory greg
jeremy jez jem
jeremiah jerry
gerald gerry jerry
gerard gerry
terence terry terrance
vincent vince
walter wally wal
raymond ray
rosemary rosie
roger rodger
nigel nige
neville nev
maurice morris mo
malcolm mal
lawrence larry laurie loz
kenneth ken kenny
kevin kev
jennifer jen jenny jenni
julia julie jules
julian jules
juliet juliette
irene rene
helen nell ellen helena elena
helena lena nell
hector ettore
gwendoline gwen wendy
graham graeme grahame
francis frank frankie francesco
eugene gene
duncan dunc
douglas doug dougie
donald don donnie
dominic dom nic dominick
derek derrick deric
clifford cliff
clive clyve
christine chris chrissie tina
christina chris tina
cecilia cecily celia cissie
cecil cis
bernard bernie
barnaby barney
augustus gus
augusta gussie
arabella bella
annabel annabelle bella
andrew andy drew
amanda mandy
gabriel gabe
geraldine gerry
winifred winnie freda
zachary zachariah zac zack`,
} as const;
