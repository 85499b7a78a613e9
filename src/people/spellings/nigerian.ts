/**
 * Yoruba and Igbo names carry a praise in front (Oluwa-, Olu-, Chukwu-) that daily life leaves out. A group is parted
 * by a comma or a new line; its names stand for one another.
 */
export const nigerian = `
oluwadamilola damilola dami damilolaoluwa
oluwatobiloba tobiloba oluwatobi tobi
oluwatosin tosin
oluwafemi olufemi femi
oluwaseun oluseun seun
oluwaseyi seyi
oluwasegun olusegun segun
oluwakemi kemi
oluwabukola bukola bukky bukki
oluwadara dara
oluwadarasimi darasimi simi
oluwafunmilayo funmilayo funmi
oluwafunmbi funmbi
oluwagbemiga gbenga olugbenga
oluwajimi jimi
oluwajomiloju jomi
oluwakorede korede
oluwalonimi nimi
oluwamayowa mayowa mayo
oluwanifemi nifemi
oluwapelumi pelumi
oluwasemilore semilore semi
oluwasola olusola sola shola
oluwaseunfunmi seunfunmi
oluwatamilore tamilore tami
oluwatimilehin timilehin timi timileyin
oluwatomisin tomisin tomi
oluwatoni toni
oluwatoyin olutoyin toyin
oluwole wole
olubunmi bunmi
olumide mide
olaoluwa laolu
olayinka yinka
olamilekan lekan
olanrewaju lanre
ayomide ayomidele mide ayo
ayooluwa ayo
ayodeji deji ayo
adedayo dayo
adedeji deji
adekunle kunle
adeniyi niyi
adesola sola
adetokunbo tokunbo
adetola tola
adewunmi wunmi
babajide jide
babatunde tunde
olajide jide
ibukunoluwa ibukun ibk
ifeoluwa ife
inioluwa ini
iyanuoluwa iyanu
jesutofunmi tofunmi
mofeoluwa mofe
mojisola moji
morenikeji keji
morounkeji ronke
aderonke ronke
omotola tola
opeyemi ope yemi
temitayo tayo
titilope titi
titilola titi
chukwuebuka ebuka
chukwudi chudi
chukwuka chuka
chukwuma chuma
chukwunonso nonso chinonso
chukwuemeka emeka
chukwudubem dubem
kelechukwu kelechi kele
chimamanda amanda
chidimma chidinma dimma
chidiebere ebere
chinwe chinwendu
ifeanyichukwu ifeanyi ify
kosisochukwu kosi kosiso
munachimso muna
nneoma oma
obiageli oby
olisaemeka emeka
somtochukwu somto
tobechukwu tobe
uchechukwu uche
`;
