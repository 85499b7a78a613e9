/** The nearest words that a rule ought to leave alone. */
export const pairs: Readonly<Record<string, string>> = {
  'school-mention': `
Hafod Lane surgery has a new doctor
Accident on Hafod Lane, avoid
Hafod Lane post office is closing
We live off Hafod Lane
Bluebells out in #HafodLaneWoods
Hafan Lane Primary in Wrexham
Hafod Lane High won the league
Beautiful sunset at Hafod beach
The Hafod Arms does a great carvery
Lane closures tomorrow
HLP insurance is dear
@hafodlanesurgery thank you
Hafod Lake is frozen`,
  'school-matters': `
My Year 6 is so tired tonight, straight to bed
The head of the council has resigned
My driving lessons start on Monday
Teachers everywhere deserve a rest
Ofsted is a broken system and should go
My class at the gym was full
My daughter's class hamster died
Our head of marketing is leaving
Looking for a TA job near Swansea
I used to teach, now I bake
My kids fought over the remote all day
Pupils across Wales sit exams today
School holidays are too short for parents
Reports of flooding near the bridge
The staff room fridge scene in that sitcom, episode two
Teachers are voting on strike action`,
  'event-mention': `
My little one was a donkey in the nativity
Grandson's sports day today, he came third
Loved the musical at the theatre
Proud mum at parents evening
Village fair on Saturday, bring cake
Trip to the dentist, hooray
Carol service at the church tonight
Fair play to the lads
Results day for my twins
Prom dress shopping with my daughter
Assembly line broke down at work
Disco lights in the kitchen`,
  circumstances: `
My son has autism and he is amazing
One of my kids is being bullied
One of my Year 6s told the funniest joke
My class raised £200 for Cancer Research
Autism awareness week starts today
Every child with ADHD deserves support
A girl in my class made me a card
A boy in the film loses his dad
My sister is pregnant
One of my pupils won the county chess final
My class were so chatty today
The pupils sang beautifully`,
  derogatory: `
Our head is not stupid, she is brilliant
My class are superstars
I am the worst teacher today, forgot the register
This photocopier is useless
The striker is a waste of space
My pupils are anything but lazy
Our SLT have been so supportive
The minister is clueless about schools
A parent called me useless today and I cried
My dog is a lazy idiot
Such a stupid idea of mine to run 10k before school
The school heating is rubbish
My Year 9s called the villain a disgusting snake
Our school needs more money, it is a disgrace how schools are funded
Teachers are not lazy
My son's school is a joke
The parents have been amazing this year`,
  defamation: `
Rhys Tamplin was robbed of player of the match on Saturday
Mair Prosser stole the entire show at the open mic
Wedi gorffen nofel lle mae'r prifathro'n dwyn arian o'r eglwys
Gareth Abernathy stole the show last night
The council has cut our budget again
Boris Johnson lied
Our head never lies to us
Mr Bean is drunk in that episode
Someone stole my lunch from the fridge
I lied about my age
Macbeth murdered the king, Year 10 loved it
Gareth Abernathy did not take the money
Police say a man stole a van in Cardiff
The headteacher was cleared of fraud
Gareth Abernathy ran an anti-racism workshop
Ruth Davies groomed the dog for me
The ref was bribed, surely`,
  offensive: `
My mum will kill me
I'm dying of laughter
That exam was a killer
The bride and groom looked lovely
Gay couples should be able to marry in church
I do not agree with the immigration policy of this government
Damn and blast
Crap weather again
What the heck
I want to punch the air
Bloody brilliant`,
  disrepute: `
Cocktails with the girls from work
The job is too much some days
My colleague is getting married, prosecco at the ready
Taught a lesson about drugs today
I got drunk at my wedding
Called in sick with flu, feeling awful about my class
I want to do my job well
Never been drunk in my life
My class were high on sugar after the party
Teaching is the best job`,
  confidential: `
Our inspection report is out and it says good
The council published its school budget
Past GCSE papers are great for revision
I forgot the door code at the flat
Safeguarding training all day
Unions fight redundancies at the college
Confidential helpline for teachers is open all night
The keys are on the table at home
Between us we ate the cake at the school fair
The school gate is green`,
  'password-sharing': `
Forgot my password for SIMS again
Change your Hwb password every term
Netflix password is Popcorn1
The password is wrong again for Arbor
My pin badge is lovely, thank you class
Log in to Hwb before Friday please
Never give anyone your school password
Passwords are such a pain at school`,
  'contact-details': `
Call the school on 01632 960001
Write to office@hafodlane.example.sch.uk
Childline 0800 1111
NHS 111 told me to rest
The score was 21 14 21 19
In 2019 there were 45,000 of them
Bought 2 for £10.50 on 12/11/2026
Ref number 07700900123 for the parcel
Box office 01632 960555
Meet at the park at 10
14 roads were closed
I walked 20 miles in a day
Follow @bbcnews
Tag us on Instagram
enquiries@theatre.example for tickets`,
  promotion: `
Sign the petition for our library
Best cake I have ever bought
Vote for change on Thursday
Join your union today
Thanks for sponsoring my brother
The sale at the garden centre starts Monday
Anyone selling a piano?
Support the strike fund
Charity begins at home
My team won tonight
I love my shop-bought pie`,
  'speaking-for-school': `
As a teacher I worry about screen time
On behalf of my sisters, thank you
We at home are all well
As a parent I love this school
Speaking for myself, I prefer tea
On behalf of the NEU, thank you
We met at university
Views are my own`,
  'person-mention': `
Katie made a cake
Will Smith was great in that film
Smith and Jones are on tonight
Amira is my best friend from college
Gareth Bale scored
Rhodri Applegarth is playing tonight`,
};
