/**
 * A name without its vowels, and its consonants as any alphabet or family may write them: Demirtash and Demirtaş, Szewczuk
 * and Shevchuk, Yldrm and Yıldırım. Where that leaves too little to know somebody by, the vowels stay, roughly: Xhesika and
 * Jesika, not Tahmina and Tamanna.
 */
export function bonesOf(name: string): string | undefined {
  if (!/^[a-z]{3,}$/.test(name)) return undefined;
  let said = /[cs]z|sch/.test(name) ? name.replace(/w/g, 'v') : name;
  for (const [written, sound] of SAID) said = said.replace(written, sound);
  const bones = single(said.replace(/(?<=.)[aeiouyh]/g, ''));
  if (bones.length > 3 && name.length <= 2 * bones.length + 1) return bones;
  const flesh = said
    .replace(/(?<=.)h|(?<=...)[eiy]+$/g, '')
    .replace(/[eiy]+/g, 'i')
    .replace(/[ou]+/g, 'u');
  return bones.length > 2 ? single(flesh) : undefined;
}

function single(text: string): string {
  return text.replace(/(.)\1+/g, '$1');
}

/** Capitals are sounds that no single letter writes. */
const SAID: readonly (readonly [RegExp, string])[] = [
  // Servant of the merciful: Abderrahmane, Abdelrahman, Abdurrahman.
  [/^abd[aeou](?:l|([rsnzdt])(?=\1))?(?=.{4})/, 'abd'],
  [/^mac(?=[b-df-hj-np-tv-z])/, 'mc'],
  [/gh(?=t)/g, ''],
  [/^(?:dzh|dj|xh|gj|gi(?=[aou])|[jy])/, 'J'],
  [/(?<=.)(?:dzh|dj|xh|gj|dg)/g, 'J'],
  [/(?<=.)j/g, ''],
  [/tsch|tch|cz|ch/g, 'C'],
  [/sch|sh|sz|zh|z/g, 's'],
  [/c(?=[eiy])/g, 'C'],
  [/qu(?=[eiy])|ck|c|q|kh/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/w(?=[aeiouy]|sk)|(?<=[aeo])w$/g, 'v'],
  [/(?<=.)w/g, ''],
  [/^[aeiou]/, 'A'],
];
