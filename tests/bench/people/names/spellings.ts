/** A listed name, and how its person may be met elsewhere: "listed: other, other". */
export const SPELLINGS: readonly (readonly [listed: string, seen: string])[] = `
Mohammed Bilal Hussain: Muhammad Bilal Hussain, Mohamad Hussain, Md Bilal Hussain, Bilal Hussain, Mo Hussain, Mohammed Bilal Hussein
Ayesha Siddiqui: Aisha Siddiqui, Aisha Siddiqi, Aysha Siddique
Zainab Qureshi: Zaynab Qureshi, Zainab Kureshi, Zeinab Qureishi
Khadija Begum: Khadijah Begum, Khadeeja Begum
Ibrahim Mahmood: Ebrahim Mahmud, Ibraheem Mehmood
Abdul Rahman Chowdhury: Abdur Rahman Choudhury, Abdulrahman Chaudhry
Umar Farooq: Omar Faruk
Hafsah Ahmed: Hafsa Ahmad
Yusra Shaikh: Yusra Sheikh
Tayyab Akhtar: Tayab Akhter
Sumayyah Uddin: Sumaya Uddin
Maryam Iqbal: Mariam Iqbal
Haroon Rashid: Harun Rasheed
Gurpreet Singh Sandhu: Gurpreet Sandhu
Jasmeet Kaur Dhillon: Jasmit Dhillon
Harpreet Singh: Harprit Singh
Lakshmi Iyer: Laxmi Iyer
Vishnu Krishnan: Visnu Krishnan
Pooja Sharma: Puja Sharma
Divya Patel: Divia Patel
Shreya Banerjee: Shreya Banerji
Rohan Chatterjee: Rohan Chatterji
Arjun Mukherjee: Arjun Mukherji
Sai Reddy: Sai Reddi
Aarav Agarwal: Arav Aggarwal
Dhruv Joshi: Druv Joshi
Siân Rees: Shan Rees
Geraint Llewelyn: Geraint Llewellyn
Rhys Pryce: Rhys Price
Ffion Haf Meredith: Fion Meredith
Catrin Dafydd: Katrin Dafydd
Dafydd Ifans: David Evans
Ieuan Morgan: Iwan Morgan
Rhiannon Bowen: Rhianon Bowen
Angharad Tudur: Angharad Tudor
Gwenllian ap Dafydd: Gwenllian Dafydd
Llinos Prydderch: Llinos Prytherch
Caoimhe Murphy: Keeva Murphy, Kweeva Murphy
Niamh Byrne: Neve Byrne
Siobhán Kelly: Shivaun Kelly
Oisín Doyle: Osheen Doyle
Oisín Ó Súilleabháin: Oisin O’Sullivan
Sadhbh Walsh: Sive Walsh
Ruairí Gallagher: Rory Gallagher
Seán Ó Briain: Sean O Brien
Aoife Ní Cheallaigh: Aoife Kelly
Tadhg Brennan: Tighe Brennan
Pádraig Quinn: Patrick Quinn
Eoin Walsh: Owen Walsh
Eilidh MacKinnon: Ailidh Mackinnon, Eilidh McKinnon, Eilidh Mac Kinnon
Iain Macleod: Ian McLeod
Mairi McAllister: Mairi MacAlister
Calum Stewart: Callum Stuart
Hamish Farquharson: Hamish Farquarson
Catriona Fraser: Katrina Fraser
Agnieszka Wójcik: Agnieszka Wojcik, Aga Wójcik
Małgorzata Grzybowska: Gosia Grzybowska, Malgosia Grzybowska
Katarzyna Kowalska: Kasia Kowalska, Kasia Kowalski
Aleksandra Nowak: Ola Nowak
Jakub Kamiński: Kuba Kaminski
Bartłomiej Zieliński: Bartek Zielinski
Stanisław Lis: Staś Lis
Joanna Maj: Asia Maj
Michał Dąbrowski: Michal Dombrowski
Szymon Jabłoński: Simon Jablonski
Ștefan Munteanu: Stefan Munteanu
Gheorghe Ionescu: George Ionescu
Ioana Popescu: Joanna Popescu
Mihai Țurcanu: Mihai Turcanu
Alexandru Radu: Alex Radu
Andreea-Mihaela Dumitrescu: Andreea Dumitrescu
Kwabena Owusu-Ansah: Kwabena Owusu, Kwabena Owusu Ansah
Ngozi Chukwuemeka: Ngozi Emeka
Temitope Ogunleye: Temi Ogunleye
Oluwaseun Bakare: Seun Bakare
Oluwadamilola Ojo: Dami Ojo, Damilola Ojo
Chukwuebuka Eze: Ebuka Eze
Chidinma Nwosu: Chidimma Nwosu
Fatoumata Diallo: Fatou Diallo
Mamadou Traoré: Mamadu Traore
Babajide Akinola: Jide Akinola
Ayodele Bello: Ayo Bello
Kofi Boateng: Koffi Boateng
Hodan Abdirahman Yusuf: Hodan Abdirahman, Hodan Yusuf
Ayaan Mohamed Farah: Ayan Mohamud Farah
Cabdi Xasan Cali: Abdi Hassan Ali
Abdullahi Warsame: Cabdulaahi Warsame
Khadra Jama: Khadra Jaamac
Maxamed Nuur: Mohamed Nur
Faadumo Cabdi: Fadumo Abdi
Zhang Xiaoming: Xiaoming Zhang, Xiao Ming Zhang, Zhang Xiao-Ming
Li Wei: Wei Li
Chan Tai Man: Tai Man Chan, Tai-Man Chan, Taiman Chan
Wong Ka-Yan: Kayan Wong, Joyce Wong Ka Yan
Hoàng Minh Tuấn: Tuan Hoang, Tuấn Minh Hoàng
Sofía García Márquez: Sofia Garcia, Sofia Marquez
Lúcia dos Santos: Lucia Santos
Lars van der Berg: Lars Vanderberg, Lars Berg, Lars vd Berg
Anneliese von Hartmann: Anneliese Hartmann
Mehmet Çelik: Mehmet Celik
Dilara Şahin: Dilara Sahin
João Conceição: Joao Conceicao
Nikolaos Papadopoulos: Nikos Papadopoulos, Νίκος Παπαδόπουλος, Νικόλαος Παπαδόπουλος
Dmytro Shevchenko: Дмитро Шевченко
Olena Kovalenko: Олена Коваленко, Helen Kovalenko
Ivan Sokolov: Иван Соколов
Yulia Morozova: Юлия Морозова, Julia Morozova
Mohammed Ali: محمد علي
Fatima Hassan: فاطمة حسن
Ahmed Khan: احمد خان
Oleksandr Bondarenko: Alexander Bondarenko, Sasha Bondarenko
Kateryna Tkachenko: Katya Tkachenko
Elizabeth Openshaw: Lizzie Openshaw, Beth Openshaw
Isabelle Openshaw: Izzy Openshaw
Theodore Lightfoot: Teddy Lightfoot, Theo Lightfoot
Francesca Uttley: Frankie Uttley
Madeleine Uttley: Maddie Uttley
Archibald Kettlewell: Archie Kettlewell
Phoebe Kettlewell: Pheobe Kettlewell
Jessica Birtwistle: Jess Birtwhistle
Katherine Pearse: Kathryn Pearce
Stephen Thompson: Steven Thomson
Geoffrey Allan: Jeffrey Allen
Charlie Browne: Charley Brown
Lewis Clarke: Louis Clark
Aidan Reid: Aiden Reed
Kayleigh Marsden: Kaylee Marsden
Jayden Marsden: Jaydon Marsden
Connor Marsden: Conor Marsden
Rebekah Marsden: Becca Marsden
Mackenzie Marsden: McKenzie Marsden
Tyler Marsden: Tylor Marsden
Summer-Rose Marsden: Summer Marsden
Lily-Mae Hargreaves-Boyle: Lily Hargreaves, Lilymae Hargreaves Boyle, Lily-May Hargreaves-Boyle, Lily-Mae Boyle
Maisie-Jo Ackroyd: Maisie Ackroyd
Dominic O’Hara: Dom Ohara, Dominic O Hara
Dominic St John: Dominic St. John, Dominic Saint John
Dominic FitzPatrick: Dominic Fitz Patrick
Dominic de la Cruz: Dominic Delacruz
Henry Ackroyd-Lane: Harry Ackroyd Lane
William Shackleton: Billy Shackleton
Jack Ramsbottom: Jack Ramsbotham, Jack Ramsbotton
Harriet Openshaw: Hattie Openshaw, Harriet Openshaw Jr, Miss H Openshaw, H. Openshaw
Poppy Birtwistle: Poppy Birtwisle
Oliver Duckworth: Olly Duckworth, Ollie D., Oliver Duckwroth, Olivier Duckworth
`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [listed = '', seen = ''] = line.split(': ');
    return seen.split(', ').map((other) => [listed, other] as const);
  });
