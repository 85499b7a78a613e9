import type { Lang, Words } from '../core/text.ts';
import { contentOf, type DeviceRecord, hashOf } from './record.ts';

/** One file that shows everything by itself, without a script: words, picture, hash, and how to check it. */
export function pageOf(record: DeviceRecord, pictureUrl: string, lang: Lang): string {
  const say = (words: Words) => escaped(words[lang]);
  return `<!doctype html>
<html lang="${lang === 'cy' ? 'cy' : 'en-GB'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${say(words.title)} ${escaped(record.id)}</title>
<style>
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
  pre { white-space: pre-wrap; font: inherit; padding: 1rem; border: 1px solid }
  img { max-width: 100%; border: 1px solid }
</style>
<h1>${say(words.title)}</h1>
<pre id="content">${escaped(contentOf(record))}</pre>
<p>SHA-256: <code id="hash">${hashOf(record)}</code></p>
<img id="picture" alt="${say(words.picture)}" src="${pictureUrl}">
<h2>${say(words.check)}</h2>
<ol>
  <li>${say(words.byLanyard)}</li>
  <li>${say(words.byHand)}</li>
  <li>${say(words.proves)}</li>
</ol>
</html>
`;
}

const words = {
  title: { en: 'Record of a page', cy: 'Cofnod o dudalen' },
  picture: { en: 'The page as it was seen', cy: 'Y dudalen fel y’i gwelwyd' },
  check: { en: 'How to check it', cy: 'Sut i’w wirio' },
  byLanyard: {
    en: 'With Lanyard: Records, “Check a saved record”, and choose this file.',
    cy: 'Gyda Lanyard: Cofnodion, “Gwirio cofnod a gadwyd”, a dewiswch y ffeil hon.',
  },
  byHand: {
    en: 'By hand: put the text in the frame, exactly as it is, into any SHA-256 tool (UTF-8, lines ended by one line feed, none at the end). Save the picture and do the same with its file: its number stands in the text.',
    cy: 'Â llaw: rhowch y testun yn y ffrâm, yn union fel y mae, mewn unrhyw offeryn SHA-256 (UTF-8, un porthiad llinell ar ddiwedd pob llinell, dim un ar y diwedd). Cadwch y llun a gwnewch yr un peth â’i ffeil: mae ei rif yn y testun.',
  },
  proves: {
    en: 'The same number shows that nothing was changed since it was first told to somebody, in an e-mail to the head for instance. By itself it does not prove who made the record or that the device’s clock was right.',
    cy: 'Mae’r un rhif yn dangos na newidiwyd dim ers ei ddweud gyntaf wrth rywun, mewn e-bost at y pennaeth er enghraifft. Nid yw ynddo’i hun yn profi pwy a wnaeth y cofnod na bod cloc y ddyfais yn gywir.',
  },
} satisfies Record<string, Words>;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
