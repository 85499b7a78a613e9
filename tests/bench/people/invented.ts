const STARTS =
  'Al An Ar Be Bro Ca Ce Da De El Em Fa Fi Ga Gra Ha He Is Ja Jo Ka Ke La Le Ma Mi Na Ni Ol Pa Ra Ro Sa She Ta Te Va Wi Ya Za'.split(
    ' ',
  );
const MIDDLES = 'b bri d da fre la len li lo ma mi na ni ra ri ro s sa ste ta ti to va ve vi'.split(' ');
const ENDS =
  'a an ard by dale den er ett ey ford ham ie in ing ison ley ling low man mere mond na ne ney rick sey son ston ton ward well win wood worth'.split(
    ' ',
  );
const PLAIN =
  'the a of and to in is it was for on that with as at they be this have from or had by but what some we can out other were all there when up your how said each she which do their time if will way about many then them would write like so these her long make thing see him two has look more day could go come did my no most who over know than call first people may down side been now find any new work part take get place made live where after back little only round man year came show every good me give our under name very through just form much great think say help low line before turn cause same mean differ move right boy old too does tell sentence set three want air well also play small end put home read hand port large spell add even land here must big high such follow act why ask men change went light kind off need house picture try us again animal point mother world near build self earth father head stand own page should country found answer school grow study still learn plant cover food sun four thought let keep eye never last door between city tree cross since hard start might story saw far sea draw left late run while press close night real life few stop open seem together next white children begin got walk example ease paper often always music those both mark book letter until mile river car feet care second group carry took rain eat room friend began idea fish mountain north once base hear horse cut sure watch colour face wood main'.split(
    ' ',
  );

/** Invented names, always the same ones: "Brolen Camerford". */
export function inventedPeople(count: number, seed = 1): string[] {
  const dice = diceFrom(seed);
  const word = () => dice(STARTS) + (dice([0, 1, 1]) ? dice(MIDDLES) : '') + dice(ENDS);
  return Array.from({ length: count }, () => `${word()} ${word()}`);
}

/** Drafts of fifty plain words, every second one naming two people of whom one is on the list. */
export function drafts(count: number, listed: number, seed = 3): string[] {
  const dice = diceFrom(seed);
  const names = inventedPeople(Math.min(listed, 200));
  const strangers = inventedPeople(200, 5);
  return Array.from({ length: count }, (_, i) => {
    const words = Array.from({ length: i % 2 ? 50 : 46 }, () => dice(PLAIN));
    if (i % 2 === 0) words.splice(20, 0, dice(names), 'and', dice(strangers));
    return words.join(' ');
  });
}

function diceFrom(seed: number): <T>(from: readonly T[]) => T {
  let state = seed * 2_654_435_761;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[(state >>> 8) % from.length]!;
  };
}
