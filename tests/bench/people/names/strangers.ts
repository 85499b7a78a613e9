/**
 * People and things that are not on the list: brothers and sisters, namesakes by half, the famous, shops. What a
 * nickname or a half of a double-barrelled name could rightly stand for is not among them.
 */
export const STRANGERS: readonly string[] = `
  Oscar Openshaw, Beatrice Openshaw, Harry Duckworth, Olivia Duckworth, Daisy Birtwistle, Jake Ramsbottom,
  Zara Qureshi, Zaid Qureshi, Zoya Qureshi, Hassan Malik, Humza Mallick-Jones, Amina Siddiqui, Anisa Siddiqui,
  Ismail Mahmood, Imran Mahmood, Jaspal Kaur, Jasmin Dhillon, Gurdeep Singh, Rohit Chatterjee, Ritu Chatterjee,
  Anita Krishnamurthy, Ana Krishnamurthy, Osman Abdelrahman, Lina Al-Mansouri, Ffrancon Meredith, Angela Tudor,
  Caitlin O’Donnell, Oscar O’Sullivan, Sarah McBride, Ruth Gallagher, Ellie MacKinnon, Harris Farquharson,
  Mary Allister, Anna Wójcik, Agata Wójcik, Sebastian Jabłoński, Marta Grzybowska, Sorin Munteanu, Ioan Popescu,
  Ion Popescu, Andrei Dumitrescu, Kwaku Owusu, Kwame Owusu-Ansah, Nkechi Chukwuemeka, Tolu Ogunleye, Tobi Ogunleye,
  Fanta Diallo, Hibo Abdirahman, Hodan Ali, Amina Farah, Zhang Xiaoli, Zhang Wei, Li Na, Li Ming, Chan Siu Man,
  Wong Ka-Ling, Wong Kar-Wai, Hoàng Minh Anh, Sara García, Luis Santos, Lena van der Berg, Mehmet Çetin,
  Ahmet Çelik, Dilek Şahin, Nikolas Georgiou, Dmitri Medvedev, Olga Kovalenko, Maisie Akers, Lily Hargreaves-Cole,
  Ted Lightbody, Art Kettlewell, Geoff Shackleton, Bronwyn Reed, Dylan Tait-Brown, Max Wood, Jude Bellingham,
  Emma Fox, Isabella Fox, Bella Foxton, Robin Hood, Tate Dylan Moss, David Smith, Sarah Jones, Emma Williams,
  Mohammed Khan, Mohammed Ahmed, James Taylor, Oliver Smith, George Brown, Jack Wilson, Harry Styles, Taylor Swift,
  Ed Sheeran, Dua Lipa, Harry Kane, Marcus Rashford, Bukayo Saka, Mo Salah, Beyoncé, Adele, Stormzy, Greggs,
  Harriet’s Kitchen, Openshaw Plumbing, Duckworth & Sons, Duckworth Lewis, Poppy Appeal, Poppy Scotland,
  Jack Daniels, Ramsbottom Tyres, Malik’s Balti, Qureshi Solicitors, Omar Sharif, Layla Rose Beauty,
  Puw Photography, Tudor Rose Inn, Rees Estate Agents, Fox News, Ella’s Kitchen, Max Factor, Hood River Brewery,
  George at Asda, Florence Nightingale, Florence and the Machine, Archie Comics, Teddy Bears Nursery,
  Oxford Open Shaw, BBC News, Manchester United, The Ramsbottom Observer, Dylan Thomas, Owain Glyndwr,
  Owain Wyn Evans, George Shack, Ernest Shackleton, Lightfoot Shoes, Lily Allen, Lily James, Lily Mae Boutique,
  Maisie Williams, Maisie Peters, Hamza Yassin, Ibrahim Konaté, Lars Ulrich, Sofia Vergara, Gabriel García Márquez,
  Lucia Fontana, Andreea Popa, Stefan Popescu, Ngozi Okonjo, Temitope Balogun, Fatoumata Camara, Ayaan Ahmed,
  Farah Mohamed, Farah Ayan Ali, Mohamed Ayaan, Yusuf Abdirahman, Ming Zhang, Man Chan, Tai Chan, Yan Wong,
  Tuan Minh, Minh Tuan Nguyen, Nusrat Begum, Jasmeet Singh, Gurpreet Kaur, Ffion Hague,
  Seán Gallagher, Mac Giolla, Bint Saleh, Khadija Saleh Ali, Saleh Khadija Trading, Mairi Allison,
  McAllister Mairi-Ann, Bronwen Lewis, Rees Bronson, Jacob Rees-Mogg, Szymon Hołownia, Wojcik Transport,
  Małgorzata Kidawa
`
  .trim()
  .split(/,\s+/);

/** Handles that say less than a name: a first name and an initial are possible at most, and never speak alone. */
export const STRANGE_HANDLES: readonly string[] = `
  harrietopal, openshaw_plumbing, oliver.d, duckworth99, poppyb, jackrams, hamza.x, malikk, the.jack, zainab_q,
  jack_r08, ella.f, max.h, dylan_t, bronwen.r, georgeshak, florence_u, archie_k, teddy.l, liwei_official2,
  lars.vdb, mehmet.c, dilara, ngozi_c, kwabena_o, ffionhaf, owainglyn, angharad.t, hodan.a, ayaanm, zhangx, wongk,
  sofia.g, lucia.s, ioana.p, andreea_m, nikos_p, olena.k, dmytro, maisiejo, lilymae, law_parker, parkerjude,
  hoodmax_fitness1, foxella_design, tatedylan_
`
  .trim()
  .split(/,\s+/);
