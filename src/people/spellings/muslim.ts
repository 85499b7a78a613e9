/** First names from Arabic, Urdu, Turkish, Somali and West African Islam. A group is parted by a comma or a new line; its names stand for one another. */
export const muslim = `
mohammed muhammad mohamed mohammad muhammed mohamad mohammod mahamed maxamed mohamud mohd md mo muhamed mehmet mehmed mamadou mamadu
ahmed ahmad ahmet axmed achmed
mahmoud mahmood mahmud mehmood mehmud
hamid hameed hamed
ali aly alee cali
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
aisha ayesha aysha aishah aesha eisha ayisha aicha aysa ayse caasha aaisha aiysha
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
abdullah abdallah abdulla abdalla abdoulah abdullahi abdellah cabdullahi abdoulaye
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
khanam khanom khanum
sulayman soliman suleiman sulaiman suleman soleiman sulaymaan sulieman suleyman saleban soulaymane solomon
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
farah faarax faraax farrah
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
zuleikha zulaikha zulekha zuleyka
farooq farouk faruk faruq farook faaruuq
jama jaamac jamac
nur nuur noor
abdullahi cabdulaahi cabdullaahi abdulahi
sheikh shiikh shaikh
warsame warsama
jibril jibriil jibreel gibril
abdikadir cabdiqaadir abdulkadir abdulqadir
abdinasir cabdinaasir abdulnasir
guleed guled
hirsi xirsi hersi
hodan hoodan
hawa xaawo hawo
sahra zahra saahra
adan aadan aden
shire shirre
yasin yaasiin
rahma raxma rahmah
osman cismaan cusmaan
`;
