import { buildStandins } from './build.mjs';

const pages = await buildStandins();

/** Who is signed in. The person at the keyboard, unless the address says otherwise: ?as=none, ?as=hafodlane */
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
  return { status: 200, contentType: 'text/html; charset=utf-8', body: dressed(pages[site], site, url) };
}

/** The page as the server would send it: its language and its account are in the text already. */
function dressed(page, site, url) {
  const lang = url.searchParams.get('lang') ?? 'en';
  const account = accountFor(site, url.searchParams.get('as'));
  const facts = {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    id: account?.id ?? '0',
    handle: account?.handle ?? '',
    name: account?.name ?? '',
    private: String(url.searchParams.get('account') === 'private'),
  };
  const user = `,"user":{"uniqueId":"{{handle}}","nickName":"{{name}}","uid":"{{id}}","isPrivateAccount":{{private}}}`;
  return page
    .replace('/* user */', account ? user : '')
    .replace(/\{\{(\w+)\}\}/g, (whole, fact) => (fact in facts ? text(facts[fact]) : whole));
}

function accountFor(site, as) {
  if (as === 'none') return undefined;
  if (!as) return { id: sian.id, name: sian.name, handle: sian.handles[site] };
  return { id: '100900', name: as, handle: as };
}

/** Safe inside JSON and inside an attribute: handles and names are plain words here. */
function text(value) {
  return value.replace(/[^\p{L}\p{N} ._-]/gu, '');
}
