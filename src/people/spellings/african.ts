/** West and East African, Caribbean. A group is parted by a comma or a new line; its names stand for one another. */
export const african = `
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
ebunoluwa ebun
ifeoluwa ife
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
thandeka thandi
elmi cilmi ilmi
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
marlon marlen
`;
