/** Ordinary words that are also first names or surnames: a listed name made of nothing else needs capitals in a text. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `summer autumn winter spring may june april august rose lily daisy ivy holly hazel heather poppy violet iris fern
  willow olive ruby amber pearl jade crystal gem opal faith hope grace joy charity patience constance prudence mercy
  honor honour harmony melody dawn eve star sky skye sunny rain storm bliss destiny trinity angel blessing precious
  princess justice christian will bill mark grant dean guy jack frank rich rob pat sue art drew chase hunter archer
  mason carter cooper miles king prince duke earl baron bishop pope abbot noble page price sage basil ginger rusty
  sandy reed rod wade cliff dale glen heath brook brooke lane ford forest wood woods field fields hill hills mount
  moor marsh meadow river rivers banks bush bloom flowers berry berries peach plum lemon pepper rice bean beans
  bread cook baker butcher miller taylor tailor smith potter carpenter mason turner walker rider driver farmer
  gardener shepherd fisher hunter fowler bowler singer player piper drummer major sergeant knight squire
  black white green brown gray grey blue gold silver scarlet rosy golden
  young old long short little small large strong hard swift quick sharp bright wise good goodman best better
  bell ball bond book booth box bridge bull burns bird birds buck case cash chance church clay close coin cross
  day days english french german irish scott welsh holland england london east west north south
  fox wolf lamb hogg hart deer swan finch drake crane heron martin robin jay wren nightingale pike salmon fish
  frost snow gale hall house home park street stone steel iron wall walls law love lovely darling sweet pride
  power powers march may monday friday christmas noel newman freeman news nash peace penny pound mills moon parrot
  pool press rush sands self shaw shore song speed stamp story sugar summers temple town trust tucker vale vane
  waters weeks wells wheeler world worth yard`.split(/\s+/),
);
