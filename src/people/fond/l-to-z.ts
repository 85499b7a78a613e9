/** Fond forms of first names, "formal=short,short", in plain letters: see ../fond-names.ts. To add a name, add it at its place. */
export const fromLToZ = `
lachlan=lockie lahiru=hiru laiba=laibs lajos=lali lakeisha=keisha lambertus=bert,bart,lammert larisa=lara,risa
larissa=lala,issa larysa=lara,larka laszlo=laci,lacika,leslie latisha=teesh latoya=toya,toy laura=laurinha,lau
laurence=lar,laz,lol,loz laurentiu=lau,laur,lori,lauren laurynas=lauris,laurukas,rynas leila=leyli leon=leos,leonek
leonardo=nardo,leon leonhard=leo,lenni,hardy leonid=lenya,lyonya leonor=nono,leo,nor,leonorita leonora=leo
leopold=leo,poldi leshawn=shawn leticia=lele,ticia lev=lyova levente=levi,lente leyla=leylo liban=libaan,libo
libin=lib lidia=lidka,lidzia lidiia=lida liene=lienite lieselotte=lilo,lotte lilla=lilluska lina=linute
lindiwe=lindz,diwe liridon=doni liubov=liuba,lyuba liudmyla=liuda liya=leah lleucu=cuc llewelyn=lyn llinos=lins,nos
llywelyn=llew,lyn lorcan=lork loredana=lori,dana lorena=lori,rena lorenz=lenz,lori lorenzo=lori,renzo,enzo,lollo
lorik=loki lorinc=lori loukas=luke,luki lourdes=lou,lulu,odette lowri=lows,lols luana=luaninha
lubna=lulu,lou,loubna,bana,lubz luca=lucchino,luchino lucas=luquinhas lucia=luci,luchi,luli,chia lucie=lucka,lucinka
lucile=lulu,luce lucyna=lucynka,lucy ludmila=lida,lidka ludovic=ludo,vic ludovica=ludo,vica ludovico=ludo,vico
ludwig=lutz,lui,wiggerl luigi=gigi,gino,luigino luis=luisinho,luisito,lucho,lulu,gigi luisa=lulu,luisinha,isa
luise=lulu,luisa,lissi luiza=lulu,iza lukas=luka,lukis,lukasha lukasz=lukaszek luljeta=eta luminita=mina luna=lunita
luwam=lulu lyubomir=lubo lyudmil=lyudmo lyudmila=lyuda,mila,lyusya maame=mame mabli=mabs macarena=rena maciej=macius
macsen=max madalina=lina,madda madeleine=mado,leine,lena madhavi=madhu madushani=shani maeve=mae
magdalena=madzia,magdusia,leni,lene mahad=mahaad maham=mahi mahbub=mahi,bub maheen=mahi mahlet=mahi mahnoor=mahi,noor
mahsa=mahi maimuna=munat,mai,muna maira=mai mairi=mari,mair,mazz maja=majka,majeczka majlinda=linda makafui=kafui
makaita=kaita makanaka=naka,makie,makanakah,kanaka makomborero=komborero maksym=maks,maksymko
maksymilian=maksio,maksiu malachi=mal,kai,chi malachy=mal,mally malak=malouka,lak malakai=mal,kai
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
