/**
 * First names that one letter parts from another: Karima is no misspelt Karim, Isra no Iqra, Jade no Jude. A name of
 * these is its bearer's own. Only such as the tables of spellings do not know already.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abbie abdi abena abiola ada adan ade adeena adela adem aden adil adina aditi aditya adnan adwoa afia afua
  agata agnes aidan aila aisla aisling ajay akash akeel akira akosua akshay akua alan alana alba alban albin alec
  aleena alena alesha alfie ali alia alice alicia alicja alin alina alisa alisha aliyah alka alma altan alya alyssa
  ama amaan amadi amal amanda amani amar amara amari amaya amber amelia amelie amer amil amila amin amina amir amira
  amit amna amol amrit amy ana anais anam anand ananya anaya andre andrea andrei andres angel angela anika anil
  anisa anita anja anjali ankita anna annabel anne anouk antek anton antonia anuja anwen anya arber archana ardit
  aria arian ariana arif arin arjan arjun arlind arlo armin arna arno arran artan arthur arun aruna arya aryan asad
  asha asher ashir ashling ashton asif asim asma asmita astrid aurora ava avani axel aya ayaan ayan ayla ayo ayodeji
  ayomide azad azan bahar bahija bakir balal bao baran bartek basia basil basma batool beata bela bella ben benita
  beran berat bernat besa beth betsy bhavin bhavna bianca bilal bile billy bina binh bisi bisma blaise blanca blerim
  bo bobby bodhi bogdan bohdan bolanle bonnie boris brady bram brandon brayden brendan brenna bronte brooke bruno
  bryn bunmi bushra cade cai caleb calin camila camilo cara carina caris carla carlo carlos carly carmen carol casey
  cassie cecil celia celina cerys chad chan chana chanel chantal charis chau cheryl chetan chi chiara chidi chika
  chinedu chinwe chioma chipo chirag chloe ciara cillian claire clara claudia clive codrin cody cole colin colm
  conan cora corey corina cosmin cosmo craig crina cyril dafina daisy dale dalia damian damon dana dani dania danial
  daniel danika daniyal dante dara dardan daria darian darin dario darius darren darshan daryl david dawid dayo dean
  deena deepa deepak deeqa dela delia delilah della demi dena denis denisa denise deniz derek dev devan devi devika
  devon dexter dhruv dhruvi dia diana diego diep dilan dilar dimitar dina dino dipti divya diya diyar donna dora
  dorian dorin doris dorota drita dritan duc duncan dung dunya dylan ebele ebony eda eddie eden edgar edina edith
  edon edwin eesa efe efua eira ekow ekua ela elaine elan elena eleni eleri eli elia eliana elias elif elijah elin
  elina elio elis elisa elise eliza ella elle ellen ellis elma eloise elon elsa elsie elvira elwyn ema emaan eman
  emeka emil emilia emily emir emma emmet ender endrit enes enid ennis enya eren eric erica erik erika erin erion
  erjon ernest eryn esa ese esha esi esma esme esra essa ester eszter ethan etta eva evan eve evelyn evie ewa eyad
  eylul ezra faaiz fabian fadi fahad fahim fahmi faisal faith faiz falak fania fara farah farai faraz fareeha fares
  farhad farhan farhana farheen faria farid farida faris farrah farzana fatos fatou fawad fay faye felicia felix
  femi fern fila filip filippa fiona flaka fleur flora florin floyd fola fran franco franek frank freda freddie
  freja freya frida funke fynn gabi gaia gail galina garry gary gaurav gavin gayatri gaynor gbenga geeta gemma gia
  giang gianna gina giulia giulio gloria gosia grace graham greta gul guy gwen gwenda gwyn habib hadi hadia hadiya
  hafsa hai haider haile hailu hajra hala haleema halima halina hamad hameed hamid hamish hamza hana hanan hang hani
  hania hanna hannah hari haris harold haroon harris harry haruka haruki harun hasan hasina hassan haya hayden hazel
  heba hector heidi helen helena helga hemal henna henri henry hera hetal hiba hieu hilal hilda hina hira hiro hoa
  hoda hodan holly hope horia hubert hugh hugo huma humza hunter huong husain husayn husna ian ibby ida idan idil
  idris ieuan ifan ifrah iga igor ike ikenna ikra ilan ilana ilaria ilhan ilias ilie ilinca ilma ilona ilya iman
  imani imra imran inara inaya inayah india indie indira indra ines inga ingrid ioan ioana iona iqra ira iram irem
  irena irene iria irina iris irma isa isaac isabel isha ishaan isham isla ismail ismay isobel isra israa issa iulia
  ivan ivana ivar ivor ivy iwan iwona iyla izan izzy jace jacek jack jad jada jade jaden jagdish jagna jago jagoda
  jai jaime jake jamal jamie jamil jamila jan jana jane janek janet janice janine janki jared jarek jasmin jason
  jasper jatin javed javier jay jaya jayda jayden jayesh jayla jayne jean jed jemima jemma jenna jenson jermaine
  jesse jessica jethro jeton jia jiahao jiahui jide jignesh jihoon jim jimin jing jisoo jiwoo joanna joanne jodie
  joel johan johana john jola jonah jonas joni jordan jory jose josef joseph josie joy joyce juan juana judah jude
  judith judy jules julia julian juliana julie julien juliet julio jun juna june juno justin jyoti kabir kacey
  kacper kaden kai kaia kaira kaja kajal kaleb kalim kalina kaltrina kamal kamar kamil kamila kamla kamran karan
  karen karim karima karin karina karishma karl karla karol karolina kartik kashif kasim kaspar kate kath kaushal
  kavin kavita kavya kay kaya kayla keanu keegan keelan keira keith kelechi kelly kelsey kemal kemi kenan kendra
  kenechi kenji kenny kent kerem kerry keval kevin keziah khadar khalid khalida khalil khanh khoa kian kiana kiara
  kiera kieran kiki kiley kim kimi kinga kinjal kira kiran kirsty kit kiya klara klaudia koby kofi kojo komal kris
  krish krishna kristi kriti kuba kumar kunal kunle kwabena kwaku kwame kwasi kwesi kyla kyle kyra lacey laiba laila
  lalita lam lamar lan lana lance lanre lara laraib larissa lars laszlo latif laur laura lauren laurie lavinia layan
  layla lea leah leandro leart lee leela leena lei leia leif leigh leila lekan lelia lena lenka lenni leo leon leona
  leonor leonora leroy lesley leszek levi levin lewis lexi lia liam liana liban libby lidia lila lilah lili liliana
  lily lina linda lindiwe lindsey ling linh linus lionel liridon lisa lise livia liviu liya liz lloyd logan lois
  lola long lora lorena lorna lottie lou louis louisa louise luana luca lucas lucia lucian luciana lucie lucio lucja
  lucy ludo luis luisa luiza luka lukas luke lulu luna lydia lyla lynn lyra mabel maciek madalin madhu mads mae
  magda maha mahad mahdi maheen maher mahesh mahi mahir mahira mahmud mai maia maira maisie maja majid malaika malak
  malia maliha malik malina malini mandy manish manisha manuel manuela maor mara marc marcel marco marcos marcus
  marek maren margo maria mariah mariam marian mariana marie marika marin marina mario marion maris marisa marissa
  marius mark markus marla marlon marta martha martin martina marvin mary marya maryam mason mateo matilda matteo
  maude maura max maxim maxine may maya mayar mayur meera megan megha meghna mehdi mehwish mei melia melina melissa
  mena mercy mert mia mica micah michal mihai mihail mika mikael mike mikel mila milan milana milena miles millie
  milo milosz min mina minal ming minh minha minho minji mira miral miran miranda mirela miri miriam mirza mischa
  misha mishal mitesh mitra mohit moira moji mollie molly mona monica monika morgan morven moses mubeen mukesh munib
  munir munira murad muriel musa myles myra myriam na nabeel nabil nabila nadia nadim nadine nadir naeem nafisa
  naheed naila naim naima najma nala nalini nam namrata nan nana nancy nandini naomi nara naresh nasir nasra natalia
  natan nate nathan naveed nawal nayla nazia nazir neda neel neha neil nell nella nelly nelson neo nerys nga ngoc
  ngozi nhi nia niall niamh nico nicola nicole nicu nida nigel nik nika niki nikita nikki nila nilesh nils nima
  nimisha nimo nimra nina ning nira niraj nirav nisha nishant nita nitin nitya njeri nkechi nneka noa noah noel
  noemi nola noman nonso noor nora norah norma nosheen nour nova nuha nuno nura nuria nyambura nyla obaid obinna
  octavia oge ola olaf olek olena olga olive oliver olivia olivier oliwia oliwier omar omari omer omid omran oona
  ora oren orla orlando oscar oskar osman otis otto ovidiu owen paige pallavi pam paola paolo parsa parveen pascal
  patrick patrycja patryk paul paula pavel pawel payal pearl pedro penny perla perry petar peter petra petru phoebe
  phuc pia piers piotr pippa pola polly pooja poonam poppy prachi prakash pranav pranay pratik preeti prem priti
  priya purvi qadir qasim qi quan quang quinn quynh rabeea rabia rachel rachna radha radu rafa rafael rafaela rafal
  rafi rafia rafiq ragini raheela rahel rahim rahima rahul raisa raj raja rajan rajesh rajni rakesh ralph raluca
  rama ramesh rami ramin ramiz ramla ramon ramona ramzan rana rani rania raphael rashad rashid rashmi rasmus raul
  raven ravi rawan ray raya rayan rayhan rayna rayyan razan razvan reem reena regan rehan reina reine reiss rekha
  remi remy ren rena renata renee reshma reuben reza rhea rhian rhona rhys ria riaan rian riana rica richa rida rika
  riley rima rimsha rina rio rishi rita ritesh ritika riva riya roan rob robert roberta robin robyn rocco rohan
  rohin rohit roisin roksana roman romana romeo romina romy ron rona ronan ronit rory rosa rosalie rosanna rose
  rosie ross rowan rowena roxana roy ruben rubina ruby ruchi rudi rudo rufus ruhi rui rumi rupa rupal rupert russell
  ruth ryan ryder rym saadia sabeen sabina sabine sabir sabra sachin sadaf sade sadia saeed saffron sagal sagar
  sahal sahar sahil sahra saif sair saira sajid sajida sajjad salih salim salima sally salma salman salwa sam samad
  samal samar samara sami samia samina samir samira samuel sana sanaa sanam sandeep sandra sania sanjana sanjay
  santi santos saoirse sapna saqib sara sarah sarai sarika sarina sasha satish satya saul savannah sean seb
  sebastian seema selim selin selina selma sena senan seojun seoyeon seren serena seth seun shabana shabnam shae
  shafia shahid shahida shaima shakeel shakila shalini shamim shan shana shani shania shanice shannon sharif sharon
  shawn shay shayla shazia sheila shelly shereen shilpa shiv shivam shona shreya shruti sian siddharth sidra sienna
  silas silvia simon simona simone simran sina sinead sipho skye smita sneha snehal sofia sofie sol sola son sona
  sonali sonam sonia sope sophia sophie sora soraya sorcha sorin soyeon stan stas stefan stefania stella stephen
  steve stuart sucdi suha suhail suleekha sumaya sumbal sumera sumit suna sunil sunita suraj suresh susan suzanne
  suzie sven swati sylvia sylwia szymon tabassum tafara taha tahir tahira tahmina taiba talal talha talia tam tamar
  tamara tamia tamsin tanaka tanvi tanya tao tapiwa tara tarek tariq tarun tasha tate tatenda tatiana tayo tayyab
  teagan ted teddy tegan tehmina teia tejal temi tendai teodor tess tessa thabo thandi thao thea themba theo thiago
  thomas thora thu thuy tia tiago tiana tien tilda tillie tilly tim tina ting tirion tobi toby todd tola tolu tom
  tomek tommy toni tony tope tosia tova tracey trang travis trevor trina trinh trinity trudy trupti tuan tudor tunde
  tung tushar tyler tyra tyrone ubah ubaid uche ula uma umair umar umer una uri urvi usama usman uyen uzair vadim
  vaisha vaishali val valeria valerie valon van vandana vanessa vani varun vasil vasile vera verity veronika vesa
  vibha vida vidya vihaan vijay vikas vikram viktor viktoria vilma vimal vinay vincent vinh vinny vinod viola violet
  vipul vishal vita vito vivaan vivek vivian vlad wade wafa wahid wajid wale waleed wambui wanda wangui wanjiku
  wanjiru warren warsame wasim wayne wei wen wendy wesley wiktor wiktoria wilf will willa willow wiola wyatt xamdi
  xander xavier xin yael yahya yan yang yara yaseen yash yasin yasir yasmin yasmine yi yifan yifei yihan ying yll
  yogesh yona yonas yong yosef yuan yue yui yuki yulia yumna yun yuna yunus yuri yusra yusuf yvette yvonne zac zach
  zack zafar zahid zahida zahir zahra zain zaina zainab zaira zak zakariye zaki zakia zakir zana zane zanele zara
  zarah zaria zayan zayd zayn zayna zeb zeba zeena zeenat zeeshan zehra zena zeynep zhen zia zidan ziva ziya zoe
  zoey zofia zoha zohaib zohra zoja zora zoran zosia zoya zubaida zubair zuha zuri zuza zuzia`.split(/\s+/),
);
