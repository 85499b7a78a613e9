/** Everyday life, belief, politics, union and whistle-blowing: no rule has anything to say about these. */
export const ordinary: readonly string[] = `
A quiet walk by the river this evening
Four great tits at the bird table and a pair of blue tits in the nest box
Tablets, batteries, half a banana: all found down the side of the sofa while I was after the remote
Finally finished painting the bathroom, never again
Does anyone know a good plumber in Swansea?
Happy birthday Mum, love you to the moon
Our dog ate a whole tub of butter and is fine, unlike the carpet
What a goal! Best match of the season
The ref was an absolute clown tonight
Roast in the oven, wine in the glass, feet up
Three hours in A&E with a broken toe, staff were amazing
Cannot believe how dark it gets at four now
Anyone else watching the new detective series? No spoilers please
My husband thinks he can fix the boiler. Pray for us
Trains cancelled again, useless as ever
So proud of my daughter passing her driving test
First snowdrops of the year in the garden
Two nights in Tenby, sun, sand and far too many chips
The kids have built a den in the living room
My son starts reception in September, where did the time go
My boys are in bed and the house is silent
Off to the gym, spin class then sauna
My yoga teacher says breathe, I say no
Lost: grey cat, answers to Smudge, near the park
New recipe tonight: leek and potato soup
Ten miles this morning, legs like jelly
Book club was brilliant, the ending made me cry
The council has not emptied the bins for three weeks
Parking in town is a joke
The wifi is down again and so am I
I hate mornings
My phone is so stupid, it keeps changing ducking words
Watching the election results with popcorn
Vote on Thursday, whoever you vote for
This government has failed teachers and children alike
Solidarity with everyone on the picket line today
We are out on strike on Wednesday and we would rather be in class
Teachers deserve a proper pay rise, fully funded
Workload is driving good people out of teaching
Sign the petition for smaller class sizes
Proud member of the NEU, see you at the rally
NASUWT ballot closes on Friday, use your vote
UCAC yn cefnogi ein haelodau heddiw
The education secretary does not understand schools
Ofsted should be abolished, there, I said it
School funding is at its lowest in a decade
I marched for Gaza today with my sister
Beautiful sermon this morning about forgiveness
Praying for everyone affected by the floods
Ramadan Mubarak to all my friends
I am an atheist and that is fine
Jesus is risen, happy Easter
I believe children need two things: love and time
If you see wrongdoing, use the whistleblowing policy, that is what it is for
I have made a protected disclosure to the regulator and I am at peace with it
Raised my concern with HR and my union rep today, feel lighter
Austerity has broken our public services
Trans rights are human rights
I voted to remain and would again
Reform of the curriculum is long overdue
The Senedd debated free school meals today
Every child deserves a hot meal
Free school meals for all, please write to your MP
Read about the history of the miners' strike
The headteacher in that film is a monster
Matilda at the theatre was fantastic, Miss Trunchbull stole the show
In chapter ten the teacher is the murderer
Waterloo Road tonight! The head is such a liar
BBC News: head teacher jailed for fraud
Interesting article about screen time and sleep
"This school is a joke," said the villain, and the audience booed
My granddaughter was an angel in her nativity
Parents evening for my eldest, he is doing so well
Sports day at my son's school, third in the egg and spoon
School run in the rain, twice
Packed lunches done, uniforms ironed, gin poured
My niece got her A-level results and is off to Cardiff
My daughter's teacher is an angel
When I was at school we had proper milk
I still remember my old head, a kind man
Traffic lights out on Hafod Lane, take care
Two hours at Hafod Lane surgery for a blood test
The Hafod Lane pub quiz is on tonight
Walked up Hafod this morning, frost everywhere
Roadworks at the Hafod again
Castle Hill Road is closed until Monday
Oakfield is a lovely village
Looking for a second-hand bike for a six-year-old
Anyone selling a cot?
That bakery on the corner does the best bread
Bought the cutest earrings at the market
Thank you to everyone who donated to the food bank
We gave blood today, do it, it is easy
RIP to a true legend of Welsh rugby
The weather is toxic
Fair enough, we were beaten by the better team
Funfair in town tonight, candy floss for tea
Road trip! Playlist ready
Silent disco at the castle was mad
Assembly instructions are written by sadists
My head is killing me
Head over heels for this puppy
I could kill for a bacon sandwich
My wife will murder me when she sees the sofa
I'm dead, this cat video
Drunk in love, that song is stuck in my head
One glass of wine and I am asleep
Hungover and happy after my cousin's wedding
Dry January: day three
I felt like such an idiot, pushed a door that said pull
I'm useless at maths
What a shambles I am before coffee
My class at the pottery studio ends next week
The optician dilated my pupils and I cannot see a thing
Our head chef has a new menu
My team at work won the quiz
Back to the office on Monday
Ring Childline on 0800 1111 if you need to talk
Samaritans are there day and night on 116 123
Order 0123456789012 has been sent, finally
The film is two hours 45 and worth it
It is 3,500 steps to the beach
Flight at 07:45 from gate 22
I paid £12.99 for that
Born in 1984, still got it
Meet at St Mary's church at ten
Postcode for the sat nav is SA99 3ZZ, venue is the rugby club
Follow @visitwales for more walks
The password to happiness is cake
Forgot my Netflix password again
Bore da bawb, mae'n braf heddiw
Penblwydd hapus i fy chwaer orau
Mae'r tywydd yn ofnadwy
Cymru am byth, am gêm
Wedi bod am dro ar hyd yr afon
Pawb i bleidleisio ddydd Iau
Gweld eisiau Mam bob dydd
Cinio dydd Sul gyda'r teulu
Mi es i'r capel y bore 'ma
Dysgu Cymraeg ers blwyddyn, dal ati
Year 2 of the allotment and finally a carrot
Class of '98 reunion, we have not aged at all
Reception at the hotel was lovely
Staff at the hospital deserve medals
The staff at Tesco were so kind when I fainted
My line manager brought cake, best job
Report in the paper says bees are back
Marking my territory on the sofa
Supply chain problems, no crisps
She covers her tracks well, that detective
Lovely pupil voice choir at the eisteddfod on television
Old photographs of the village school from 1910
The nursery had beautiful roses on offer
The garden nursery is closing down
Training day for the puppy
Term of the mortgage ends next year
Governor of California on the news again
Principal Skinner is my hero
Prefect is a great name for a cat
Ruby's mum is bringing the cake to the party
Katie made the best cake
Amira and I are off to Rome
`
  .trim()
  .split('\n');
