/** Where a line ends is for both to say; how many empty ones stand between paragraphs is the layout's affair. */
export function linesOf(words: string): string[] {
  return words
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u200b\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);
}
