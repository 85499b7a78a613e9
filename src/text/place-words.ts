/** After a name, these make it a place: "Hafod Lane surgery", #HafodLaneWoods. */
const PLACES = new Set(
  `road rd street avenue ave close drive crescent terrace gardens court mews grove row square walk way lane lanes hill
  bypass roundabout junction crossroads lights bridge tunnel canal river lake reservoir beach woods wood forest park parks
  parkrun common moor fields field farm farmhouse barn stables mill quarry castle chapel church cathedral cemetery
  crematorium churchyard surgery pharmacy chemist chemists doctors doctor dentist dentists dental vets vet medical health
  clinic hospital hospice station halt airport bus stop depot pub inn tavern arms hotel hostel lodge cottage cottages house
  houses flats estate heights manor villas shop shops stores store garage cafe bakery butchers chippy takeaway
  market precinct post office bank library museum theatre cinema gym pool leisure baths spa golf bowls cricket rugby
  football tennis fc afc rfc cc athletic rovers united wanderers allotment allotments garden nursing care
  recreation rec playing bowling town city valley mountain trail trails path footpath towpath tip dump recycling
  roadworks traffic parking carpark car solicitors dairy brewery bakers salon barbers kennels cattery scouts
  brownies tesco coop spar heol stryd ffordd meddygfa fferyllfa parc coed fferm traeth gorsaf tafarn eglwys capel`.split(
    /\s+/,
  ),
);

/** "Hafod Lane farm visit" is the school's after all. */
const OUTINGS = new Set(
  'trip trips visit day days week team school display tots choir pupils kids children class'.split(' '),
);

/** A name that ends in one of these is a street as well as a school. */
export const STREETS = new Set(
  'lane road street hill avenue drive close way green common park grove crescent terrace heol stryd ffordd lon'.split(
    ' ',
  ),
);

/** How street words are cut short. */
export const SHORT_STREETS: Readonly<Record<string, string>> = {
  ln: 'lane',
  rd: 'road',
  st: 'street',
  ave: 'avenue',
  cl: 'close',
  dr: 'drive',
  cres: 'crescent',
};

/** Before a street's name, these mean the street. */
export const ALONG = new Set(
  'on off along down up onto across opposite corner end top bottom length past between through hyd lawr gornel rhwng'.split(
    ' ',
  ),
);

/** Before a name, in Welsh and in names made the French way, these make it a place: "Meddygfa Hafod Lane". */
export const PLACE_BEFORE = new Set(
  `meddygfa feddygfa fferyllfa stryd heol ffordd lôn coed goed parc barc fferm traeth gorsaf orsaf tafarn dafarn gwesty
  westy eglwys capel gapel clwb glwb caffi gaffi siop swyddfa ystad stad pentref bentref nant afon llyn mynydd bwthyn
  ysbyty cartref gofal`.split(/\s+/),
);
/** A church has its kind between the name and itself. */
const CHURCHES =
  /^(?:methodist|baptist|parish|evangelical|pentecostal|presbyterian|united|reformed|community|free|elim|gospel|medical|health|garden|village|retail|industrial|business|trading|housing|residents|working|social|running|cricket|snooker)$/;

/** Do the two words that follow a name make it a place? */
export function isPlace(next: string | undefined, afterNext: string | undefined): boolean {
  if (next === undefined) return false;
  if (
    CHURCHES.test(next) &&
    /^(?:church|chapel|centre|hall|council|hospital|garden|hub|park|estate|association|shop|practice|tenants|club|men's|mens|men)$/.test(
      afterNext ?? '',
    )
  )
    return true;
  if (next === 'coffee') return afterNext === 'shop';
  return PLACES.has(next) && !OUTINGS.has(afterNext ?? '');
}

/** Does what follows a name inside a hashtag or handle ("HafodLane" + "Woods") make it a place? */
export function startsAsPlace(rest: string): boolean {
  const first = rest.match(/^_?(\p{Lu}\p{Ll}+)(?=\p{Lu}|_|$)/u)?.[1] ?? rest;
  const word = first.toLowerCase().replaceAll('_', '');
  if (PLACES.has(word)) return true;
  return first === rest && [...PLACES].some((p) => p.length >= 4 && word.startsWith(p));
}
