/** What each rule ought to notice, in many voices. */
export const speaking: Readonly<Record<string, string>> = {
  'school-mention': `
Loved every minute at Hafod Lane Primary today
another 12 hour day at hafod lane lol
who else went to HLPS??
#hafodlaneprimary bake off winners
shout out to @hafodlane for the best fireworks
Hafod Lne Primary is looking for a cook
Hafod Lane School's choir was amazing
ysgol hafod lane oedd y gorau
head over to hafodlane.example.sch.uk for tickets
Teaching at Hafod is a joy
Hafod-Lane Primary forever
HAFOD LANE PRIMARY SCHOOL, CLASS OF 2026`,
  'school-matters': `
my year 4s made me laugh till I cried today
Our head has just announced she's leaving, gutted
staff meeting ran till six AGAIN
Ofsted rang. Send help
32 maths books to mark and it's 10pm
can't believe SLT want another data drop before half term
parents evening tonight, 28 appointments, no dinner
Wet play three days in a row, I need gin
my TA is off sick so I'm on my own with 31 of them
Year 9 were feral last lesson
lesson observation tomorrow, bricking it
Got moved to Year 2 in September, our head told us by email
planning next week's lessons on a sunday night as usual
my bottom set finally got fractions!!
so the deputy came in to do a book look, unannounced
in school until seven doing displays
PPA gone because of cover, shocker
Sports hall flooded so I had Y8 in the canteen all afternoon
one of my pupils called me mum again
Mae Estyn yma wythnos nesaf, help`,
  'event-mention': `
Our nativity nearly gave me a breakdown but they were gorgeous
Taking 45 Year 5s to the museum tomorrow on a school trip, wish me luck
so proud of our kids at sports day today
just done my last ever leavers assembly with my class
the summer fair is saved, thanks to our pta and us teachers on the stalls
home from residential with Year 6, slept four hours
rehearsing the panto with my class all week
Our school disco tonight, earplugs ready
parents evening done, 30 appointments
World Book Day tomorrow and my class are all going as Gruffalos
GCSE results day and I am so proud of my form`,
  circumstances: `
a girl in my class told me her dad is in prison
One of our year 10s is pregnant
a lad in my form got excluded today and honestly good riddance
Two of my class are in foster care and it breaks my heart
One of my pupils wet himself in assembly bless him
one of my year 3s has just been diagnosed with autism, so proud of how he copes
little boy in reception came in with bruises again
A child in Y5 bit me today
Katie Smith's parents are getting divorced
half of my class are on free school meals
a student of mine is self harming and CAMHS won't see her
A pupil kicked off and threw a table at my TA
the little one in my nursery group who lost her mum`,
  'group-sharing': [
    'Katie Smith was off again',
    'anyone else had trouble with the Year 3 parents?',
    'there is a kid in my class who never has a coat',
    'Delyth Smith just emailed me AGAIN',
    'one of the dads in my class is so rude',
    'my reception lot are wild today',
  ].join('\n'),
  derogatory: `
our head is a total waste of space
SLT are a bunch of clueless idiots
My year 9s are thick as mince
honestly the parents at our school are entitled morons
Hafod Lane is a complete shambles
hafod lane primary, what a dump
Gareth Abernathy is such a lazy sod
The new deputy is useless, absolutely useless
I can't stand my class
worst headteacher I have ever worked for
Our SENCO couldn't organise a piss up in a brewery
this school is a circus
the governors haven't got a clue
My head of department is a two-faced snake
I work with absolute muppets, our TAs are so lazy
no offence but the Year 2 teacher is a witch
kids in my class are little shits
that school 💩
The head thinks she's God. Pathetic.
what a joke our leadership team are`,
  defamation: `
Gareth Abernathy has been stealing from the tuck shop money
Mr Pendragon-Hughes is sleeping with the school secretary
our head has been fiddling the SATs results
Hafod Lane covered up bullying
Everyone knows Ifor Maddocks took backhanders from the builders
Mrs Tanfield turned up drunk to parents evening
The caretaker is a paedo
Gareth Abernathy is a racist
Castle Vale Primary falsified their attendance
Hafod Learning Trust is corrupt
Ms Bramwell hits the kids when no one is looking
Dr Oakshott lied on her CV
Gareth Abernathy takes coke in the staff toilets
Example Diocese has been covering up abuse for years`,
  offensive: `
Great tits on that new PE teacher
I will find you and hunt you down, you know where that ends
I'm going to kill her if she touches my mug again, I mean it
someone should stab that man
All immigrants are scum
muslims should go back where they came from
fucking hell what a day
this is bullshit
I'd smash her in a heartbeat
he deserves to be shot
shit shit shit forgot the milk`,
  disrepute: `
Still pissed from last night and teaching in ten minutes
smoked a joint at lunch, afternoon lessons flew by lol
called in sick to school and went to the beach
I just put a film on for my class cos I can't be arsed to teach
Vodka in my water bottle for parents evening
I've not marked a single book all year and nobody at school has noticed
Drove home drunk from the staff do
I'm only in teaching for the holidays, couldn't care less about the kids in my class
Made up all my data for year 5 again
slept at my desk all through PPA`,
  confidential: `
Not announced yet but four TAs at our school are being made redundant
Had to log a safeguarding concern about a Year 4 today
school gate code is 2580 if you're late
our budget is £80k in the red and nobody knows yet at school
We got Requires Improvement from Ofsted but the report isn't published yet
the key to the school office is under the blue plant pot
I've seen the SATs paper for next week, reading is hard
school wifi password: Apple123
Head is facing a disciplinary hearing, keep it to yourselves, staff don't know
I accidentally emailed the pupil data to the wrong parent at school
I'm alone in the school building till 9 every night
alarm at school isn't working this week`,
  'password-sharing': `
SIMS login is gjones, password Sunshine1
the photocopier pin is 4432
use my Arbor login: mair.h / Cwtch2020
the Hwb password for my class is rainbow7
my school email password is Donkey!9 can you check it
login for CPOMS is admin2 and the pw is Oakfield2026
Google Classroom password = Bananas22
the staff laptop password is still Welcome1
tell the supply the class login: year4 pass: Pencil4`,
  'contact-details': `
my new number is 07700 900 982
text me on 07700-900-982 if you want
email me at home: gwenan.prys@outlook.com
ring us on 01632 960 773
We live at 22 Heol y Bryn, pop in
my address is Flat 3, 14 Marlborough Road, SA1 9ZZ
my snap is gwenp_99
insta: @gwen.prys
oh double seven double oh nine oh oh one two three, that's me
0044 7700 900123 my mobile
whatsapp me on 07700900345
gwen dot prys at gmail dot com`,
  promotion: `
DM me to order your personalised mugs
My Etsy shop is live!!
Please sponsor me for the London Marathon
tutoring slots available from September, £30 an hour
use code MAIR20 for 20% off
I'm fundraising for the hospice, every penny helps
Join my Tropic team and earn extra income
nearly new sofa for sale £150 ono
Taking bookings for wedding cakes
Vote for me in the council elections, flyers below
buy my new book, link in bio`,
  'speaking-for-school': `
On behalf of all the staff at Hafod Lane, thank you
We at HLPS are thrilled with our results
As a teacher at Hafod Lane Primary School I can assure you it's safe
Speaking as deputy head of this school, we disagree
Our school's position on mobile phones is clear
Here at Hafod Lane we love reading
In my role as SENCO at Hafod Lane I see this daily
The school would like to apologise for the mix up
Ar ran staff yr ysgol, diolch`,
  'person-mention': `
Katie Smith won the spelling bee
Had coffee with Gareth Abernathy
so proud of Amira Siddiqui today
Delyth Smith makes the best cakes
well done #KatieSmith
OSIAN GWILYM-PARRY scored a hat trick`,
};
