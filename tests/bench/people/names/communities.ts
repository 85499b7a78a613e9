/**
 * Pupils of many origins, how each may be met, and who is near them and somebody else. Written before anybody looked at
 * what the tables know. A line: listed | surely theirs | theirs, at least possibly | others | others, at most possibly.
 */
const LINES = `
Muhammad Ibrahim Hussain | Mohammed Ibrahim Hussain; Ibrahim Hussain; Ibrahim Hussein; Md Ibrahim Hussain | @ibrahim_hussain10; Muhammad Ibrahim | Ismail Hussain; Ibrahim Hassan; Imran Hussain
Aisha Siddiqua Begum | Ayesha Begum; Aysha Siddiqua Begum; Aisha Begum | Aisha Siddiqua; @aishabegum.x | Amina Begum; Aisha Bibi; Akhtar Begum | Asha Begum
Harpreet Kaur Sandhu | Harpreet Sandhu; Harprit Kaur Sandhu; Sandhu Harpreet | Harpreet Kaur; @harpreet.sandhu; Preet Sandhu | Harjeet Sandhu; Gurpreet Sandhu; Harpreet Sidhu; Harpreet Singh Gill
Gurjeet Singh Dhaliwal | Gurjit Singh Dhaliwal; Gurjeet Dhaliwal; Gurjit Dhaliwal | Gurjeet Singh; @gurjeet_dhaliwal | Gurpreet Dhaliwal; Gurjeet Dhillon; Baljeet Dhaliwal
Priya Chaudhary | Priya Chowdhury; Priya Choudhry; PRIYA CHAUDHARY ✨ | @priyachaudhary; Priya C; Pria Chaudhary | Priti Chaudhary; Priya Chandra; Pooja Chaudhary | Riya Chaudhary
Mohammad Yusuf Patel | Yusuf Patel; Yousuf Patel; Mohammed Yusuf Patel; Yusef Patel | @yusuf.patel; @m_patel_yusuf | Yunus Patel; Yasir Patel; Yusuf Pathan | Yusuf Patil
Fathima Rizwana Ahmed | Fatima Ahmed; Fatimah Rizwana Ahmed; Fathima Ahmad | Fathima Rizwana; @fathimaahmed | Farida Ahmed; Fatima Ali; Farhana Ahmed
Lakshmi Narayanan | Laxmi Narayanan; Lakshmi Naraynan; narayanan lakshmi | @lakshminarayanan; L Narayanan | Lakshmi Nair; Latika Narayanan; Lavanya Narayanan
Vikram Bhattacharya | Vikram Bhattacharjee; Vik Bhattacharya; Vikram Bhatacharya | V. Bhattacharya; @vikrambhattacharya | Vivek Bhattacharya; Vinod Bhattacharya; Vikram Bhatt
Shreya Mukherjee | Shreya Mukherji; Shriya Mukherjee; Sreya Mukherjee | Shreya M; @shreya.mukherjee08 | Priya Mukherjee; Shilpa Mukherjee; Shreya Mehta | Shreyas Mukherjee
Zainab Qureshi | Zaynab Qureshi; Zainab Quraishi; Zeinab Qureshi | @zainab_qureshi; Z Qureshi | Zahra Qureshi; Zainab Rashid; Zubair Qureshi
Abdul Rahman Miah | Abdur Rahman Miah; Abdulrahman Miah; Abdul Rahman Mia | @abdulrahmanmiah; Rahman Miah | Abdullah Miah; Abida Miah; Abdul Rahman Mirza
Tanvir Hasan Chowdhury | Tanveer Chowdhury; Tanvir Hassan Choudhury; Tanvir Chowdhury | @tanvirchowdhury | Tahir Chowdhury; Tanvir Hossain; Tanisha Chowdhury
Thivya Sivakumar | Thivya Shivakumar; Thivya Sivakumar 🌺; SIVAKUMAR Thivya | @thivyasivakumar; @thivya.s.kumar | Thivya Sivanathan; Tharani Sivakumar; Theepan Sivakumar | Divya Sivakumar
Nimisha Vaghela | Nimisha Waghela; Nimisha Vaghella; N1m1sha Vaghela | @nimishavaghela; @nimi.vaghela | Monica Vaghela; Nitin Vaghela; Nimisha Vadher
Arjun Krishnamurthy | Arjun Krishnamurti; Arjuna Krishnamurthy; Krishnamurthy, Arjun | @arjun.krishnamurthy; A Krishnamurthy | Arun Krishnan; Anjali Krishnamurthy; Arjun Krishnan
Omar Al-Khatib | Omar Alkhatib; Omar El Khatib; Umar Al-Khatib; Omar Al Khateeb | Omar Khatib; @omar.alkhatib | Omar Al-Khalil; Ola Al-Khatib; Osama Al-Khatib | Amar Al-Khatib
Layla Abdelrahman | Leila Abdelrahman; Laila Abdel Rahman; Layla Abdulrahman | @layla_abdelrahman; L. Abdelrahman | Lamia Abdelrahman; Layla Abdelaziz; Lina Abdelrahman
Youssef El-Masri | Yusuf El Masri; Youssef Elmasri; Yousef Al-Masri | Youssef Masri; @youssefelmasri | Younes El-Masri; Youssef El-Sayed; Yara El-Masri
Nour Haddad | Noor Haddad; Nur Haddad; Nour Hadad | N. Haddad; @nour.haddad | Noah Haddad; Nadia Haddad; Nour Hamdan | Nora Haddad; Nour Hamad
Abdallah Bin Saeed | Abdullah Bin Saeed; Abdulla bin Said; Abdallah BinSaeed | Abdallah Saeed; @abdallah_binsaeed | Abdelaziz Bin Saeed; Abdallah Bin Salem; Abeer Bin Saeed
Khadija Mansour | Khadijah Mansoor; Khadeeja Mansour; خديجة منصور | @khadija.mansour; Khadija M | Khalida Mansour; Khadija Mahmoud; Khaled Mansour
Mustafa Jaber | Mostafa Jaber; Mustapha Jabir; MUSTAFA jaber | @mustafajaber; M Jaber | Murtaza Jaber; Mustafa Jalal; Muna Jaber | Mustafa Jafer
Rania Shaheen | Raniya Shaheen; Rania Shahin; shaheen rania | @rania.shaheen; Rania S. | Reem Shaheen; Rania Shaker; Ramia Sharif | Rana Shaheen
Rhys ap Gwilym | Rhys Ap Gwilym; Rhys apGwilym; Rees ap Gwilym | Rhys Gwilym; @rhysapgwilym | Rhys ap Dafydd; Rhian Gwilym; Rhodri ap Gwilym
Ffion Haf Llewellyn | Ffion Llewelyn; Ffion Llywelyn; FFION LLEWELLYN 🏴󠁧󠁢󠁷󠁬󠁳󠁿 | Ffion Haf; @ffionllewellyn | Ffion Lewis; Fflur Llewellyn; Freya Llewellyn
Dafydd Siôn Prydderch | Dafydd Prytherch; David Prydderch; Dai Prydderch; Dafydd Sion Prydderch | @dafprydderch; D. Prydderch | Dafydd Pritchard; Dylan Prydderch; Delyth Prydderch
Angharad Bowen-Rees | Angharad Bowen Rees; Anghared Bowen-Rees; Bowen-Rees, Angharad | Angharad Bowen; Angharad Rees; @angharad_bowenrees | Angharad Rhys-Bevan; Bethan Bowen-Rees; Angharad Owen
Gwenllian Pugh | Gwen Pugh; Gwenllïan Pugh; Gwenlian Pugh | @gwenllianpugh; G Pugh | Gwenllian Hughes; Glenys Pugh; Gwilym Pugh
Siân Eluned Parry | Sian Parry; Sian Eluned Parry; Shân Parry | Sian Eluned; S. Parry; @sianparry11 | Seren Parry; Sioned Parry; Siân Perrin | Siân Perry
Iestyn Gruffudd | Iestyn Gruffydd; Iestyn Griffith; 𝓘𝓮𝓼𝓽𝔂𝓷 𝓖𝓻𝓾𝓯𝓯𝓾𝓭𝓭 | @iestyngruffudd; Iestyn G | Iestyn Griffin; Iwan Gruffudd; Ifor Gruffudd
Llŷr Hopcyn | Llyr Hopkin; Llyr Hopcyn; Llŷr Hopkins | @llyrhopcyn; Ll Hopcyn | Llio Hopcyn; Llyr Howell; Lleucu Hopcyn
Catrin Mair Tudur | Catrin Tudor; Cadi Tudur; Catrin Tudur; Catryn Tudur | Catrin Mair; @catrin_tudur | Carys Tudur; Catrin Turner; Cerys Tudur
Heledd Wyn-Jones | Heledd Wyn Jones; HELEDD wynjones; Heledd Wynjones | Heledd Jones; Heledd Wyn; @heleddwynjones | Heddwen Wyn-Jones; Heulwen Wyn-Jones; Heledd Wyn-Evans
Caoimhe Ní Bhriain | Caoimhe Ni Bhriain; Keeva Ni Bhriain; Caoimhe O'Brien | @caoimhenibhriain; Caoimhe Bhriain | Ciara Ní Bhriain; Caoimhe Ní Dhomhnaill; Cora Ni Bhriain
Oisín MacGiolla | Oisin Mac Giolla; Oisin McGiolla; Osheen MacGiolla | @oisinmacgiolla; O. MacGiolla | Eoin MacGiolla; Oisín MacManus; Orla MacGiolla
Saoirse Gallagher | Saoirse Gallaher; SAOIRSE gallagher; Gallagher Saoirse | @saoirse_gallagher; Saoirse G; Saoirse Gallacher | Sinead Gallagher; Saoirse Callaghan; Sorcha Gallagher
Pádraig Ó Súilleabháin | Padraig O Suilleabhain; Padraic O Suilleabhain; Pádraig O'Sullivan; Patrick O'Sullivan | @padraigosullivan; Paddy Sullivan | Pádraig Ó Séaghdha; Peadar Ó Súilleabháin; Pauric Sutherland
Niamh Mulcahy | Neve Mulcahy; Niamh Mulchay; Niamh Mulcahy ☘️ | @niamh.mulcahy11; N. Mulcahy | Niall Mulcahy; Naomi Mulcahy; Niamh Mulligan
Tadhg Fitzgerald | Tadgh Fitzgerald; Tadhg Fitz Gerald; Tadhg Fitzgearld | T. Fitzgerald; @tadhgfitz | Tadhg Fitzpatrick; Todd Fitzgerald; Tara Fitzgerald
Aoife Brannigan | Aoife Branigan; aoife brannigan xx; Aoífe Brannigan | @aoife_brannigan; Aoife B; Aoife Brannigan-Ward | Ailish Brannigan; Aoife Brennan; Una Brannigan
Cillian O'Shaughnessy | Killian O'Shaughnessy; Cillian O Shaughnessy; Cillian OShaughnessy; Cillian O’Shaughnessey | Cillian Shaughnessy; @cillianoshaughnessy | Ciaran O'Shaughnessy; Colm O'Shaughnessy; Cillian O'Shea
Sinéad McGettigan | Sinead Mc Gettigan; Sinead MacGettigan; Shinade McGettigan | @sineadmcgettigan; Sinead McG | Siobhan McGettigan; Sinead McGrath; Seanan McGettigan
Eilidh MacPherson | Eilidh McPherson; Eilidh Mac Pherson; Eilidh MacPhersn | @eilidhmacpherson; E. MacPherson; Ailidh MacPherson | Elsie MacPherson; Eilidh MacFarlane; Esme MacPherson | Eilish MacPherson
Hamish Colquhoun | Hamish Colquhon; hamish COLQUHOUN; Hamish J Colquhoun | @hamish_colq; H Colquhoun | Hamish Cowan; Harris Colquhoun; Hamilton Colquhoun
Mhairi Urquhart | Mairi Urquhart; Mhairi Urquart; Mhàiri Urquhart | @mhairiurquhart; Mhairi U | Maisie Urquhart; Mhairi Farquhar; Morven Urquhart | Marie Urquhart
Ruaridh Menzies | Rory Menzies; Ruairidh Menzies; Ruari Menzies | @ruaridhmenzies; R. Menzies | Robbie Menzies; Ruaridh Mackenzie; Ryan Menzies
Alasdair MacGregor | Alistair McGregor; Alastair MacGregor; Ally MacGregor; Alasdair Macgregor | @alasdair.macgregor; @al.macgregor09 | Alasdair MacGillivray; Ailsa MacGregor; Angus MacGregor
Iona Dalrymple | Iona Dalrimple; Iona Dalrymple 🦄; IONA D A L R Y M P L E | @ionadalrymple; Iona D | Isla Dalrymple; Iona Dalgleish; Isobel Dalrymple | Fiona Dalrymple
Catriona Farquharson | Katrina Farquharson; Catrìona Farquharson; Catriona Farqharson | @catriona_farq; C. Farquharson | Caitlin Farquharson; Catriona Ferguson; Callum Farquharson
Katarzyna Wiśniewska | Kasia Wisniewska; Katarzyna Wisniewska; Kasia Wiśniewski | @kasia.wisniewska; K. Wiśniewska | Karolina Wiśniewska; Katarzyna Wasilewska; Kinga Wiśniewska
Łukasz Szczepański | Lukasz Szczepanski; Lukas Szczepanski; Łukasz Szczepanski | @lukasz_szczepanski; Łukasz S. | Łucja Szczepańska; Lukasz Szymanski; Leszek Szczepański
Zofia Kowalczyk | Zosia Kowalczyk; Sofia Kowalczyk; Zofia Kowalczik | Z. Kowalczyk; @zosiakowalczyk | Zuzanna Kowalczyk; Zofia Kowalska; Zoe Kowalczyk
Małgorzata Dąbrowska | Gosia Dabrowska; Małgosia Dąbrowska; Malgorzata Dabrowska | @gosiadabrowska; Malgorzata Dombrowska | Magdalena Dąbrowska; Małgorzata Dudek; Maja Dąbrowska
Wojciech Jabłoński | Wojtek Jablonski; Wojciech Jablonsky; Wojciech Jabłonski | @wojtekjablonski; W. Jabłoński | Witold Jabłoński; Wojciech Jankowski; Wiktor Jabłoński
Aleksandra Pawłowska | Ola Pawlowska; Alexandra Pawlowska; Aleksandra Pawlowski | @olapawlowska; Aleksandra P | Alicja Pawłowska; Olga Pawlowska; Agata Pawłowska
Jakub Zieliński | Kuba Zielinski; Jacob Zielinski; Jakob Zieliński | @kuba_zielinski; J Zielinski | Jan Zieliński; Jakub Zaleski; Julia Zielinska
Michał Wróbel | Michal Wrobel; Michael Wróbel; WRÓBEL MICHAŁ | @michalwrobel; Michał W | Mikołaj Wróbel; Michał Wolski; Marek Wróbel
Ștefan Munteanu | Stefan Munteanu; Ştefan Munteanu; Stephan Munteanu | @stefan.munteanu; S Munteanu | Stelian Munteanu; Silvia Munteanu; Stefan Marinescu
Andreea Ciobanu | Andrea Ciobanu; Andreea Ciobanuu; ciobanu andreea | @andreea_ciobanu; Andreea C | Adriana Ciobanu; Andreea Ciobotaru; Anca Ciobanu | Andrei Ciobanu
Ioana Mădălina Popescu | Ioana Popescu; Ioana Madalina Popescu; Ioana Mãdãlina Popescu | @ioanapopescu; Madalina Popescu; Ioana Mădălina | Ioana Popa; Irina Popescu; Mădălin Popovici | Ioan Popescu
Gheorghe Lăzărescu | George Lazarescu; Gheorghe Lazarescu; Lăzărescu Gheorghe | @gheorghelazarescu; Gh. Lăzărescu | Gabriel Lăzărescu; Gheorghe Lupescu; Grigore Lăzărescu
Ionuț Dragomir | Ionut Dragomir; Ionuţ Dragomir; Ionuț Dragomír | @ionutdragomir; I. Dragomir | Iulian Dragomir; Ionuț Drăgan; Irina Dragomir
Ileana Țurcanu | Ileana Turcanu; Ileana Ţurcanu; ILEANA TURCANU | @ileana.turcanu; Ileana T | Ionela Țurcanu; Ileana Tudor; Iuliana Turcan | Elena Țurcanu
Oluwaseun Adeyemi | Seun Adeyemi; Oluwa Seun Adeyemi; Olúwaṣeun Adéyẹmí | @seunadeyemi; @oluwaseun_adeyemi | Oluwatobi Adeyemi; Seun Adebayo; Oluwafemi Adeyemi
Chukwuemeka Okonkwo | Emeka Okonkwo; Chukwuemeka Okonkwọ; Chukwu Emeka Okonkwo | @emekaokonkwo; C. Okonkwo | Chukwudi Okonkwo; Chinedu Okonkwo; Emeka Okafor
Temitope Ogunleye | Temi Ogunleye; Tope Ogunleye; Temitọpẹ Ogunleye | T. Ogunleye; @temiogunleye | Titilayo Ogunleye; Temitope Ogundele; Toyin Ogunleye
Kwame Boateng | KWAME BOATENG 🇬🇭; Boateng Kwame; Kwame Kofi Boateng | @kwameboateng; Kwami Boateng; Kwame B | Kofi Boateng; Kwaku Boateng; Kwabena Boateng
Akosua Owusu-Ansah | Akosua Owusu Ansah; Akosua OwusuAnsah; akosua owusu-ansah | Akosua Owusu; Akosua Ansah; @akosua.owusuansah | Akosua Owusu-Afriyie; Ama Owusu-Ansah; Abena Owusu-Ansah
Fatoumata Jallow | Fatou Jallow; Fatoumatta Jallow; Fatumata Jallow | @fatoujallow; F. Jallow; Fatoumata Diallo | Fanta Jallow; Fatoumata Jobe; Famara Jallow
Ngozi Nwachukwu | Ngozi Nwachuku; Ngọzị Nwachukwu; NWACHUKWU NGOZI | Ngozi N; @ngozi_nwachukwu | Nkechi Nwachukwu; Ngozi Nwankwo; Nneka Nwachukwu
Ebunoluwa Fashola | Ebun Fashola; Ebunoluwa Fasola; Ebun Oluwa Fashola | @ebunfashola; E Fashola | Ayo Fashola; Eniola Fashola; Ebunoluwa Fagbemi
Ifeoluwa Bamidele | Ife Bamidele; Ifeoluwa Bamidelle; Ife-Oluwa Bamidele | @ifeoluwabamidele; Ifeoluwa B | Ifeoma Bamidele; Ifeanyi Bamidele; Ifeoluwa Babatunde
Mamadou Bah | Mamadu Bah; Mamadou BAH; Bah Mamadou | @mamadoubah; M. Bah | Mariama Bah; Moussa Bah; Mamadou Barry | Amadou Bah
Cabdiraxmaan Xasan | Abdirahman Hassan; Abdirahman Hasan; Cabdiraxman Xasan | @abdirahmanhassan; Cabdiraxmaan X | Cabdullahi Xasan; Abdikarim Hassan; Abdirahman Hussein
Ifrah Mohamud Warsame | Ifrah Warsame; Ifrah Mohamoud Warsame; Ifrah Warsama | Ifrah Mohamud; @ifrahwarsame; Ifra Warsame | Idil Warsame; Ifrah Wardere; Ismail Warsame
Hodan Jama Farah | Hodan Farah; Xodan Faarax; Hoodan Farah | Hodan Jama; @hodan.farah | Hibo Farah; Hodan Abdi; Hamdi Farah
Mohamed Abdi Hersi | Mohammed Hersi; Maxamed Cabdi Xirsi; Muhammad Hersi | Mohamed Abdi; @mohamedhersi | Mahad Hersi; Mohamed Abdi Hashi; Mukhtar Hersi
Sahra Ismail Dirie | Sahra Dirie; Sahra Ismaaciil Diriye; Zahra Dirie | Sahra Ismail; @sahradirie | Safiya Dirie; Samira Dirie; Sahra Dualeh
Cismaan Aadan | Osman Adan; Cusmaan Aadan; Osman Aden | @osmanadan; C. Aadan | Osman Abdi; Ayan Aadan; Cali Aadan
Chan Tai Man | Tai Man Chan; Tai-Man Chan; Chan Tai-man; Taiman Chan | @taimanchan; @chantaiman | Chan Siu Man; Cheung Tai Man; Chan Tai Lok
Zhang Xiaoming | Xiaoming Zhang; Xiao Ming Zhang; Zhang Xiao-ming | @zhangxiaoming; X. Zhang | Xiaomei Zhang; Xiaoming Zhao; Zhang Xiaofeng | Xiaoming Zheng
Wong Ka Yan | Ka Yan Wong; Ka-Yan Wong; Kayan Wong; Wong Ka-yan | @kayanwong; @wongkayan | Wong Ka Lok; Wong Hei Yan; Ka Yan Lam | Wang Ka Yan; Wong Ka Yin
Emily Lau Hoi Ting | Emily Lau; Emily Hoi Ting Lau; Emily H T Lau | Lau Hoi Ting; Hoi Ting Lau; @emilylau | Amy Lau; Lau Hoi Ching; Emily Lam | Emily Law
Nguyen Thi Mai | Mai Nguyen; Nguyễn Thị Mai; Thi Mai Nguyen | @mainguyen; @nguyenthimai | Nguyen Thi Lan; Nguyen Van Nam; Thu Nguyen | Minh Nguyen
Yuxuan Liu | Liu Yuxuan; Yu Xuan Liu; Yu-Xuan Liu | @yuxuan.liu; Yuxuan L | Yutong Liu; Zixuan Liu; Yuxuan Luo | Yuxuan Lu
Tsz Ching Kwok | Kwok Tsz Ching; Tsz-ching Kwok; TszChing Kwok | @tszchingkwok; T C Kwok | Tsz Chun Kwok; Kwok Tsz Yan; Tsz Ching Kwan
Elizabeth Anne Hargrave | Lizzie Hargrave; Beth Hargrave; Libby Hargrave; HARGRAVE Elizabeth; Elisabeth Hargrave | Elizabeth Anne; E. Hargrave; @lizziehargrave_ | Eleanor Hargrave; Emma Hargrave; Elizabeth Hargest | Elizabeth Hargreaves
William Thackeray-Jones | Will Thackeray-Jones; Billy Thackeray Jones; Liam Thackeray-Jones | Will Thackeray; William Jones; @willthackerayjones | Wilfred Thackeray-Jones; William Thackeray-Johnson; Jill Thackeray-Jones
Theodore Pemberton | Theo Pemberton; Teddy Pemberton; 7h30d0re P3mb3r70n; 𝕿𝖍𝖊𝖔 𝕻𝖊𝖒𝖇𝖊𝖗𝖙𝖔𝖓 | @theo_pemberton07; @t.pemberton; Theo P | Theo Pendleton; Thomas Pemberton; Tabitha Pemberton
Charlotte Winterbottom | Lottie Winterbottom; Charlie Winterbottom; ⓒⓗⓐⓡⓛⓞⓣⓣⓔ ⓦⓘⓝⓣⓔⓡⓑⓞⓣⓣⓞⓜ; charlotte❤️winterbottom | @lottiewinterbottom; Charlotte W | Chloe Winterbottom; Charlotte Winterton; Charlene Winterbottom
Oliver St Clair | Ollie St Clair; Oliver Saint Clair; Oliver StClair; Oliver St. Clair | @olliestclair; Oliver Clair | Olivia St Clair; Oliver St Cloud; Oscar St Clair
Katherine McAllister | Katie McAllister; Kathryn MacAllister; Kate Mcalister; Catherine McAllister | @katie.mcallister; K McAllister | Karen McAllister; Katie McAllen; Kieran McAllister
Joshua Van der Merwe | Josh van der Merwe; Joshua Vandermerwe; Josh Van Der Merwe 🏉 | Josh Merwe; @joshvandermerwe | Joseph Van der Merwe; Joshua Van der Berg; Julia van der Merwe
Isabella Grimshaw | Bella Grimshaw; Izzy Grimshaw; Isabela Grimshaw; Isаbellа Grimshаw | @izzygrimshaw; @bella.grimshaw12 | Isaac Grimshaw; Isabella Grimsby; Isla Grimshaw
Jean-Luc Bellweather | Jean Luc Bellweather; JeanLuc Bellweather; Jean-Luc Bellwether | Jean Bellweather; @jeanlucbellweather | Jeanne Bellweather; Luke Bellweather; Jean-Paul Bellweather
Nathaniel Ashcroft-Vance | Nate Ashcroft-Vance; Nathan Ashcroft-Vance; Nathanial Ashcroft-Vance | Nathaniel Vance; Nate Ashcroft; @nateashcroftvance | Natalie Ashcroft-Vance; Nathaniel Ashby-Vance; Naomi Ashcroft-Vance
Poppy-Mae Ollerenshaw | Poppy Mae Ollerenshaw; PoppyMae Ollerenshaw; poppy-mae  ollerenshaw 🐶 | Poppy Ollerenshaw; @poppymae_ollerenshaw | Poppy-Rose Ollerenshaw; Penny Ollerenshaw; Lola-Mae Ollerenshaw
Frederick Tattersall | Freddie Tattersall; Fred Tattersall; Frederic Tattersall; Frederick Tatersall | @freddietatt; Freddy T | Frank Tattersall; Frederick Tattershaw; Felicity Tattersall
Abigail Rowbotham | Abbie Rowbotham; Abi Rowbotham; Abigale Rowbotham | @abi.rowbotham; Abigail R; Abigail Rowbottom | Annabel Rowbotham; Abbie Rowland; Alison Rowbotham
Samuel Entwistle | Sam Entwistle; Sammy Entwistle; Samuel Entwhistle; s a m u e l  e n t w i s t l e | @sam_entwistle_09; S Entwistle | Simon Entwistle; Samantha Entwistle; Saul Entwistle
Alexander Fotheringham | Alex Fotheringham; Xander Fotheringham; Alex Fotheringhm; Alexander James Fotheringham | @alexfotheringham; A Fotheringham | Alice Fotheringham; Alan Fotheringham; Alex Fothergill | Alexandra Fotheringham
Harriet Smallwood | Hattie Smallwood; Harriett Smallwood; Smallwood, Harriet; Harriet Smallw00d | @hattiesmallwood; @smallwoodharriet; harriet.smallwood | Hannah Smallwood; Harriet Smallbone; Hazel Smallwood
George Ramsbottom-Lee | George Ramsbottom Lee; GEORGE RAMSBOTTOM-LEE; Ramsbottom-Lee George | George Lee; George Ramsbottom; @georgeramsbottom | Gareth Ramsbottom-Lee; George Leeson; Grace Ramsbottom-Lee | Georgie Ramsbottom-Lee
Megan Threlfall | Meg Threlfall; Meghan Threlfall; M€gan Thr€lfall; ᴍᴇɢᴀɴ ᴛʜʀᴇʟꜰᴀʟʟ | @megthrelfall; Megan T | Morgan Threlfall; Megan Threlkeld; Martha Threlfall
Thomas Birtwhistle | Tom Birtwhistle; Tommy Birtwhistle; Thomas Birtwistle; T0m B1rtwh1stle | @tommybirtwhistle; @tbirtwhistle | Theresa Birtwhistle; Timothy Birtwhistle; Thomas Birtles
Rebecca Ormerod | Becky Ormerod; Becca Ormerod; Bex Ormerod; Rebekah Ormerod | @beckyormerod; Becky O | Rachel Ormerod; Rebecca Ormond; Reece Ormerod
Daniel Postlethwaite | Danny Postlethwaite; Dan Postlethwaite; Daniel Postlethwait; D̶a̶n̶i̶e̶l̶ Postlethwaite | @danpostlethwaite; D Postlethwaite | David Postlethwaite; Darren Postlethwaite; Daniel Postgate | Danielle Postlethwaite
Lucy Arkwright | Lucy 🌸 Arkwright; Lucy "Lulu" Arkwright; Lucy Arkwright (she/her); Lucii Arkwright | @lucyarkwright; @arkwright.lucy; Luci Arkwright | Lucas Arkwright; Lily Arkwright; Lucy Arkle
Edward Cholmondeley | Ed Cholmondeley; Teddy Cholmondeley; Ned Cholmondeley; Edward Cholmondley | @eddiecholmondeley; E. Cholmondeley | Edmund Cholmondeley; Edith Cholmondeley; Edward Chumley-Hall
Margaret Featherstonehaugh | Maggie Featherstonehaugh; Meg Featherstonehaugh; Peggy Featherstonehaugh; Margaret Fetherstonehaugh | @maggie_featherstonehaugh; Maggie F | Marjorie Featherstonehaugh; Margaret Featherston-Howe; Martin Featherstonehaugh
Zachary Higginbottom | Zac Higginbottom; Zach Higginbottom; Zack Higginbottom; Zachery Higginbottom | @zachigginbottom; Z Higginbottom | Zara Higginbottom; Zachary Higgins; Zoe Higginbottom
Mia-Grace Tunnicliffe | Mia Grace Tunnicliffe; MiaGrace Tunnicliffe; Mia-Grace Tunnicliff | Mia Tunnicliffe; Grace Tunnicliffe; @miagracetunnicliffe | Mia-Rose Tunnicliffe; Lily-Grace Tunnicliffe; Maya Tunnicliffe
Tran Minh Khoa | Minh Khoa Tran; Tran Minh Khoa; Khoa Tran | @minhkhoa.tran; Tran Khoa | Tran Duc Khoa; Tran Minh Quan | Khanh Tran
Pham Thi Bich Ngoc | Bich Ngoc Pham; Ngoc Pham; Phạm Thị Bích Ngọc | @bichngoc.pham | Pham Thi Hong Ngoc; Bich Ngan Pham Le | Bich Ngoc Phan
Kristelle Dela Rosa | Kristelle Delarosa; Dela Rosa, Kristelle; Kristelle DELA ROSA | @kristelle.delarosa; Kristelle Rosa | Kristelle Dela Cruz; Cristina Dela Rosa
Mollie-Jane Cottingley | Mollie Jane Cottingley; Molly-Jane Cottingley | MJ Cottingley; Mollie Cottingley; @molliejane_cottingley | MK Cottingley; Emilie Cottingley
Daniel Farr-Whitlock | Daniel Farr Whitlock; Dan Farr-Whitlock | Daniel Whitlock-Farr; Daniel Whitlock; @danfarrwhitlock | Daniel Farrow; Danielle Whitlow
Toluwanimi Adesanya | Toluwanimi Adesanya ✝️ | Tolu Adesanya; Wanimi Adesanya; @tolu.adesanya | Tobi Adesanya; Toluwanimi Adesina
Chinonyerem Agwu | CHINONYEREM AGWU | Nonyerem Agwu; @chinonyerem.agwu | Chinedu Agwu; Ngozi Agwu
Navdeep Kaur Mahal | Navdeep Mahal; Navdip Kaur Mahal | Navi Mahal; @navdeepkmahal; @navdeep.mahal.uk | Mandeep Mahal; Navjot Mahal | Navneet Mahal
Faadumo Cige | Fadumo Cige; Faduumo Cige | @fadumo_cige | Fardowsa Cige; Fadumo Cilmi
Giulio Bonetti | GIULIO BONETTI; Giulio Bonnetti | @giulio.bonetti.it; @giuliobonetti_ | Giuliana Bonetti; Julia Bonetti Shaw; Gino Bonetti | Giulia Bonetti
Karim Bensalem | Kareem Bensalem | @karim.bensalem.fr | Karima Bensalem; @karimabensalem; Kamil Bensalem; Amir Bensalem
Isra Tanveer | Israa Tanveer | Isra Tanvir; @isra.tanveer; Isra T. | Iqra Tanveer; Ibra Tanveer Khan; Asra Tahir
Jude Ollerenshaw | Jude Olerenshaw; ʝυԃҽ σʅʅҽɾҽɳʂԋαɯ | @jude.ollerenshaw | Jade Ollerenshaw; June Ollerenshaw; Judy Ollerton
Callie-Rae Tranter | Callie Rae Tranter | Callie Tranter; CR Tranter; @callierae.tranter | Callie-Mae Tranter; Callie-Jo Tranter
Balwinder Kaur Johal | Balwinder Johal | Bal Johal; @bal.johal; @balwinder_johal | Kulwinder Johal; Balraj Johal | Balvinder Johal
Wojciech Nowakowski | Wojtek Nowakowski; Wojciech Nowakowsky | Wojciech Novakovski; @wojtek.nowakowski | Wojciech Nowak; Weronika Nowakowska
Rym Chaouch | RYM CHAOUCH | Rim Chaouch; @rym.chaouch | Reem Chahine; Rami Chaouch | Ram Chaouch
Bohdan Hrynko | Богдан Гринько; Bohdan Hrynko 🇺🇦 | @bohdan.hrynko | Bohdana Hrytsak; Bogdan Grinin
Mok Chi Wai | Chi Wai Mok; Mok Chi Wai | @chiwai.mok | Mak Chi Wai; Chi Wai Mo; Mok Chi Him
Sohail Rafique | Sohail RAFIQUE | Suhail Rafique; Sohail Rafiq; @sohail.rafiq | Sahil Rafique; Shoaib Rafique
`;

/** One listed person of a community, and everybody that could be taken for them. */
export interface Neighbour {
  listed: string;
  surely: readonly string[];
  possibly: readonly string[];
  others: readonly string[];
  nearlyOthers: readonly string[];
}

export const COMMUNITIES: readonly Neighbour[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [listed = '', ...rest] = line.split('|').map((part) => part.trim());
    const [surely = [], possibly = [], others = [], nearlyOthers = []] = rest.map((part) =>
      part.split(';').map((name) => name.trim()),
    );
    return { listed, surely, possibly, others, nearlyOthers };
  });
