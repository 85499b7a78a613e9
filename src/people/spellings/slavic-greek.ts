/** Ukrainian, Russian, Bulgarian and Greek. A group is parted by a comma or a new line; its names stand for one another. */
export const slavicGreek = `
oleksandr olexandr aleksandr aleksander alexander sasha sashko olek alex
oleksandra alexandra aleksandra sasha lesya
olena elena yelena helen helena lena olenka alena
kateryna katerina catherine katya katia kateryna katrusya ekaterina
dmytro dmitri dmitry dmitriy dima dmytryk
mykhailo michael misha mykhaylo
anastasiia anastasia nastya nastia
andriy andrii andrei andrey andrew
bohdan bogdan bohdanko
danylo daniel danil daniil danilo
hanna anna ganna anya ania
halyna galina
iryna irina irene ira
ivan john vanya vania
kyrylo kirill cyril kyryl
lyudmyla liudmyla ludmila lyuda
maksym maxim maksim max
mariia maria marija masha
marharyta margarita rita
matviy matvii matthew
nadiia nadia nadezhda nadiya
nazar nazarii nazariy
oksana xenia ksenia kseniia
pavlo pavel paul
petro peter pyotr
polina paulina
roman romko
sofiia sofia sofiya sophia sonya
solomiia solomiya
stanislav stas
svitlana svetlana sveta
tymofiy timofey timothy tymofii
viktoriia victoria vika viktoria
vladyslav vladislav vlad
volodymyr vladimir volodya vova
yana jana
yaroslav jaroslav slava
yelyzaveta elizaveta elizabeth liza
yevhen evgeny yevgeny eugene yevhenii
yeva eva eve
zlata slata
nikolaos nikos nick nicholas nikolas
georgios giorgos yiorgos george yiorgis
konstantinos kostas costas constantine dinos
dimitrios dimitris jimmy demetrios
dimitra demetra
ioannis yiannis giannis yannis john
panagiotis panos takis
panagiota giota yiota
christos chris hristos
vasileios vasilis bill
vasiliki vicky vasso
eleni helen lena elena
aikaterini katerina catherine
athanasios thanasis
spyridon spyros
theodoros thodoris theodore
evangelos vangelis
evangelia litsa eva
stavros steve
sotirios sotiris
ioanna joanna
kyriakos kyriacos
andreas andrew
michail michalis michael
papadopoulos papadopoulou papadopulos
georgiou georgio
ivanov ivanova, petrov petrova, sokolov sokolova, popov popova, smirnov smirnova, volkov volkova, morozov morozova
novikov novikova, pavlov pavlova, kozlov kozlova, dimitrov dimitrova, georgiev georgieva, nikolov nikolova
shevchenko shewchenko, bondarenko bondarenco, tkachenko tkachenco, kravchenko kravchenco, petrenko petrenco
`;
