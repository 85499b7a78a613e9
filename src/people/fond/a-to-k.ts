/** Fond forms of first names, "formal=short,short", in plain letters: see ../fond-names.ts. To add a name, add it at its place. */
export const fromAToK = `
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
bethlehem=betty,beth,betelhem,bethel bhavesh=bav bianca=bibi,bia bikash=bikku bilal=billy,bilo,bill,billz bincy=binz
biniam=ben,benny binita=nita birgit=biggi,gitti birhanu=bire biruk=bruk blanka=blania blathnaid=blaw bledar=ledi
blerim=leri,blero blerta=lerta blessing=blessie bogdan=bodya,danya,boda,boghi,dan,bodea
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
humayun=huma huseyin=huso,huseyo hywel=hyws iacob=cob ibrahim=ibo,ibis,bram,ibro,iro ibukun=ibuks idil=idilo idris=idi
iestyn=est ieuan=iei ieva=ievute,ieve,evute ifan=ifs ifeanyi=anyi,iffy,ifee ifechukwu=ife ifeoluwa=ifezy
ifeoma=oma,iffy,ifee ifrah=ifo ifunanya=ify,nanya ignacio=nacho,nachete,nachito ignacy=ignas ignas=ignius,ignuks
igor=igorek,gosha ihor=ihorko,igorek ihuoma=oma ijeoma=oma,ijay ikechukwu=iyke,iky iker=ikertxo ikram=ikrou,kiki
ilaria=lalla ildiko=ildus ileana=lena,ica ilhaan=ilhan,ilo,ilham ilham=lham,hamou,ilo ilias=lias,liakos ilinca=inca
ilir=liri ilyas=ilo,lyes,lyas ilze=ilzite iman=imo,imanii imane=imanou,mimi imesha=imi imran=imi,immy,immo,imz
imre=imi ines=inesinha,nene,nes ingrid=inge,inga inmaculada=macu ioan=ionel,nelu,ionica,ionut,oan
ioana=ioni,joana,ionica,ioanita ioannis=giannos,jannis ion=ionel,nelu,ionica,nelutu ionut=ionutz,nutu,onut
iqra=iqs,iqi,iqz irem=iro,iremsu irena=irenka,irka irene=nene,irenita irfan=iffy irina=irka,irisha
iryna=irka,irunia,irynka isabel=bela,isa,bel,belinha,isabelita,chabela,isi,sabel isabela=bela,isa,bel,isabelinha
isabelle=zaza,isa,babelle,zabelle ishaq=isaac,isak isheanesu=anesu islwyn=lwyn ismail=iso,smail,esma isobel=bel
istvan=pisti,pista,steve iulian=iulica iuliana=iulia ivan=ivanko,ivas,vanka,vancho,ivi,ivancito ivanka=vanya,vanka
ivanna=ivanka,ivasia ivaylo=ivo,ivko,ifcho ivelina=ivi,iva,vela iwona=iwonka izabela=izka,bela jacek=jacus
jacqueline=line,jaja jadwiga=jaga jagdeep=jaggi,deep,jaggy jagruti=jags jahiem=heem jahmal=mal jahmarley=marley
jaime=jaimito,jimmy,jai jakob=jockel,jack jakub=kubus,jakubek jamal=mal jamelia=melia jan=jasiek janani=jana,jan
janis=jancis,jancuks jannat=jan janos=jancsi,janko janvi=jan jaroslava=jarka jasleen=jas,leen,jassi,jazz
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
kyriakos=koulis,kikis kyrylo=kyryk,kirya
`;
