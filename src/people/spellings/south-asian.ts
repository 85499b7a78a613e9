/** Indian, Punjabi, Bengali, Tamil and Sri Lankan first names. A group is parted by a comma or a new line; its names stand for one another. */
export const southAsian = `
aarav arav aarrav
aarti arti aarthi
aayush ayush
aditi adithi aditee
aditya adithya aaditya
akash aakash akaash
akshay akshai akshaye
amandeep aman amandip
amar ammar amaar
amarjit amarjeet
amit ameet amith
amrit amreet amrith
amrita amritha
anil aneel
anita aneeta anitha
anish aneesh
anjali anjalee anjaly
ansh aansh
anushka anoushka
arjun arjan arjoon arjuna
arun aroon
asha aasha
ashwin aswin ashvin
avni avani
baljit baljeet
bhavesh bavesh
bhavna bhavana
charanjit charanjeet
chirag chiraag
deepa dipa
deepak dipak
deepti dipti
devansh devaansh
dhruv druv dhruva
diya dia deeya diyah
divya diviya
gagandeep gagan
gauri gowri
gaurav gourav
geeta gita geetha githa
gurpreet gurprit
gurdeep gurdip
gurmeet gurmit
harjit harjeet
harpreet harprit
hardeep hardip
harsh harsha
inderjit inderjeet
isha eesha esha
ishaan ishan eshan eeshan
jasdeep jasdip
jaskaran jaskiran
jaspreet jasprit
jay jai
jayesh jaiesh
jeevan jivan
jyoti joti jyothi
karan karran
karthik kartik
kavita kavitha
kiran kirran keeran
kirandeep kiran
krishna krisna
krish krrish
kuldeep kuldip
lakshmi laxmi luxmi
mandeep mandip
manisha maneesha
manjit manjeet
manpreet manprit
meera mira meira
mihir meehir
mohan mohun
naveen navin
navdeep navdip
navjot navjoth
neel nil
neelam nilam
neha nehaa
nikhil nikil
nisha nesha
nishant nishanth
nitin nithin
parminder parvinder
pavandeep pawandeep
pooja puja
poonam punam
prabhjot prabjot
pradeep pradip
prakash prakaash
pranav pranaav
preeti priti preethi
priya preeya priyah
priyanka preyanka
raj raaj
rajesh rajeesh
rajvir rajveer
ravi ravee
reena rina
reshma reshmaa
riya ria rhea
rohan roan
rohit roheet
roshni roshini
ruchi ruchee
sachin sachen
sandeep sandip
sanjay sanjai sanjaya
sanjeev sanjiv
seema sima
shanti shanthi
sharan sharron
shiv shiva siva
shreya shriya sreya
shruti shruthi
simran simranjit simranjeet simrun
sita seeta seetha
smita smitha
sneha snehaa
sonia sonya soniya
sukhdeep sukhdip
sukhjit sukhjeet
sukhwinder sukhvinder
suman sumen
sunil suneel
sunita suneeta sunitha
suraj sooraj
suresh sureesh
swati swathi
tanvi tanwi
tarun taroon
tejas thejas
uma ooma
vaishnavi vaishnavee
varun waroon
veer vir
vidya vidhya
vijay vijai
vikram vikrum
vinod vinodh
vishal vishall
vivek viveck
yash yaash
yuvraj yuvaraj
venkatesh venkat venky
`;
