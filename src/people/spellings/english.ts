/** English first names. A group is parted by a comma or a new line; its names stand for one another. */
export const english = `
katie katy kate kayti katey kati kaytee catie
catherine katherine kathryn katharine cathryn catharine kathrine kathleen, caitlin katelyn
sophie sofie sophia, sean shaun, steven stephen stephan steve
jon john jonathan johnathan jonny johnny johnnie, jonathan jonathon johnathan, jack jackie john
geoffrey jeffrey jeffery geoff jeff, alan allan allen, ann anne anna annie, lesley leslie lesly
frances francis fran, lily lilly lillie lili, holly hollie holley, molly mollie molley
poppy poppie poppi, ruby rubie rubi, ellie elly eleanor ella elle, eleanor elinor eleanore elenor
harriet harriett hattie, charlotte lottie charley, charlie charley charli charles, chloe khloe cloe kloe
zoe zoey zowie, zoey zoie, abigail abbigail abigale abbie abby abi abbey, emily emilie emmily emilly
amelia emelia amalia amilia, isabelle isabel isabella isobel izzy issy bella, olivia alivia, mia miya
maya maia mya, freya freja freyja, phoebe pheobe febe, imogen imogene immy, georgia georgie georgina
georgie george, jessica jessika jess jessie, rebecca rebekah becca becky rebeca bex, hannah hanna hana
leah lea lia, aimee amy amie aimie ami, hayley hailey haley haylee haleigh hailee
kayleigh kaylee kayley caley kayli kaylie, ashley ashleigh ashlee ashlea, lucy lucie luci
lauren loren lauryn lorin, bethany bethanie beth, nicola nicole nikki nicky, michelle michele shell
gemma jemma, jenna gena, jodie jody jodi, kelly kellie kelli, kerry kerrie ceri
lindsay lindsey linsey lyndsey lynsey, tracy tracey tracie, stacy stacey stacie
vicky vicki vikki victoria, sally sallie, elliott elliot eliot eliott, matthew mathew matt matty
nicholas nicolas nick nicky, philip phillip phil pip, anthony antony tony
christopher kristopher chris kit topher, daniel danny danial dan, james jamie jimmy jim jimmie
jamie jamey jaime jayme, joseph joe joey josef, joshua josh joshuah, jacob jakob jake, jake jakey
samuel sam sammy, benjamin ben benji benny, thomas tom tommy thom
william will bill billy liam willie willy wills, oliver ollie olly olli, harry harold henry
henry hal harry hank, arthur art artie arty, alfred alfie alf alfi fred, albert bertie bert al
archie archibald archy, frederick freddie freddy fred frederic fredrick, theodore theo teddy ted
edward ed eddie eddy ted teddy ned, edmund edmond eddie
richard ritchie richie rich rick ricky rikki dick dickie, robert rob robbie bob bobby bert bobbie robby
ronald ron ronnie ronny, reginald reg reggie reggy, stanley stan, leonard len lenny leo, leon leo
louis lewis louie lewie, luke luka luca, lucas lukas, mark marc, marcus markus
max maxwell maximilian maxim, michael mike mick micky mikey micheal michal, nathan nathaniel nate
nathaniel nathanael nat, noah noa, patrick paddy pat, peter pete, rhys reece, riley reilly rylee ryley
ryan rian, scott scot, sebastian seb bash, simon symon, toby tobias tobi, tyler tylor
zach zack zachary zak zac zachery, aaron arron aron, adam adem, aiden aidan ayden
alex alexander alec aleks lex xander zander, alex alexandra lex lexie, bradley brad bradly, brandon brendon branden
callum calum kallum, cameron camron kameron, connor conor conner, declan deklan, dylan dillon
ethan ethen, finlay finley findlay finnley fin finn, harvey harvie, isaac issac izaac
jayden jaydon jaden jaidon, jordan jordon jorden, kai kye ky, kian kyan cian, kieran kieron, leo leonardo
logan logun, luca luka, mason mayson, owen owain, rory ruairi, rosie rosy rose rosemary, rosalind roz ros
susan sue susie suzie susannah, susanna susannah suzanna, margaret maggie meg peggy margie margot
elizabeth liz lizzie beth betty eliza elisabeth libby betsy, elisabeth elspeth
patricia pat trish patsy tricia, jacqueline jackie jacqui jaqueline, deborah debbie debra deb
theresa teresa terri tess, gillian gill jill, josephine jo josie, joanne jo joanna joann, pamela pam
penelope penny, philippa pippa, valerie val, wendy wendi, yvonne evonne, evelyn eve evie eveline
evie eve evi, millie milly mille, tilly tillie matilda, matilda mathilda mattie, maisie maisy mazie
daisy daisie, florence flo florrie flossie, beatrice bea beatrix, annabel annie anna bella belle, georgina gina
francesca fran frankie chessie, gabrielle gabriella gabby gaby, henrietta hetty etta, lydia lidia
madeleine madeline maddie maddy madelaine madison, nancy nancie, natalie nathalie natalia nat
natasha tasha, rachel rachael rach rachelle, sadie sady, savannah savanna, scarlett scarlet, skye sky
summer sommer, tamsin thomasin tamzin, tabitha tabby
catherine katherine kathryn kate katie cath kath cathy kathy cathie kitty
charles carl karl charlie chas carlos karol, hugh hugo huw hughie huey, emily emmie milly millie em
louisa louise lulu lula lou, gertrude trudi trudie trudy gertie, percy percival perceval, horace horatio
agnes aggie nessie, antoinette toni antonia, matthew mat mattie matthias mathias, matilda mat
norman norrie norm, herbert herbie bert, algernon algie algy, george geordie georgie jorge, philip pip
abraham abram abe, isaac izaak, edward teddie neddy, violet vi violetta, daniel dani, danielle dani
sarah sally sallie sadie, alice alicia ally ali, harriet henrietta harriett, barry barrie
richard rick ricki rickie ritchie dickie, beatrice beatrix beattie bea trixie, eleanor nell nellie nelly nora
frances fanny fannie, florence flora florrie flo, mary molly maria marie may moll
magdalen madeleine magdalene, maria mary mari, herman hermann, susan susie sue susanna susannah
william willie wilhelm guillaume willem, peter pietro pierre pedro, paul paolo pablo
john hans johann juan jon, leonard lennie lenny, james jay jas, stanley stan, stephen steven stefan steff
victor vic viktor vick, moses mo moshe moises, joseph jo joe jos, samuel sam sammie, solomon sol
caroline carolyn carol carrie, charlotte lottie charlie lotte, margaret margery marjorie margie may
elizabeth eliza lisa elsie libby bess, alexander alec sandy alick aleksandr, alexandra sandra sacha
alfred alf fred, frederick fritz, dorothy dot dottie dolly, dorothea thea, timothy tim timmy
gregory greg, jeremy jez jem, jeremiah jerry, gerald gerry jerry, gerard gerry, terence terry terrance
vincent vince, walter wally wal, raymond ray, rosemary rosie, roger rodger, nigel nige, neville nev
maurice morris mo, malcolm mal, lawrence larry laurie loz, kenneth ken kenny, kevin kev
jennifer jen jenny jenni, julia julie jules, julian jules, juliet juliette, irene rene
helen nell ellen helena elena, helena lena nell, hector ettore, gwendoline gwen wendy
graham graeme grahame, francis frank frankie francesco, eugene gene, duncan dunc, douglas doug dougie
donald don donnie, dominic dom nic dominick, derek derrick deric, clifford cliff, clive clyve
christine chris chrissie tina, christina chris tina, cecilia cecily celia cissie, cecil cis
bernard bernie, barnaby barney, augustus gus, augusta gussie, arabella bella, annabel annabelle bella
andrew andy drew, amanda mandy, gabriel gabe, geraldine gerry, winifred winnie freda
zachary zachariah zac zack
natasha tash tasha, matilda tilda til, tanisha nisha, eloise ellie elle, abigail abz, felicity flick fliss fizz
genevieve gen gigi viv, vivienne viv vivi, rosalie rosie rosa, samantha sam sammi sammie, dominique dom nikki
`;
