/**
 * First names that one letter parts from another: Karima is no misspelt Karim, Isra no Iqra, Jade no Jude. A name of
 * these is its bearer's own. Only such as the tables of spellings do not know already.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abbie ada adan adem aden adil adina adnan afia afua agata aidan aila aisla ajay akash akeel akira akua alan alana
  alba alban albin alec alena alesha alfie ali alia alice alicia alina alisa alisha aliyah alma altan alya alyssa amaan
  amal amanda amani amar amara amari amaya amber amelia amelie amer amil amila amin amina amir amira amit amna amol amy
  ana anais anam anand ananya anaya andre andrea andrei andres angel angela anika anil anisa anita anja anna annabel
  anne anouk anton antonia anwen anya arian ariana arif arin aria arjan arjun arlo armin arna arno arran artan arthur
  arun arya aryan asad asha asher ashir ashton asif asim asma astrid aurora ava axel aya ayaan ayan ayla ayo azad azan
  bahar balal baran basil bela bella ben benita beran berat bernat beth betsy bianca bilal billy bina blaise bo bobby
  bodhi bogdan bohdan bonnie boris brady bram brandon brayden brendan brenna bronte brooke bruno bryn cade cai caleb
  camila camilo carina carla carlo carlos carly carmen carol cara caris casey cassie cecil celia celina cerys chad chan
  chanel chantal charis cheryl chiara chloe ciara cillian claire clara claudia clive cody cole colin colm conan cora
  corey cosmo craig cyril daisy dale dalia damian damon dana dani dania daniel danial danika daniyal dante dara daria
  darian darin dario darius darren daryl david dawid dayo dean deena dela delia delilah della demi dena denis denisa
  denise deniz derek dev devan devi devon dexter dhruv dia diana diego dilan dimitar dina dino diya donna dora doris
  dorian duncan dylan ebony eda eddie eden edgar edina edith edwin eesa eira ela elaine elan elena eleni eleri eli elia
  eliana elias elif elijah elin elina elio elis elisa elise eliza ella elle ellen ellis elma elon eloise elsa elsie
  elvira elwyn ema eman emil emilia emily emir emma emmet ender enes enid ennis enya eren eric erica erik erika erin
  erjon erion ernest eryn esa esha esma esme esra essa ester eszter ethan etta eva evan eve evelyn evie eylul eyad ezra
  fabian fadi fahad fahim faisal faith faiz falak fania fara farah faraz fares farhan farhad faria farid farida faris
  farrah fatou fay faye felicia felix fern fila filip filippa fiona fleur flora floyd fran franco frank freda freddie
  freja freya frida fynn gaia gail garry gary gavin gaynor gemma gia gianna gina giulia giulio gloria grace graham greta
  guy gwen gwenda gwyn habib hadi hadia hadiya hafsa hajra haider hala hamad hamid hamish hamza hana hanan hani hania
  hanna hannah hari haris harold haroon harris harry haruka haruki harun hasan haya hayden hazel heba hector heidi helen
  helena helga henna henri henry hera hiba hilal hilda hina hira hiro holly hope hoda hugh hugo huma humza hunter husna
  ian ibby ida idan idris ieuan ifan ikra ilan ilana ilaria ilias ilona ilya iman imani imra imran inara inaya india
  indie indra ines inga ingrid ioan ioana iona iqra ira irem irena irene iria irina iris irma isa isaac isabel isha ishaan
  isham isla ismail ismay isobel isra israa issa ivan ivana ivar ivor ivy iwan iyla izan izzy jace jack jad jada jade
  jaden jago jai jaime jake jamal jamie jamil jamila jan jana jane janet janice janine jared jarek jasmin jason jasper
  javed javier jay jaya jayda jayden jayla jayne jean jed jemima jemma jenna jenson jermaine jesse jessica jethro jia
  jim joanna joanne jodie joel johan johana john jonah jonas joni jordan jory jose josef joseph josie joy joyce
  juan juana judah jude judith judy jules julia julian juliana julie julien juliet julio juna june juno justin kacey
  kacper kaden kai kaia kaira kaja kaleb kalim kalina kamal kamar kamil kamila kamran karan karen karim karima karin
  karina karl karla karol karolina kasim kaspar kate kath kavin kavita kavya kay kaya kayla keanu keegan keelan keira
  keith kelly kelsey kemal kenan kendra kenji kenny kent kerem kerry kevin keziah khalid khalil kian kiana kiara kiera
  kieran kiki kiley kim kimi kira kiran kirsty kit kiya klara koby kofi kojo kris krish krishna kristi kriti kumar kwaku
  kwame kyla kyle kyra lacey laiba laila lamar lana lance lara larissa lars laszlo latif laura lauren laurie lavinia
  layan layan layla lea leah leandro lee leela leena leia leif leigh leila lelia lena lenka lenni leo leon leona leonor
  leonora leroy lesley levi levin lewis lexi lia liam liana libby lidia lila lilah lili liliana lily lina linda lindsey
  linus lionel lisa lise livia liya liz lloyd logan lois lola lora lorena lorna lottie lou louis louisa louise luana
  luca lucas lucia lucian luciana lucie lucio lucy ludo luis luisa luiza luka lukas luke lulu luna lydia lyla lynn lyra
  mabel mads mae magda maha mahad mahdi maher mahi mahir mahira mahmud maia maira maisie maja malak malia malik maliha
  malina mandy manuel manuela maor mara marc marcel marco marcos marcus marek maren margo maria mariah mariam marian
  mariana marie marika marin marina mario marion maris marisa marissa marius mark markus marla marlon marta martha
  martin martina marvin mary marya maryam mason mateo matilda matteo maude maura max maxim maxine may maya mayar meera
  megan mehdi mei melia melina melissa mena mercy mert mia micah mica michal mihai mihail mika mikael mike mikel mila
  milan milana milena miles millie milo mina minal minha mira miral miran miranda miri miriam mirza mischa misha mitra
  moira mollie molly mona monica monika morgan morven moses munir munira murad muriel musa myles myra myriam nabil nabila
  nadia nadim nadine nadir naim naima naila najma nala nana nancy naomi nara nasir nasra natalia natan nate nathan naveed
  nawal nayla nazia neda neel neha neil nell nella nelly nelson neo nerys nia niall niamh nico nicola nicole nicu nida
  nigel nik nika niki nikita nikki nila nils nima nina nira nisha nita nitya noa noah noel noemi nola noor nora norah
  norma nour nova nuha nuno nura nuria nyla octavia ola olaf olena olga olive oliver olivia olivier oliwia oliwier omar
  omari omer omid omran oona ora oren orla orlando oscar oskar osman otis otto owen paige pam paola paolo parsa parveen
  pascal patrick patryk paul paula pavel pearl pedro penny perla perry petar peter petra phoebe pia piers piotr pippa
  polly poppy prachi prakash pranav pranay preeti prem priti priya qasim quinn rabia rachel radha radu rafa rafael
  rafaela rafal rafi rafiq rahel rahim rahima rahul raisa raj raja rajan rakesh ralph rama rami ramin ramiz ramla ramon
  ramona rana rani rania raphael rashad rashid rasmus raul raven ravi rawan ray raya rayan rayhan rayna rayyan razan
  reem reena regan rehan reina reine reiss rekha remi remy ren rena renata renee reuben reza rhea rhian rhona rhys ria
  riaan rian riana rica richa rida rika riley rima rina rio rishi rita ritika riva riya roan rob robert roberta robin
  robyn rocco rohan rohit rohin roisin roman romana romeo romina romy ron rona ronan ronit rory rosa rosalie rosanna rose
  rosie ross rowan rowena roxana roy ruben ruby rudi rufus ruhi rumi rupa rupert russell ruth ryan ryder sabina sabine
  sabir sabra sachin sade sadia saffron sagal sahar sahal sahil saif sair saira sajid salih salim salima sally salma
  salman sam samad samal samar samara sami samia samir samira samuel sana sanaa sandra sania sanjay santi santos saoirse
  sara sarah sarai sarina sasha satya saul savannah sean seb sebastian selim selin selina selma senan sena seren serena
  seth shae shaima shan shana shani shania shanice shannon sharon shawn shay shayla sheila shelly shereen shiv shivam
  shona shreya sian sidra sienna silas silvia simon simona simone simran sina sinead skye sofia sofie sol sona sonam
  sonia sophia sophie soraya sorcha stan stefan stefania stella stephen steve stuart suha suhail sumaya sumera suna sunil
  sunita suraj susan suzanne suzie sven sylvia taha tahir tahira taiba talal talha talia tamar tamara tamia tamsin tanya
  tara tarek tariq tarun tasha tate tatiana tayo teagan ted teddy tegan teia tess tessa thea theo thiago thomas thora tia
  tiago tiana tilda tillie tilly tim tina tirion toby todd tom tommy toni tony tova tracey travis trevor trina trinity
  trudy tyler tyra tyrone uma umar umair umer una uri usama usman uzair vadim vaisha val valeria valerie vanessa vani
  varun vasil vasile vera verity veronika vida vihaan vijay vikas vikram viktor viktoria vilma vinay vincent vinny viola
  violet vishal vita vito vivaan vivek vivian vlad wade wafa wahid waleed wanda warren wayne wendy wesley wilf will
  willa willow wiktor wiktoria wyatt xander xavier yael yahya yara yaseen yash yasin yasir yasmin yasmine yihan yifan
  yifei yona yonas yosef yuan yui yuki yulia yuna yunus yuri yusra yusuf yvette yvonne zac zach zack zahid zahir zahra
  zain zaina zainab zaira zak zaki zakia zakir zana zane zara zarah zaria zayan zayd zayn zayna zeb zeena zehra zena
  zeynep zia zidan ziva ziya zoe zoey zofia zoha zohra zohaib zora zoran zoya zuha zuri zuzia`.split(/\s+/),
);
