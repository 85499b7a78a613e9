import { buildStandins } from './build.mjs';
import { islands } from './islands.mjs';

const pages = await buildStandins();

/** Who is signed in: the person at the keyboard, unless the address says otherwise (?as=none, ?as=hafodlane). */
const sian = {
  id: '100001',
  name: 'Sian Pritchard',
  handles: {
    facebook: 'sian.outdoors',
    x: 'sian_outdoors',
    instagram: 'sian.outdoors',
    tiktok: 'sian.outdoors',
  },
};

const hosts = [
  [/(^|\.)facebook\.com$/, 'facebook'],
  [/(^|\.)(x|twitter)\.com$/, 'x'],
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)tiktok\.com$/, 'tiktok'],
];

/** The stand-in for an address of one of the four sites; undefined for every other host: let nothing else load. */
export function standinFor(address) {
  const url = new URL(address);
  const site = hosts.find(([host]) => host.test(url.hostname))?.[1];
  if (!site) return undefined;
  if (/\.(ico|png|js|json|txt|webmanifest|map)$/.test(url.pathname)) {
    return { status: 404, contentType: 'text/plain', body: '' };
  }
  return { status: 200, contentType: 'text/html; charset=utf-8', body: dressed(site, url) };
}

/** The page as the server would send it: its language and its account are in the text already. */
function dressed(site, { pathname, searchParams: asked }) {
  const lang = /^[a-z]{2}$/.exec(asked.get('lang') ?? '')?.[0] ?? 'en';
  // TikTok Studio does not say who is signed in; nobody else gets there.
  const account = pathname.startsWith('/tiktokstudio') ? undefined : accountFor(site, asked);
  return pages[site]
    .replace('<html>', `<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`)
    .replace('<!-- account -->', () => islands[site](account, lang));
}

function accountFor(site, asked) {
  const as = asked.get('as');
  if (as === 'none') return undefined;
  const closed = asked.get('account') === 'private';
  if (as) return { id: '100900', name: as, handle: as, closed };
  return { id: sian.id, name: sian.name, handle: sian.handles[site], closed };
}
