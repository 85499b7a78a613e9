/** FNV-1a, 32 bits: a number for some words. Among some thousands two are hardly ever taken for one another. */
export function fnv(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
