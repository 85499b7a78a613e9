/** Surnames from South Asia, Africa and Vietnam. A group is parted by a comma or a new line; its names stand for one another. */
export const surnames = `
choudhury chowdhury choudhry chaudhry chaudhary choudhary chaudhri chowdhry chaudhuri chawdhury
siddiqui siddiqi siddique siddiquee sidiqui siddiq sidiqi
qureshi quraishi kureshi qureishi koreshi
shaikh sheikh shaykh sheik shaik
khan kahn
begum begam
bibi bibee
akhtar akhter aktar akter
rehman rahman rahmann
iqbal eqbal
miah mia miya mian
uddin udin
ullah ulah
khatun khatoon
malik malek
mirza mirzah
ansari ansary
patel patell
singh sing sinh
kaur kour
gill gil
sidhu sidhoo
sandhu sandhoo
dhillon dhillion dhilon
grewal garewal
sharma sarma
gupta guptha
mistry mistri
agarwal aggarwal agrawal
banerjee banerji
mukherjee mukherji mukerjee
chatterjee chatterji
bhattacharya bhattacharyya bhattacharjee bhattacharji
reddy reddi
krishnan krishnen
raghunathan ragunathan
nguyen nguyn
warsame warsama
abdi abdy
jallow jalloh diallo
ceesay sesay cessay
touray toure
camara kamara
keita keyta
njie njai ndiaye
sowe sow
konte konteh conteh
mensah mensa
dabrowski dabrowska dombrowski dombrowska
okafor okafore
okonkwo okonkwor
adebayo adebajo
oyelaran oyelaaran
`;
