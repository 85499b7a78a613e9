/**
 * First names of many languages and what families and friends make of them: "formal=short,short" in plain letters only
 * such as cannot be told from the name itself. English ones are in nicknames.ts; these are possible at most for many
 * share a short form. To add a name add a line.
 */
export const FOND_NAMES = `
aamina=amino aarati=aru aarav=aru,rav aarti=aru abdelaziz=aziz,azzouz abdelhak=hak abdelhamid=hamid,hamidou
abdelkader=kader,kada,kaddour abdelkarim=karim,krimo abdellah=abdou abdelmalek=malek,malik
abdelrahman=abdo,rahman,abdou,boudi abderrahmane=abdou,abdo,dahmane,rahmane,rahim,dahman abdiaziz=abdi,aziz
abdifatah=abdi,fatah abdihakim=abdi,hakim abdikadir=abdi,kadir abdinasir=abdi,nasir,nas abdiqani=abdi,qani,kani
abdirahman=abdi,rahman abdirisaq=abdi,risaq,rizak abdirizak=abdi,rizak,zak abdulaziz=aziz,azooz,zizo
abdulkadir=kadir,qadir abdullah=apo,abdo,abdi,dula abdullahi=abdi,laahi abdulrahman=rahman,abdi,abdo,dahman
abdurrahman=abdi,rahman,abdul,apo abebe=abe,abi abena=abi,bena abimbola=abi,bimbo,bola,bimbs
abinaya=abi,abhi,abz,naya,abhinaya abiodun=abi,biodun,biola abirami=abi,abz,rami abisola=abi,bisola,sola,bisi
abosede=bose,sede abraham=avirah,abey,abrish,abi,abreham abubakar=bakar,abba adam=adi,adamka,adamko adebisi=bisi,ade
adebola=bola,ade,debola adeboye=boye,ade adedamola=ade,dami,damola adedoyin=doyin,ade,deedee adegoke=ade,goke
adekemi=kemi,ade adeleke=leke,ade adelina=ina,lina,adi,ade ademide=mide,ade,demi ademola=ade,mola
adenike=nike,ade,nikky aderinsola=derin,rinsola,sola adesewa=sewa,ade adesua=sua,ade adesuwa=suwa,ade adetoun=toun
adetutu=tutu,ade aditi=adu aditya=aadi,adu adjoa=joa adriana=adri,drica,nana,adriancha adwoa=adwoaa afia=efia,afiaa
agata=agatka agim=gimi agnes=agi,agica,agnus agnieszka=agusia,agniesia,agus agustin=tin,tincho
ahmed=hamoud,hamoudi,ahmo,hamada,midou,mido aikaterini=kate,katia,rena,kaiti ailbhe=alvy ailsa=ailie aine=ann,ains
aisha=ash,eesha,shasha,aishat,ish aishwarya=ash,ishu aisling=ash,aishy,aishling aiste=aistute ajibola=bola,jibola
ajla=lala akanksha=akku,kanksha,akshu akash=akki,aks,kash akihiro=hiro akintunde=tunde akinwale=wale akos=akika
akosua=kosua,akosh,cosy akshay=akki akua=akuaba akwasi=kwasi,kwesi alasdair=alec alba=albita
alberto=beto,berto,tito,albertito albion=bioni aleena=ali,leena,alu alejandra=alita,jandra,sandra,alexa
alejandro=alex,jandro,alejo,sandro,alejandrito aleksander=olus,alus,aleks aleksandra=olcia,olka,olusia
aleksei=lyosha,alyosha,lesha alemayehu=alex alessandra=sandra,lessa alessandro=sandro,alex,alessio alessia=lessi
alexander=sandro,ali,xandi,sandor,aleko,alekos,alexis,sascha,axel alexandra=sanda,alexia,xandra,sandrina,dra,aleka
alexandros=alekos,alexis,alex,aleks alexandru=alexe,sanduc alfonso=fonso,poncho,fon ali=alijoon alicia=licha,licia
alicja=alka alireza=ali,reza alistair=stair aliyu=ali alperen=eren alphonse=fonfon,alf alvaro=alvarito,varo
alzbeta=betka,beta,eliska ama=maame amanpreet=aman,preet,amy,ammy amanuel=aman,ami,manny,emmanuel
amarachi=amara,rachi,amy,marachi amarachukwu=amara,amy amelia=amelka,mela amelie=mel,mely
amina=mina,mimi,minou,amy,amino,aminaa aminul=amin,ami aminullah=amin amirhossein=amir,hossein amisha=ami,misha,amu
amit=ammu,amitbhai amrit=amy,ammu,rit amritpal=amrit,ammy,pal ana=aninha,nita,anita,naninha anais=ana,nais ananthi=anu
ananya=anu,anya,ana,annu,nanya anas=nasnous,nas
anastasia=asya,stasya,nastyusha,stasia,tasya,tasia,natasa,sia,tatiana,soula,nata
anastasiia=nastusia,asya,stasya,nastunia anastasios=tasos,tassos,sakis anastazja=nastka,nastusia anca=ancuta
andras=andris,bandi andrea=andika,andre,andreita andreas=andy,andrikos andreea=andra,deea,deia
andrei=andy,dede,andreias,drei andres=andresito,andy,andi andriy=andriiko,andriusha aneeqa=ani,neeqa,aniqa,neqa,anny
anesu=nesu,anesuishe anett=nettike angel=acho,angelcho,achko,angelito,angelo,geli angela=angelita,geli
angelica=geli,jel,angge,ica,gelay angelo=gelo,jelo,lolo angharad=haz,ange,hari,anghs,anni,haf aniela=anielka
anirudh=rudh,anu anisa=nisa anish=nish anjali=jali ankit=ankitbhai anna=anusia,andzia,panni,anci,ancsa,anita,annus
annalena=lena anneliese=liesel,lisl annika=nika annmaria=ann,maria,anna anopa=nopa,anopaishe anotida=tida,anotidaishe
anthony=anto,tone antoine=toine,tonio,titi,antho antonella=nella,antonellina antoni=antos,tolek antonia=tonia
antonina=tola,ninka antonio=toni,tono,antonito,tonino,nino,toto,tonyo,tonton antonios=antonis,tonis,toni
anushka=nush,nushka aoibheann=eavan,eve,aoibhs,evan aoibhinn=eve aoife=eef,aoifs apinya=pin apolline=line
apoorva=apu,poorva apostolos=tolis,lakis aravind=ara,vind,arvi arben=beni,ben,bendi ardit=diti areeba=ari,riba,areebs
arezoo=zoo arjan=jan arman=ari arnas=arnukas aron=aronka arshdeep=deep artem=tyoma,tema,artemko arturo=arturito,turo
arun=arunn asadullah=asad asha=caasha ashraful=ashraf,ash ashwin=ash,win asmita=smita asuka=suka
athanasia=nasia,soula,sia,athina athanasios=sakis,thanos,nasos,thanassis attila=ati,atis augustin=gus,gustin,tintin
aurelie=lili,lily aurelio=oyo aurimas=auris,rimas austeja=austute,teja avani=avu,avi aya=ayouta,yoya ayaan=yaan
ayaka=aya,aka ayobami=ayo,bami,ayobs ayokunle=ayo,kunle ayomide=mideh ayomikun=ayo,mikun,kunmi ayotunde=ayo,tunde
ayoub=youb,bibo ayse=aysh,aysel,aysecik,eyse azad=azo azadeh=azi azubuike=zubby,zubi balasubramaniam=mani,subra
balazs=balazska balint=balintka baljit=bally,jit balwinder=bally,binder baptiste=bat,tiste,baba baran=baro
barbara=baska barbel=babs barnabas=barnus bartholomew=batty bartlomiej=bartus bartosz=bartus batuhan=batus beata=bea
beatrice=bice,trice,bibi beatriz=tita,beti,triz,betty behnam=ben,beni behrouz=ben bela=belus belen=belencita
benas=beniukas bence=benus benedek=bence,benike benedetta=benni,detta benedikt=ben,dikt benjamin=jamin,benni,benno
benoit=ben bereket=berry berfin=berfo,fin berivan=bero berkay=beko bernadette=badette,detty,bernie,detta
bernardo=beni,nardo,bernas bernhard=bernd,hardy besarta=bessi,arta besnik=niku,beso
bethlehem=betty,beth,betelhem,bethel bhavesh=bav bianca=bibi,bia bikash=bikku bilal=billy,bilo,bill,billz
bincy=binz biniam=ben,benny binita=nita birgit=biggi,gitti birhanu=bire biruk=bruk blanka=blania blathnaid=blaw
bledar=ledi blerim=leri,blero blerta=lerta blessing=blessie bogdan=bodya,danya,boda,boghi,dan,bodea
bohdan=bodya,bodia,danya,bodik,boda bolaji=bolly bolanle=nle,bolly boluwatife=tife,tifeh,bolz borbala=borka,boroka
borislav=boro,bobi boryana=boriana boyan=boyko,boki branwen=brannie bridget=bid brigitte=gitti,biggi,gitte
bronagh=bronie bronwen=wen,bronnie bruno=bruninho bujar=bujku bukola=kola burak=buro,burki busayo=sayo bushra=bush
busisiwe=busie busra=busos caasha=asha,cashi cabdi=cabdalle cabdullahi=abdi cadi=cads callum=cal,cals calum=cal,cals
camila=mila,camilita camilla=milla camille=cam,mimi,camou caoilainn=keel caoilfhionn=keelin caoimhe=kee,quee,keev
caoimhin=kev capucine=puce,cine caradog=crad,crados carlos=carlinhos,carlitos,caca carlotta=lotta,carla,lotti
carmen=carmencita,carmela,menchu,mamen,carmina carolina=carol,lina,carola caroline=line carys=caz,cal catalin=lin
catalina=lina catarina=rina,tarina caterina=rina,kate catherine=kat,cass catrin=cats,trin,catz
catriona=triona,cait,riona cecilia=chila,cilia celestine=titine,celeste ceridwen=ceri,ced cezary=czarek chaimae=chaimo
chanida=chan,nida chantelle=chan,telle,tells charalambos=haris,babis,bambos,harry
charalampos=babis,haris,lambis,charis charlotte=chacha,lolotte,lotti chathuri=chat chenai=nai chevaughn=vaughn
chevelle=velle chiamaka=amaka,chi,chichi,amy chiara=chiaretta,kia chibueze=eze chibuike=ike chibuzor=buzor,zor
chidera=dera,chi,chidi,derah chidozie=dozie,chi,chidi chiedza=edza,chido chiemeka=emeka,chi chigozie=gozie,chi,gozi
chijioke=jioke chikamso=kamso,kam chikaodili=chika chimamanda=ama,manda,chichi,mimi chimaobi=obi,chima
chinaza=naza,chi chinedu=edu,ned,chi chinelo=nelo,chi chinenye=nenye,chichi,nene chineye=neye chinwendu=wendy,wendu
chinyere=chi,yere,chichi chioma=oma,chichi,chi,omah chipo=chipz,chips chirag=rag chisom=som,chi chizaram=zaram,chi
chizoba=zoba,zobby chloe=coco christelle=kiki,chris,telle christian=cri,cricri,chrissi,ian,tian
christiane=christel,chrissi,jane christine=tin,tintin,tine christoph=stoffel,toph christophe=chris,tophe,kiki
christopher=christy christos=kitsos,christaki chrysanthi=anthi chrysoula=chrysa,soula chukwudalu=dalu,chuks
chukwudi=chuks,chudy,didi chukwudumebi=dumebi,dubem chukwuebuka=chuks,ebu chukwuemeka=mex,meka,chuks,emy
chukwuka=chuks chukwuma=chuks chukwunonso=nons,chuks ciara=kiki,kir ciaran=kier claudia=claudita,clo
clemence=clem,mence clement=clemclem clementine=titine,tine clodagh=clo,cloddy,clods coinneach=kenny,kenneth
colm=collie concepcion=concha,conchita,conchi,inma conchobhar=conor,con constance=coco,stance,conny
constantin=costi,dinu,titi,costica consuelo=chelo coralie=coco,cora,lili cormac=mac cornelis=kees,nelis
cornelius=connie,neily cosmin=minu crisanto=santo cristian=cristinel cristina=cristi,tina,crina,titina,ting
cristobal=tobal,tobalito csilla=csilluska dafydd=dafs,dave dagmara=daga,dagna daisuke=dai,suke damian=damianek
damilola=dammy,lola,damz damola=dami daniel=danut,nelu,danielo,danko,dancho,dinho,danika,dannyboy
daniela=dani,dana,daniella,danche,ela,danielita,nela danilo=dan,danny,nilo danish=dani,dan daquan=quan
daria=dasha,darya,dariya,dashenka,dasia dariusz=daro darragh=daz darya=dasha,dashulya daryna=dasha,darynka
dashawn=shawn david=davidka,dejvi,dadi,davidcito,deivid davide=dade,dado davinder=binder dawit=davi,dave,david
deandre=dre,dee dearbhla=derv deepak=dips deepika=dips,deeps deirdre=dee,dede deividas=deivis,deivas dejaun=jaun
dela=delali delphine=fifine demarco=marco denes=dini denys=denysko denzel=zel,denzil deqa=deeqa
desislava=dessy,desito,deska,slava despina=depi,debbie,dina devansh=dev,dave devante=dev,vante dharmesh=dhamo
dharshini=shini dhruv=drew,dru dhruvil=dhruv,drew,dru,dhruvi diarmuid=derm,der diego=dieguito,diegucho dikshya=diksha
dilan=dilo dilara=dilo,dilos,lara dimitar=mitko,mitaka,dimo,dimitrichko dimitra=mimi,demi,mitsi,toula dimitrina=didi
dimitrios=mitsos,jim,jimis,mimis dinithi=dinu,dinuthi,nithi dinushi=dinu diogo=diguinho,dioguinho divina=divine,vina
divine=vivi divya=divs,diya divyashini=divya diyar=diyo dmitry=dimka,mitya dmytro=dimka,mitya
dolores=lola,loli,lolita,lolis domantas=domas,domis,dom domenico=mimmo,mimi,nico,menico domhnall=dom
dominik=domino,domcsi,nik dominika=nika dominykas=domas,nykas,domis donjeta=joni,dona donnchadh=donnie,dunc
dora=dorka,dorci dorcas=dodo dorota=dorcia dorottya=dorka,dorcsi,dotti,dorothy dounia=dodo,donia
dovydas=dovis,dovuks,david dritan=tani duarte=duda dumitra=mitra dumitru=mitica,mitru dwayne=wayne
ebelechukwu=ebele,bele ebenezer=ebo,nezer eberhard=ebi ebunoluwa=ebony ecaterina=cati,catinca,katia echezona=zona
eden=edi,edu edgaras=edgis edmond=mondi,edi edoardo=dado,edy edouard=doudou eduard=edi,edy eduarda=duda,madu
eduardo=dudu,duda,lalo,edy,edong,dado edward=ward efstathios=stathis efthymios=thimios,makis egle=eglute ehsan=eshi
eileen=leenie eilidh=eils eimear=emer,eims eirini=irene,rena,rini,irini eirlys=lys,eirs eithne=enya,ethna,eth ejaz=jaz
ekaterina=katyusha,kate,kati,keti ekaterini=katerina,katina ekenedilichukwu=kene ekta=eku elaheh=ela,eli elen=nel,lena
elena=lenka,alyona,lenuta,ileana,lenche,elenita,nena,leni,lele eleni=lenio,nitsa,leni eleonora=nora,leo,norina
eleri=ler,els elif=elo,elifcan,elifcim elin=els,lini elira=liri,eli elisabeta=beti,eli,veta
elisabeth=babeth,lisa,elise,babette,lisbeth,elli,sissi,lisl,elsa,liesel elisabetta=betta,eli,lisa,elisa,bettina
elitsa=eli,elka elizabeth=lisbeth,libs elizaveta=lizka ellen=nelly,ellie elodie=lodie,didi eloise=lolo,loise
elona=loni elorm=lorm elsabet=elsa,betty eluned=lun,lyn elvis=visi elzbieta=elka,elunia,bietka
emanuel=manu,emi,manel,mano emanuela=ema,manu,emi emanuele=ema,manu,lele,manuele emiko=miko
emilia=emilka,mila,emmi,milli,mia emilija=emile,emilyte,milda emilio=emilito emine=emos,emis,mine emirhan=emir,emo
emmanouil=manolis,manos,manolios emmanuel=manu,emma,mano,nana,manny,ema,eman,noel,manuel emmanuelle=manu,emma,manue
emyr=myr endrit=driti eniko=enci eniola=enny,niola enioluwa=enny enkelejda=ledi,keli enrico=chicco,rico,ricky
enrique=quique,kike,rico ephrem=efi,efrem erika=erku erion=joni erjon=joni,eri ermal=mali ermias=jeremy
ernesto=erning,nesto erzsebet=bozsi,zsoka,bori,betti esi=essie,esinam esperanza=pera,lanza esra=eso
esteban=teban,steve esther=esi eszter=eszterke,esther etienne=titi,tienne,steve eugenie=ninie,genie
eva=evi,evike,evita evangelia=lia,evi,vangelia,valia evangelos=vagelis,angelos,vaggelis evgenia=zhenya,jenya,gena
evgeny=zhenya,jenya,zheka evin=evo,evi ewa=ewunia ewan=ewie ewelina=ewelinka,ewela,ewka eyerusalem=jerry,yerus,jeru
eyram=yram ezgi=ezo ezinne=nne faadumo=faadma,fadu fabian=fabs fabio=fabinho,binho fabrizio=bizio fadekemi=kemi
faizan=faiz farai=faraz,rai farhad=fred farhan=faz farhiya=farx fariba=riba farxiya=farhia fatemeh=fatima,mahsa
fatima=tima,fatoom,fafa,fatty fatimah=tima,teema fatimazahra=zahra fatjon=joni,toni fatma=fatos,fato,fadime,fatim
fatmir=miri fearghal=fergal,ferg federica=rica,chicca federico=fico,rico,lico,chicco fedir=fedia
felipe=lipe,pipe,pipo,felipinho felix=fee,lix ferdinand=nando,ferdl ferenc=ferko fergus=gus,fergie fernanda=nanda,fefe
fernando=nando,nandinho,fefo,nanding,andoy ffion=ffifi,ffs fflur=fflurs fidel=del filip=filipek,fifi
filipa=pipa,lipa,pippa filipe=lipe,pipo filippo=pippo,lippo filippos=philip fiona=fee,fifi,ona
fionnlagh=finlay,fin,finn,fionn,finlagh fionnuala=fin,fionn,finn,nula fiyinfoluwa=foluwa flamur=muri
florentina=tina,floretta florian=lori,flo,flolo florin=flo,florinel folasade=sade,fola,shade folashade=shade,sade,fola
fotini=fofi,foto,faye,tina francesca=cesca,checca,franca,kekka francesco=checco,franco,cesco,ciccio francis=franky
francisca=chica,xica,kika,fran,paca,francis,paquita
francisco=chico,xico,kiko,paco,pancho,fran,curro,quico,cisco,frank,isko franciszek=franus
francois=fanfan,fran,franz,frank francoise=fanfan,francie,soisic frantisek=franta,fanda
franziska=ziska,fanny,franka,sissi frederic=fredo freweini=weini friederike=rike,fritzi,rieke,frieda
friedrich=fritz,fiete,friedl,rick fungai=fungie funmilayo=layo,funmz funmilola=funmi,lola furkan=furko
gabija=gabi,gabute,gabyte,gabe gabor=gabi,gabika gabriel=gabi,gabita,gavi,gabo,biel
gabriela=gabi,gaba,gabita,gaby,ela,gabitza,bibi,gabs,bia gabriele=gabi,gabute,gabriella,lele,gaby gabrielle=brielle
gaetano=tano,nino ganesh=gannu gaurav=gaurv,garry,gauri gayathri=gaaya gayatri=tri gbemisola=sola
gearoid=ger,garry,gerry geethanjali=geetha,anju genevieve=gene,genou,vivi gentian=tiani georg=schorsch,girgl,schorschi
george=gigi,gogu,jorj,goga,georgekutty,varghese georgi=gosho,joro,gogo,goshko,zhoro georgia=gogo,zeta,jojo,gia
georgiana=gina,gia georgios=yorgos,gogos,jorgo,giwrgos geraint=gez geraldine=gege,dine gerard=ged,jed
gergana=geri,ganka gergely=geri,gergo gerhard=gerd,gerdi gertrud=trude,trudi gethin=gez,geths gezim=zimi ghazal=gazi
gheorghe=gigi,gica,geo,gelu,gogu ghulam=gul giacomo=jack,mino,giacomino gianluca=luca,gianni,janluca gianmarco=marco
giolla=gil giorgia=gio,gia giorgio=gio,giorgino giovanna=vanna,gio,giogio,gianna giovanni=gianni,vanni,nanni,johnny
giulia=giugiu,lia,giulietta giuliana=liana giuseppe=peppe,beppe,pino,pippo,seppe,geppo,peppino,joe
giuseppina=pina,peppa gizem=gizo glodi=didi gloire=glory gokhan=goko goncalo=goncalinho,gongas gonzalo=zalo,chalo
grace=gracia graciela=chela grainne=gran,granny,grace grazyna=grazka gregoire=greg,goire greta=gretute,grete
grigorios=grigoris,greg grigory=grisha,grishka gruffudd=gruffs gruffydd=griff grzegorz=grzes,greg
guadalupe=lupe,lupita guglielmo=memo,lello guilherme=guiga,guigui,guilha,william,will guillaume=guigui,will,yom
guillermo=memo,willy,guillo,momo gulizar=gulus gulsum=gulus,gulo gurdeep=deep,gurds,gary gurjot=jot gurkirat=kirat
gurleen=leen gurnoor=noor gurpreet=preet,gurps,gary gustavo=gus,tavo,gustavito guto=guts
gwenllian=gwenni,llian,gwennie gyongyi=gyongyike gyorgy=gyuri,gyurka habibullah=habib,bibi habtamu=habte
hadiza=hadi,dija,diza,hadizat hafsa=hafou hajar=hajoura,jar,hajou haleema=leema,halz halima=lima,halimat
halina=halinka,hala halyna=halia,galya hamdi=hamda hamidreza=hamid,reza hamidullah=hamid hamish=hame,haim,mish
hammad=ham hamza=hamzo,zaza,hamoudi,humza hana=hanni hanako=hana hanane=nana,hanouna hanna=hanka,haneczka
hannelore=lore,hannah hannes=hansi hardeep=hardy,deep,harry hardik=hardy,harry harini=hari,harry,rini harjot=jot,harry
harleen=leen,hari haroon=harry,roon,haz harpreet=preet,harry,harps,hari harshil=harsh haruka=ruka,haruchan haruto=hal
harvinder=harvey,binder hasan=haso,hasso,hassi hassan=haz hatice=hatos,hatce,hato hauwa=hawa havin=hevi,hevin
hector=tito heinrich=heinz,henny heledd=hels,led helen=nellie,nelly helena=leninha,heleninha
helene=nenette,lenou,lene,leni,nele helga=helle hendrik=henk,rik,hendrickje hendrika=rika,riek
henrique=rique,quique,ricky,kike,henri henryk=henio,heniek hermela=mela hevin=havin hewan=eve hibaaq=hiba,hibo
hikaru=karu himanshu=hims hinata=hina,nata hiroki=hiro,roki hiroshi=hiro,shi hitesh=hits hiwot=hiwe hodan=hodo,hoda
houda=dodo hristo=ico,itso,hrisko hryhorii=hrysha hubert=hubcio hugo=huguito hulya=hulyam humaira=maira,huma
humayun=huma huseyin=huso,huseyo  hywel=hyws iacob=cob ibrahim=ibo,ibis,bram,ibro,iro ibukun=ibuks
idil=idilo idris=idi iestyn=est ieuan=iei ieva=ievute,ieve,evute ifan=ifs ifeanyi=anyi,iffy,ifee ifechukwu=ife
ifeoluwa=ifezy ifeoma=oma,iffy,ifee ifrah=ifo ifunanya=ify,nanya ignacio=nacho,nachete,nachito ignacy=ignas
ignas=ignius,ignuks igor=igorek,gosha ihor=ihorko,igorek ihuoma=oma ijeoma=oma,ijay ikechukwu=iyke,iky iker=ikertxo
ikram=ikrou,kiki ilaria=lalla ildiko=ildus ileana=lena,ica ilhaan=ilhan,ilo,ilham ilham=lham,hamou,ilo
ilias=lias,liakos ilinca=inca ilir=liri ilyas=ilo,lyes,lyas ilze=ilzite iman=imo,imanii imane=imanou,mimi imesha=imi
imran=imi,immy,immo,imz imre=imi ines=inesinha,nene,nes ingrid=inge,inga inmaculada=macu
ioan=ionel,nelu,ionica,ionut,oan ioana=ioni,joana,ionica,ioanita ioannis=giannos,jannis ion=ionel,nelu,ionica,nelutu
ionut=ionutz,nutu,onut iqra=iqs,iqi,iqz irem=iro,iremsu irena=irenka,irka irene=nene,irenita irfan=iffy
irina=irka,irisha iryna=irka,irunia,irynka isabel=bela,isa,bel,belinha,isabelita,chabela,isi,sabel
isabela=bela,isa,bel,isabelinha isabelle=zaza,isa,babelle,zabelle ishaq=isaac,isak isheanesu=anesu islwyn=lwyn
ismail=iso,smail,esma isobel=bel istvan=pisti,pista,steve iulian=iulica iuliana=iulia
ivan=ivanko,ivas,vanka,vancho,ivi,ivancito ivanka=vanya,vanka ivanna=ivanka,ivasia ivaylo=ivo,ivko,ifcho
ivelina=ivi,iva,vela iwona=iwonka izabela=izka,bela jacek=jacus jacqueline=line,jaja jadwiga=jaga
jagdeep=jaggi,deep,jaggy jagruti=jags jahiem=heem jahmal=mal jahmarley=marley jaime=jaimito,jimmy,jai
jakob=jockel,jack jakub=kubus,jakubek jamal=mal jamelia=melia jan=jasiek janani=jana,jan janis=jancis,jancuks
jannat=jan janos=jancsi,janko janvi=jan jaroslava=jarka jasleen=jas,leen,jassi,jazz
jaspreet=jas,jassi,jazz,preet,jassy jasvir=jas,jassi,vir jatinder=jinder,jay javaughn=vaughn
javier=javito,javiercito,xavi jayanthi=jaya,jay jayesh=jay jean=jeannot,jeanjean jeremiah=miah,darby
jericho=jek,echo,rico jermaine=maine jerome=rome,romes,jeje jerzy=jerzyk jeslin=jess,jeslyn,lin
jesus=chus,chuy,suso,jesusito jetmir=miri jevaughn=vaughn jigar=jigs jignesh=jigs,jiggy jihane=jiji jimena=mena
jincy=jinz jirapat=jay jirina=jirka jiyan=jiyo,jiji joana=joaninha,joaninhas,jojo joanna=aska,joasia,asiunia
joao=joaozinho,juca,jota,jony joaquim=quim,quimze,juca,joca joaquin=quino,joaco,quin,wacky,jaqui jocelyn=joy,lyn
johanna=hanna,hanni,jojo,johanne johannes=hannes,hans,jonny,joni,jan,joop john=johnjo,jono jolanta=jola,jolka
jolaoluwa=jola jonathan=jonas,athan,tantan jorge=jorginho,jorgito,coque,jordi
jose=zeca,pepe,zezinho,pepito,cheo,chepe,pep,joey,jojo josef=sepp,beppo,jupp,seppi,seff josefine=fine,finchen,fini
joseph=ouseph,josey,pappachan,josie,jojo,sepp josephine=fifi,phine joshua=wawa josmy=jos josue=jojo,jos
jozef=ziutek,jozko jozsef=joci,joska juan=juanito,juancho,juanillo,johnny,jun juana=juanita judit=jutka,juci,judy
julia=jula,julcia,julita,jule,julchen julianna=julcsi,jucus julie=juju,lili julien=juju,juls juliette=juju,liette
julio=julito junaid=jun,junny,jay juraj=juro,jurko jurgen=jogi,juggi justina=juste,justute,justyte
justinas=justas,justis kacper=kacperek,kapi kadeem=deem kaiden=kai kainat=kai kaito=kai kaleb=kalebo kaloyan=kalcho
kambiz=kam kamila=kama,kamilka kamran=kam kamrul=kam kanokwan=kwan,nok,noknoi,kanokwun karan=kaz karanveer=karan,veer
karanvir=karan karima=karim,rima,kimi karl=kalle,charly,karlo karolina=karola,karolcia,karolyte karoline=line,lina
karolis=karis,karoliukas karthik=kathi kata=kati katalin=kati,katinka,kato katarzyna=kasienka,kaja
katerina=katka,kacka,kaca kateryna=katrusia,katyusha katharina=kati,kathe,rina,nina,trine,tina kathleen=kath,leen
katrina=trina,katkat kavindu=vindu kavita=kavs kazimierz=kazik keerthana=keera keisha=kesh,keeks kelechi=kelz,lechi
kemar=mar,kemo kenechukwu=kenny kenji=ken,kenny kenta=ken kerem=kero,kiri kerisha=kerry,risha ketan=kets keval=kev
khadar=khadir khadeeja=deeja khadija=khadou,dija,khadouj,deeja,khadeej,khadiijo,khado khadra=khadro
khalid=khalou,khaldoun khushi=kush,kushi kieron=ron kikelomo=kiki,lomo kimani=kim,mani kimia=kimi kinga=kinia
kirill=kirya,kira kirsteen=kirsty,steen kittipong=pong klajdi=kladi klaudia=klaudynka,klauda
kofi=koff,fiifi,kofie,yoofi koharu=haru kojo=jojo,cojo,kwojo kolawole=wole komal=koms konrad=konradek,konni,kurt
konstantin=stan,tino,kosta konstantina=dina,nadia,ntina,tina,nantia,kosta,konna,kosti
konstantinos=kostis,gus,konos,kosta,ntinos,costa korbinian=bini kornelia=nela,kora kotaro=taro
kotryna=kotre,kotryte,katryna krasimir=krasyo krasimira=mira krishna=krish,kris,kishan kristaps=kristis
kristina=kris,krissi,tina kristine=tin,tintin,krissy kristiyan=kris,krisko,kiko,kristi kristjan=kristi,jani
kristof=kristofka,kris kristupas=kristis,krisas krisztina=kriszta,tina krittaya=taya krystian=krystek,kris
krystyna=kryska,tyna krzysztof=kris ksenia=ksyusha,ksyu kseniia=ksiusha,ksenka,oksanka kubra=kubis
kudakwashe=kudzi,kudah,kwashe kudzai=kuku kujtim=timi kuldeep=deep,kully kurian=kuriakose kwabena=kobby,kobi,kwabs,ebo
kwadwo=kwadjo,jojo kwaku=kuuku,abeiku kwame=kwamz,ato kwasi=akwasi,sisi kymani=mani kyriaki=kiki,koula,sunday
kyriakos=koulis,kikis kyrylo=kyryk,kirya lachlan=lockie lahiru=hiru laiba=laibs lajos=lali lakeisha=keisha
lambertus=bert,bart,lammert larisa=lara,risa larissa=lala,issa larysa=lara,larka laszlo=laci,lacika,leslie
latisha=teesh latoya=toya,toy laura=laurinha,lau laurence=lar,laz,lol,loz laurentiu=lau,laur,lori,lauren
laurynas=lauris,laurukas,rynas leila=leyli leon=leos,leonek leonardo=nardo,leon leonhard=leo,lenni,hardy
leonid=lenya,lyonya leonor=nono,leo,nor,leonorita leonora=leo leopold=leo,poldi leshawn=shawn leticia=lele,ticia
lev=lyova levente=levi,lente leyla=leylo liban=libaan,libo libin=lib lidia=lidka,lidzia lidiia=lida liene=lienite
lieselotte=lilo,lotte lilla=lilluska lina=linute lindiwe=lindz,diwe liridon=doni liubov=liuba,lyuba liudmyla=liuda
liya=leah lleucu=cuc llewelyn=lyn llinos=lins,nos llywelyn=llew,lyn lorcan=lork loredana=lori,dana lorena=lori,rena
lorenz=lenz,lori lorenzo=lori,renzo,enzo,lollo lorik=loki lorinc=lori loukas=luke,luki lourdes=lou,lulu,odette
lowri=lows,lols luana=luaninha lubna=lulu,lou,loubna,bana,lubz luca=lucchino,luchino lucas=luquinhas
lucia=luci,luchi,luli,chia lucie=lucka,lucinka lucile=lulu,luce lucyna=lucynka,lucy ludmila=lida,lidka
ludovic=ludo,vic ludovica=ludo,vica ludovico=ludo,vico ludwig=lutz,lui,wiggerl luigi=gigi,gino,luigino
luis=luisinho,luisito,lucho,lulu,gigi luisa=lulu,luisinha,isa luise=lulu,luisa,lissi luiza=lulu,iza
lukas=luka,lukis,lukasha lukasz=lukaszek luljeta=eta luminita=mina luna=lunita luwam=lulu lyubomir=lubo lyudmil=lyudmo
lyudmila=lyuda,mila,lyusya maame=mame mabli=mabs macarena=rena maciej=macius macsen=max madalina=lina,madda
madeleine=mado,leine,lena madhavi=madhu madushani=shani maeve=mae magdalena=madzia,magdusia,leni,lene mahad=mahaad
maham=mahi mahbub=mahi,bub maheen=mahi mahlet=mahi mahnoor=mahi,noor mahsa=mahi maimuna=munat,mai,muna maira=mai
mairi=mari,mair,mazz maja=majka,majeczka majlinda=linda makafui=kafui makaita=kaita
makanaka=naka,makie,makanakah,kanaka makomborero=komborero maksym=maks,maksymko maksymilian=maksio,maksiu
malachi=mal,kai,chi malachy=mal,mally malak=malouka,lak malakai=mal,kai
malgorzata=goska,gocha,gosienka,gosiaczek,maggie,magosia mali=mals malith=mali mandeep=mandy,deep,manny
manfred=manni,fred,manne maninder=manny,minder manish=nish manisha=nisha manon=mans,non
manpreet=manny,preet,manps,mandy mantas=mantuk,mante manuel=manel,nelo,manolo,manolito,lolo,neca
manuela=manuelita,manoli marcel=celu,marcelino marcelina=marcela,marcysia,celina marcell=cella marcin=marcinek
marco=marchino,marcolino marcos=marquitos,marc mared=mags maredudd=mared,dudd marek=mareczek,maro margaret=mags,meggie
margarete=grete,gretel,gretchen,greta,rita margarida=guida,magui,maggie,margo,daisy margarita=margosha,margot,mago
margaryta=rita,marharytka margaux=margo,mag marged=mags margherita=rita,mag,ghita margit=gitta,manci
marguerite=margot,margo,rita marharyta=margo
maria=marusya,mascha,maritsa,marica,marioara,maricica,mia,mimi,mariquita,marika,mariska,marcsi,mairi,maro,marou,marilia,roula,maraki,mariazinha,maruja,mariuca,mitzi,mizzi,ria
mariam=mimi,mary,marie,maro marian=mari,marinel mariana=mari,ana,marianita,nana,marianinha,mary mariann=mari
marianna=mari,nanna marianne=mari,manou maricar=icar,car maricel=icel,mari marie=mimi,manon,mayou
mariia=marusia,marichka,manya,mariyka marilou=malou,lou marin=marincho marina=mara,marinaki marine=mama,rine
marinela=nela marisol=mari,sol marites=tess,ites marius=mariukas mariya=mimi,mara,marche mark=marci,macky,mac
markos=mark markus=max,maggus marlon=lon marta=martusia,martunia,marcia,martinha,martita martim=tim,martimzinho
martin=martinko,marto,martincho,tincho,martincito,tin,tintin,matty,mairtin martina=marty martins=martis,martinsh
marton=marci,martonka martyna=martynka,tyna martynas=martis,martas,martynukas marvin=marvs marwa=marou,mimi mary=meme
maryam=mimi,mary,maro,maz,maryoom,mari maryan=maryama,maryo,marian marzena=marzenka massimiliano=max,miliano
massimo=max,mino mate=matyi,mati matej=matejko,matko mateo=teo,mati,mateito mateus=teteu,mat,teus mateusz=mateo
mathew=mathai,mathukutty mathieu=mat,matt,thieu mathijs=thijs,matt mathilde=mat,thilde,mathou,tilde
matias=mati,matiitas,tias matilde=tilde,mati,tildinha,tildi matteo=teo matthias=matze,hias,mats
matthieu=mat,matt,thieu matthijs=thijs mattia=tia matyas=matyko maxime=max,maxou,xime maximilian=milian,maxl,milan
maximiliane=mila mayumi=may medhanie=medhin meenakshi=meena,meens megan=megs,meggie megha=megs mehdi=medou,mahdi,didi
mehmet=memo,memet,mami mehrdad=mike mehwish=mahi melanie=mel,lanie,melou mentor=tori mercedes=merche,meche,mechi
meredith=redith,merry merhawi=merho merve=mervos,merv merveille=merv,vava,veille meryem=mimi mhairi=mhar micah=mikey
michael=michel,mischa,miki,mickeen,haulie michaela=misa,miska,ela,michele michail=mike,mihalis michal=michas,misiek
michel=mimi michela=miki,kela michele=miki,lele,mike michelle=mitch mieczyslaw=mietek
miguel=miguelinho,migas,miguelito,micky,miki,guel,migs,migz,gelo mihaela=mihaelita,ela,mica
mihai=misu,mihaita,mihut,miky mihail=misho,mishko mihaly=misi,miska,misu mihir=mir mihret=mimi,miri mikhail=mishka
miklos=miki mikolaj=mikus,mikolajek milena=milenka,mila,mimi,milka miley=miles milosz=milus
mindaugas=mindas,minde,daugas mirela=miri,mirelush,mira,eli miriam=miri miroslav=mirek misaki=saki misbah=misbs,miz
mitsuki=mitchi miyuki=yuki modupe=dupe,dups mofiyinfoluwa=fiyin
mohamed=momo,simo,hamoudi,mimo,medo,mido,med,hamada,maxi,moxamed mohammadreza=mohammad,reza,mamreza,mamad
mohammed=hamoudi,simo,mido,med,moe,muhamad,hammy mojolaoluwa=jola mojtaba=moji momina=momo,mina monica=nica,mona
monika=monia,nika,mona,mone,monikute,moncia monique=momo,nique,mona montserrat=monse morag=moragh morayo=rayo
moritz=moe,ritz morwenna=wenna moussa=mus moyinoluwa=moyo moyosoreoluwa=moyosore mpumelelo=lelo mthokozisi=thoko
muhammad=moh,hamoudi,muhd,mohy,moe,muhmd muhammed=memo,mami,muho,hamo,muhammet muireann=muir,mui,murren
muna=muno,munira munachi=muna,chi munachiso=muna munashe=muna,nashe,munah muneeb=neeb musa=musty
mustafa=musto,mistafa,stafa mustafe=mustafa,muse myfanwy=fan,van,myfs mykhailo=mykhas,myshko
mykola=kolia,kolya,mykolka nabil=bilou,nabou nada=nadoush,nadou nadezhda=nadya nadia=nads nadiia=nadya,nadiyka
nafisa=nafs nahom=naom nana=nanayaa,nanna nanami=nana,nami nandini=dini nansi=nan narcisa=cisa nasteexo=nasteho
natalia=talia nataliia=natalka,natasha natalya=natasha nathalie=nana nathaniel=niel,natnat natnael=nathan,nat
natoya=toya,nat natsumi=natty nattaya=nat,taya,nattie natthapong=nat,pong,nut navjot=jot navpreet=preet nazmul=naz
ndidi=didi negin=nigi neringa=nerute nevin=nev nhyira=hyira nia=nins niamh=neev,nee,nevey nickesha=nick,kesha,nicky
nicola=nico,nick,cola nicolae=nae,nicusor,niculae nicolas=nicolasito,colas,niko nicoleta=nico,nicol,leta
nicolo=nico,nic nida=nids nidhi=nids nikhil=nik,niks,nick nikita=niki,nik,niks,nikki nikodem=nikos nikola=niki,kolyo
nikolai=kolya nikolaos=nicos nikolas=nik,niklas nikolaus=klaus,niki,nick,nikki nikolay=niki,kolyo,nik nikolett=niki
nikunj=nik nilani=nila niloufar=nelly nimco=nimca,nimcaale nimesha=nimi nimra=nims,nimmi nirali=nira,nirs
nkechi=kechi,nkem nkechinyere=kechi,nkem,keke,nkechinyelu nkemdilim=dilim nkiruka=kiki,ruka,kiru nnamdi=nam,dee
nneka=neka nnenna=nena,nenna noemi=noi,noemike noemie=nono,mimi nojus=nojukas nokuthula=thula nomvula=vula non=nons
nonhlanhla=nhlanhla nothando=thando nour=nanou,nourhan nourhan=nour,nono nuno=nuninho nurcan=nur,can nuttapong=nat
nuura=nura nwakaego=ego nyaradzo=radzo,nyarie nyasha=nyashie,shasha,nash obafemi=femi obiageli=obi,geli
obinna=binna,obiee obioma=obi,oma oceane=ceane octavian=tavi,tavian odane=odz ogechi=oge,ogechukwu ogechukwu=oge
oguzhan=ogi ohemaa=hemaa,hema oisin=osh,ush,oish okwudili=dili oladapo=dapo,ola oladele=dele,ola oladipo=dipo,ola,ladi
olaide=ide,ola olajumoke=jumoke,jummy,ola olakunle=ola,kay olamide=mide,lammy olanrewaju=ola olasubomi=subomi,subby
olatunji=tunji,ola olawale=wale,ola olayemi=yemi,ola oleksandr=sania,oles,olezhko,lesyk,shura
oleksandra=lesia,olesia,shura,lesyk oleksii=liosha,lyosha,oleksa olena=lenka,alyona olga=olya,olechka,oli
olha=olia,olya,olka olivia=livi olivier=olive oliwia=oliwka,oliwcia oluchi=chi,oly olufunke=funke
olufunmilayo=funmi,layo olukayode=kayode,kay oluwabusayo=busayo,busi oluwadamilare=dami,damilare,lare,dammy
oluwadamilola=dammy,lola,oludami,damz oluwafeyisayo=feyi,sayo oluwafikayo=fikayo,fiks,kayo
oluwafisayomi=fisayo,fisayomi oluwagbotemi=gbotemi,temi oluwajuwonlo=juwon,jay oluwakemisola=kemi,kemisola
oluwanifesimi=nifesimi,nife oluwapelumi=pels,pelz oluwarotimi=rotimi,timi oluwasegun=shegz oluwaseun=shayne,seunzy
oluwaseyi=shay oluwashindara=shindara,dara oluwatobi=toby,tobz oluwatobiloba=loba,toby oluwatofunmi=tofunmi,tofu
oluwatomi=tomi,tommy oluwatoni=tony oluwatosin=tosyn,tos oluwatoyosi=toyosi,toyo omar=omz,omi omari=omz,mari
omer=omo,omi,omero omid=omi onyedikachi=dika,onyii,kachi onyekachi=kachi onyinyechi=yinye ophelie=lili orlaith=orlz
orlando=lando orsolya=orska,ursula osian=osh osinachi=sinach,nachi oskar=oskarek,ossi osman=oso,osi,ossie
oussama=sam,sama ovidiu=ovidel owain=wain,now,ows oyindamola=dami,damola ozioma=oma ozlem=ozi,ozlo
pablo=pablito,pabs,pol padraic=paudie padraig=paudie,pauric,padge,pod paidamoyo=moyo,paidah panagiota=nota,penny
panagiotis=panikos,notis,peter panashe=nashe,panah panida=nida paolo=olo papa=paapa paramjit=pam,pammi,jit
paraskevas=paris,vis paraskevi=evi,voula,vivi,paris,skevi parisa=risa,parissa parminder=pam,pindi,minder pasindu=sindu
pasquale=lino,pako,quale patcharin=pat patrice=pat,pato patricia=pato patrick=patpat,rick,packie
patrycja=patka,patrysia patryk=patrys paul=pol,paulica paula=paulita paulina=paulinka,pola,line pauline=popo,line
paulius=pauliukas,paulis paulo=paulinho pavel=pasha,pavlik,pavka pavlo=pavlyk,pasha,pavlus pavlos=paul,pavlakis
pawel=pawelek,pablo paz=pacita pedro=pedrinho,peu,pepe,peri,perico,pedrito peigi=peggy petar=pepi,pesho,petyo,petko
peter=petko,petrik,petike,petya petr=petya,petka petra=petrus petro=petryk,petia petronela=nela,petra
petros=peter,petrakis petru=petrica,petre,pit petrus=piet,peter petya=pepi,petka philipp=phil,lippi,phips
philippe=phil,phiphi,fifi,lippe philomena=phil,mena pierre=pierrot,pete pietro=piero,pietrino pilar=pilarica,piluca
pimchanok=nok,chanok piotr=piotrus,pietrek plamedi=medi plamen=plamencho,pacho polina=polia,polya,polinka pooja=pooh
pornpimon=pim pouya=poups prabhjot=jot prabin=prabs pradip=prads,dip prakash=kash prakriti=kriti,pakriti,kritu
prashant=shant pratik=tik pratiksha=tiksha pratima=tima preeti=pri prince=prins princess=cess,prince,cessy,ces
priya=pia,priyanka priyadarshini=priya,darshi priyanka=priya,pia,piyu,yanka przemyslaw=przemo qendrim=drimi
quentin=tintin rabia=rabis,rabs,robi rabiatu=bia rachana=rach rachid=rachidou,chido,rach rada=radka radhika=radz,rads
radoslava=rada radu=raducu,radut,radulescu rafael=rafinha,fael,rafita,rafi,paeng,raffy rafaela=fafa,rafinha
rafal=rafalek,rafi raffaele=lele,lello rafiqul=rafi,rafiq raheem=heem rahel=rachel rahma=raxmo,rahmo rahul=raul,rahool
raimonds=raimis rajdeep=raj,deep rajesh=raj rajkumar=raj rakesh=raks,rocky raluca=luca rameen=rami,ramz
ramon=mon,monching ramona=moni,rami ramya=rami rania=ranou,rarou ranveer=veer raphael=raf,phael,raffi
raquel=quel,raquelinha,kel rasa=rasyte rasheed=sheed ratchanok=nok,may raul=rulo,raulito ravinder=ravi,binder
ravindu=ravi,vindu raymond=mon,mond razvan=razvanel recep=reco redouane=ridou,rid reka=rekus remi=mimi
renata=renatinha,nata renee=ren,nae reyhaneh=reihan rezarta=zarta rezwana=rizwana,rezzy rhiannon=rhian,non,annie,rhis
rhodri=rhods,dri rhydian=rhyds ricardo=rica,cado,richie,richi,caco,rico,cardo riccardo=ricky,richi,cardo rida=rids
riddhi=ridz,ridhu rihanna=riri,anna rim=rimou,reemo rinor=nori rita=ritinha rizgar=rizo rizwan=rizzy rizwana=rizzi
robel=rob roberta=berta roberto=roby,berto,bert,obet rochelle=shell rocio=chio,rochi rodica=dica
rodrigo=digo,rodri,rods,drigo,rorro,guigo,rod,digong roisin=rosh,rosie rojda=roja,rojo rojina=rozi rokas=rokelis,rokis
roland=lolo romain=roro roman=romchyk romario=mario,romy romeo=mio,romy ronahi=rona ropafadzo=fadzo,ropz
rosa=rosinha,rosita rosaria=rosy,sara,ria rosario=charo,chayo,charing,chayong,rose rosemarie=romy,rose roshane=shane
rositsa=roza rotimi=timi rowena=weng,wena roxana=rox,roxanita roza=rozia ruben=rubi,rubencito,benny rudiger=rudi
rudo=rudz,ruru rudolf=rudi,dolf rufaro=faro,rue rugile=ruge,rugute,gile rukhsana=roxy rumbidzai=rumbie,rumbz,bidzai
rupinder=pinder ruqiya=ruqiyo,ruqs rushane=rush,shane ruslan=rusyk ruta=rute,rutyte rutendo=ruru,tendo
ruth=ruthie,tutu,rutha ruvarashe=ruvah,ruru,varashe ruvimbo=vimbo,ruru ryosuke=suke ryszard=rysiek,rysio saad=sadou
sabina=bina sabine=bine,bini,biene sadia=sads sadiq=siddiq saeed=sai safaa=safou safiya=saafi sahar=sara sahra=sahro
said=saidou saifullah=saif saimir=miri saira=sairs salma=salmouna,lola,salloum,sals salman=sal,sallu salome=sal,lome
saloni=sal,loni salvador=chava salvatore=toto,salvo,tore,turi,sasa samaneh=sami samira=samou,sam,mira,samiro
samiullah=sami,sam samjhana=sam samoya=sam,moya samrawit=sami,sam samson=sami samuel=samuelito,muel,sami
samuele=lele,sam sanaa=sanou,nana sandeep=sandy,deep,sunny sandesh=sandu sandor=sanyi,sanyika,alex
sandra=sandrusia,sandrinha sandrine=sandy,drine sanduni=sandu,duni sangeetha=geetha sanjay=sunny santhosh=tosh
santiago=santi,tiago,chago,yago saoirse=seersh,sersh,soarse sara=sarinha,sarita,sarou,saroura,soso sarah=sarou,saroute
saranya=sara sashagaye=sasha,gaye sasithorn=noon sathish=satty satinder=satty satoshi=toshi saynab=zaynab,zainab
seamus=shay,jim,seamie sebastian=sebus,bastek,basti,bastian,wastl sebastien=seb,bastien selamawit=selam,selamina,lam
selin=selo,selos semhar=semi senam=sena seonaid=sho,janet sergio=checo,sergito,chechu sergiu=serj serhat=sero,serho
serwaa=sewaa setareh=star severine=verine sevgi=sevo shabana=shabs shadae=dae shahid=shah shahrzad=shari,sherry,shaz
shahzad=shaz,shazzy,shazi shakira=kira,shaks shamiso=shammie,miso shanay=shan,nay shanelle=shan,nelly,nelle
shangavi=shan,gavi shanice=shan,niecy,neecy shanique=shan,nique,neeky,shaniqua,shaneeka,niq,shani shankari=shan,shanks
shantelle=shan,telle,telly shaquille=quille,shaqs sharmila=mila shazia=shazzy sherika=rika,sheri,sher
shermaine=sher,maine shirin=sheri shivam=shiv shivani=shiv,vani shivaun=shiv shpresa=presa shqiponja=ponja
shristi=sristi,shrishu shruti=shruts,shrutz shumaila=maila sibusiso=sbu,siso siddharth=sid siddhi=sid sidra=sids
siegfried=siggi,sigi sigrid=siggi silvia=chivi,silly silviya=siso simao=simon simarpreet=simi simbarashe=simbah,rashe
simeon=moni,simo,simcho similoluwa=simi,simz simisola=simi,sola,simz simon=simsim,simey,simmo
simona=moni,sisi,simonica,simute,simka simonas=simas,simis simone=simon,mone simranjeet=simi,simmi,simz,simmy
sinead=nead,shin siobhan=shiv,shivs,von,shiobhan,chevy sioned=sion,shon,sios,sionny sipan=sipo sipho=sips sirinya=nya
siriol=sirs siriporn=ree siriwan=wan sithembile=thembi sithumi=thumi sivakumar=siva,kumar,shiv siwan=wan sobia=sobs
sofia=sofa,sofka,fifi,sofs,fia sofiia=sofa,sonia,sofiyka soheil=soso sokol=koli solene=sol,soso,lene
solomiia=solia,solya,mia solomon=selemon somchai=chai somhairle=sam somtochukwu=somtee sonal=son sophia=sofi,sofaki
sophie=soso,fifi,fiene soraya=raya sorin=sorinel sotiria=roula,sotira,ria sotirios=sotos
soukaina=sousou,kaina,soka,kenza soumaya=maya spyridon=spiros,pipis spyridoula=lida,roula,spyro sreejith=jith
sreelakshmi=lakshmi,sreeku stanislav=stasik,slavi,stancho stanislaw=stachu stavros=stavrakis
stavroula=roula,voula,stavrina stefan=stevo,stefko,fane,stefanel,stefanica,stefcho
stefania=stefcia,fani,stefana,nia,steffi,fanny stefanie=steffi,steff,fanny stefano=stefanino,steve stefka=fani
stepan=stepanko,stiopa stephane=steph,fane,steve stephanie=fanny,nini,stef stoyan=tosho,stoyancho
styliani=stella,liana,stellina stylianos=stelios,stelaras suhayb=suhaib sukhdeep=suki,deep sukhjit=suki
sukhmani=mani,suki sukhpreet=suki,preet sukhwinder=suki,binder suleiman=sully suleyman=sulo,sulus sumaira=maira
sumaiya=maya sumaya=maya,sumayo sunisa=sunny,nisa sunita=nita supaporn=porn,aem suphansa=nok suraj=raj susana=susanita
susanne=sanne,sanna sushmita=smita suzanne=suzie,zanne,suzon svetoslav=slavi sviatoslav=slavko swati=swats
sylvie=syl,vivi szabolcs=szabika szilvia=szilvike szymon=szymek,szymus tadeusz=tadzio tadhg=tige,tadge,tig tadiwa=diwa
tadiwanashe=nashe,diwa tafadzwa=fadzi,taffy,fadzie tahira=tara tahmina=tam,mina,tammy takeshi=takky
takudzwa=kudzi,kudzwa takunda=kunda taliesin=tal,ties tamara=toma,tamarochka tamas=tomi,tamaska,tomika
tamika=mika,tam,meeks tanaka=naka tanatswa=natswa,tanah tanesha=nesha,neesh tanveer=tanny,veer,tanvi tanzila=zila
tanzim=tanzeem,zim tapiwa=piwa,taps,tapz taraneh=tara taras=tarasyk tariq=taz,riq tarique=riq,riqs,reek
tariro=riro,tarie tashana=tash,shana tashane=tash,shane tatenda=tate,tenda,tatends tatiana=tania tawanda=wanda,tawaz
tayfun=tayfo tegan=tegs tejinder=jinder temidayo=temi,dayo,temz temidire=temi temilade=temi,lade
temiloluwa=temi,temz,loluwa temitayo=temi,temz tendai=tende teodor=tedi,todor,doru,todi teodora=dora,tea,teddy
teresa=tete,teresinha,teresita,maite teresita=tess,tessie,sita terez=teri,terka teshawn=shawn tesni=tess tessy=tess
tetiana=tania,tanka tevin=tevs tewodros=teddy,tedi thabo=thabs thais=tata,thata thanaporn=ploy thanawat=wat
thandiwe=thandi,thando thanusha=tanu tharani=rani tharindu=rindu tharsika=sika tharushi=rushi thayna=tay,nana,tayna
theo=tete,toto,teteo theodora=thea,theo,doris theodoros=theo,doros,ted theophile=theo,phile theresa=resi,thesi,resa
therese=tete,tess,resi,thesi thiago=thiaguinho,titi thibault=titi thitima=tima
thomas=toto,tommi,tommes,thomachan,tomy,tomo,tucker tiago=tiaguinho,titi,tigas tibor=tibike timea=timi,timcsi,mea
timothee=tim,timmy timur=tima tinashe=tino,nashe,tinah,tinasheh tinevimbo=tine,vimbo,vimbai
tinotenda=tinoe,tinotendaishe,tendai,tinz,tee,tenda titilayo=layo tiwaloluwa=tiwz tobechukwu=tobby tobenna=tobe,toby
tobias=tobs tobiloba=loba todor=tosho,toshko,tedi todorka=dora,dori,dorka tolulope=lope,tols toluwalase=tolu
toluwanimi=tolu,nimi,wanimi,tols tomas=tomik,tomi,tomukas,tomis,tome,tommy,tomasito tomasz=tomus,tomaszek
tomiwa=tomi,tommy tommaso=tom,masi,maso tomos=tom,tomi,tws,toms torquil=quil travaughn=vaughn treesa=tessa
tresor=trez,zozo trevaun=vaun tsion=zion tsvetan=tsetso,tsvetko tsvetelina=tsetsi,lina tudor=tudorel,doru tugce=tuggy
twm=tws tyanna=anna tymofii=tima,tymko tyreece=reece tyrell=rell,tyrelle tyrese=reece,reesey tyrone=rone
uchechukwu=uchenna uchenna=enna ugne=ugnyte ugochi=ugo,chi,ugee ugochukwu=ugoo,chukwu,ugos ugonna=ugo,nna
uilleam=will,liam uliana=ulyana ulrich=uli,ulli ulrike=ulli,rike,uli umair=umi,umz umar=umz,umi umaru=umar,umi
umut=umi,umo urooj=uri ursula=uschi,ulla,ursel urszula=ulka,urszulka urte=urtele urvashi=urvi,urvs usama=usi,sam,uss
usman=uzi,usi,ussy,shehu,manu uzoamaka=amaka uzochukwu=uzoo vaclav=vasek,venca vaishnavi=navi valbona=bona
valdrin=drini valentin=valyo,valka,tin,val,valou,tintin,valle valentina=valya,tina,titti valentyna=valia,valya
valeria=lera,valya valerie=valou,vava valeriia=lera,valera,lerusya vanesa=nesa varghese=geevarghese varshini=varsha
varun=vaz vasco=vasquinho vasil=vasko,vaseto,vaso vasile=sile,vasilica,lica vasileios=vassilis,billy
vasiliki=vasia,vaso,viki,kiki,vassia vasyl=vasia,vasylko vencel=vencike ventsislav=vencho veronica=vera,nica
veronika=verca,verunka,nika,vroni,vera,roni veronique=nique veselin=vesko vicente=chente,tete,vic,enteng
victoire=vic,vicky,toire victor=victoras,vitor,totor victoria=viky,vico,vito,toyang,ria vignesh=vicky vikas=viks,vicky
vikram=viks,vikki,vicky viktor=vitya,vitia viktoria=vikike,vicky,vicki,tori viktoriia=vikusya,tori
viktorija=vika,vike,viktute viktoriya=vikito,toni vimbai=vimbs,vimbo vincent=vincou,vinz vincenzo=enzo,cenzo,enzuccio
vinzenz=zenz violeta=viola,leta violette=viovio viorel=rel vira=virochka virag=viragocska virginia=gina,virgie
virginie=gigi,ginie vitalii=vitalik,vetal vitor=vitinho,vito vitoria=vivi,vick,toia vittoria=vicky,toria,vivi
vittorio=vito,vic vivek=viv vivien=vivi vjollca=loli vlad=vladut vladimir=vlado vladislav=vladko
vladyslav=vladyk,slavik vojtech=vojta,bela volodymyr=volodia,vovchyk vsevolod=seva vytautas=vytas,vytis,vyte
wafaa=wafou waheedullah=wahid walburga=burgi,wally waldemar=waldek waleed=wal walid=walidou,lido waqar=vicky
waqas=wakas warsame=warsan warunee=nee weronika=weronka,nika wiktor=wiktorek,wiciu wiktoria=wikusia,tosia wilailak=lak
wilhelm=willi,wim,helm,willy wilhelmina=minna,helma,willa willem=wim,pim,wil winifred=win winta=win witold=witek
wladyslaw=wladzio wojciech=wojtus wolfgang=gangerl xaawo=xawa xamdi=hamdi xaver=vere xhensila=ledi,xhesi
xhesika=jessica,jesi,jessika,gjesika xhulia=julia ximena=mena yaa=yaayaa,yaayo yahya=yaya,yahyo yakubu=yaks,kubu
yana=yanka,yanochka yannick=nick yared=jared yaroslav=yarik,slavko,yaryk yaroslava=yara,yarynka yasaman=yassi
yasiru=siru yasmiin=yasmin yasmin=yaz,jas,mina yasmine=mimi,mina yassine=yassinou,yasso,sinou yaw=ekow,yawo
yelyzaveta=lizka,yelya yemane=yemi yevhen=zhenya,zhenia,jenya yevheniia=zhenya,zhenia,jenya,zheka yoana=yoni,yoanka
yodit=judith,jodi yohannes=yoni,john,johnny yonatan=yonas,yonathan,jon,jonathan yordan=dancho,dacho,dani
yordanka=dani,danche yordanos=jordi,danos yosuke=suke youness=nounou,yoyo youssef=joe,youyou,seffou yukari=yuki
yulia=yulya,yulka,julka yuliia=yulka,yulya,yulechka yumiko=miko yuri=yura,yurik yurii=yura,yurko,yurchyk
yusuf=yuso,yusufcuk,joe,joey,sefu,yuusf yusuke=suke yuusuf=yus yuwadee=yui,dee zacharie=zach,zac
zahra=zari,zara,zaza,zozo zainab=zee,zain,zaynou,zuzu,zanib,zozo,nabou,zen zakaria=zaki,zack,zakou,zico zara=zaz
zbigniew=zbysiu zdenek=zdenda zeeshan=shan,shani zekarias=zack,zeke zeliha=zelis,zelos,liha zewdu=zewde zeynab=saynab
zeynep=zeyno,zeyo zilan=zilo zineb=zizi,zinou,zaynouba,zinouba zita=zituka zlata=zlatka,zlatusya
zofia=zoska,zosienka,zocha zoi=zoe,zoitsa,zozo zoltan=zolika,zotyi zornitsa=zorka zoya=zoe zsofia=zsofika,sophie
zsuzsanna=zsuzska,susie zubair=zubs zunaira=naira,zunie zuzana=zuzka,zuza zuzanna=zuzka,zuzanka
zygimantas=zygis,zygas,mantas
`;
