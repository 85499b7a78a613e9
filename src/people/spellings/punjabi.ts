const BEGINNINGS =
  'jas gur har man sukh kul bal sat par am raj jag nav ran kam dal lakh suk char prab simran kiran amar arsh avn guns'.split(
    ' ',
  );
const ENDINGS = [
  'preet prit',
  'deep dip',
  'meet mit',
  'jeet jit',
  'vir veer bir',
  'inder ender indar',
  'want vant',
];

/** Sikh names are made of a beginning and an ending, and the ending is spelled in more ways than one. */
export const punjabi = BEGINNINGS.flatMap((beginning) =>
  ENDINGS.map((endings) =>
    endings
      .split(' ')
      .map((ending) => beginning + ending)
      .join(' '),
  ),
).join(', ');
