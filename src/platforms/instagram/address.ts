import type { Person } from '../../core/person.ts';

/** First parts of an address that are no person. */
const PLACES =
  /^(accounts|direct|explore|p|reels?|tv|stories|about|legal|developer|api|web|challenge|emails|ads|business|press|session|privacy|terms|graphql|lite|directory|notifications|create|your_activity|archive|nametag|push)$/;

/** Whom an address belongs to: "/katie.s/", "/katie.s/reels/" below a reel, and the story of somebody. */
export function personOfAddress(address: string, from: URL): Person | undefined {
  const [first = '', second] = partsOf(address, from);
  if (first === 'stories' && second && second !== 'highlights') return handleOf(second);
  return second && second !== 'reels' ? undefined : handleOf(first);
}

/** Whose page or post a page shows: "/katie.s/", "/katie.s/tagged/", "/katie.s/p/CODE/". */
export function ownerOfPage(url: URL): Person | undefined {
  const [first = '', second] = partsOf(url.href, url);
  return first === 'stories' ? handleOf(second ?? '') : handleOf(first);
}

function partsOf(address: string, from: URL): string[] {
  if (!URL.canParse(address, from)) return [];
  const url = new URL(address, from);
  return /(^|\.)instagram\.com$/.test(url.hostname) ? url.pathname.split('/').filter(Boolean) : [];
}

function handleOf(part: string): Person | undefined {
  return /^[\w.]{1,30}$/.test(part) && !PLACES.test(part) ? { handle: part } : undefined;
}
