/** Invented people, of the backgrounds that British schools meet. */
export const LISTED: readonly string[] = `
  Harriet Openshaw, Oliver Duckworth, Poppy Birtwistle, Jack Ramsbottom, Zainab Qureshi, Hamza Malik,
  Ayesha Siddiqui, Ibrahim Mahmood, Jasmeet Kaur Dhillon, Gurpreet Singh Sandhu, Rohan Chatterjee,
  Ananya Krishnamurthy, Tharushi Wickramasinghe, Nusrat Jahan Miah, Omar Abdelrahman, Layla Al-Mansouri,
  Khadija Bint Saleh, Ffion Haf Meredith, Owain Glyn Cadwaladr, Llŷr Gwynedd Puw, Angharad Tudur,
  Caoimhe Ní Dhomhnaill, Oisín Ó Súilleabháin, Saoirse Mac Giolla Bhríde, Ruairí Gallagher, Eilidh MacKinnon,
  Hamish Farquharson, Mairi McAllister, Agnieszka Wójcik, Szymon Jabłoński, Małgorzata Grzybowska, Ștefan Munteanu,
  Ioana Popescu, Andreea-Mihaela Dumitrescu, Kwabena Owusu-Ansah, Ngozi Chukwuemeka, Temitope Ogunleye,
  Fatoumata Diallo, Hodan Abdirahman Yusuf, Ayaan Mohamed Farah, Zhang Xiaoming, Li Wei, Chan Tai Man, Wong Ka-Yan,
  Hoàng Minh Tuấn, Sofía García Márquez, Lúcia dos Santos, Lars van der Berg, Anneliese von Hartmann, Mehmet Çelik,
  Dilara Şahin, Nikolaos Papadopoulos, Dmytro Shevchenko, Olena Kovalenko, Maisie-Jo Ackroyd,
  Lily-Mae Hargreaves-Boyle, Teddy Lightfoot, Archie Kettlewell, Florence Uttley, George Shackleton, Bronwen Rees,
  Dylan Tate, Ella Fox, Max Hood, Jude Law-Parker
`
  .trim()
  .split(/,\s+/);
