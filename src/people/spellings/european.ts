/** Polish, Romanian, Ukrainian and other European. A group is parted by a comma or a new line; its names stand for one another. */
export const european = `
zofia zosia sofia sophia
katarzyna kasia kaska catherine katharina
malgorzata gosia malgosia margaret
agnieszka aga agnes
aleksandra ola alexandra oliwka
aleksander olek alek alexander
alicja ala alice
andrzej jedrek andrew
aneta anetta
antonina tosia
rafael rafe rafa
beatriz bea bia
lennart lenny lenni
menachem mendy mendel
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
krzysztof krzysiek krzys christopher chris
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
wiktoria viktoria victoria wiki wika
wioletta violetta
wladyslaw wladek
wojciech wojtek
zbigniew zbyszek
zuzanna zuzia zuza susanna suzanna
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
muller mueller
`;
