import type { Person } from '../../core/person.ts';

/** First parts of an address that are no person. */
const PLACES =
  /^(friends|groups|watch|stor(y|ies)(\.php)?|reels?|messages|marketplace|events?|gaming|photos?(\.php)?|videos?|hashtag|search|settings|notifications|bookmarks|memories|saved|pages|ads?|help|policies|privacy|login(\.php)?|logout\.php|home\.php|media|permalink\.php|sharer(\.php)?|dialog|l\.php|business|professional_dashboard|live|me|about|legal|careers|r\.php|recover|public|directory|games|fundraisers|feeds?|checkpoint|composer|profile|share|places|jobs|offers|news|onthisday)$/;

/** Not what is only built on it: apps., developers. */
const SITE = /^((www|web|m|mbasic|touch|[a-z]{2}-[a-z]{2})\.)?(facebook|messenger)\.com$/;

/** Whom an address belongs to; undefined when it is not about one person. */
export function personOfAddress(address: string, from: URL): Person | undefined {
  if (!URL.canParse(address, from)) return undefined;
  const url = new URL(address, from);
  const wrapped = url.pathname === '/l.php' && url.searchParams.get('u');
  if (wrapped) return personOfAddress(wrapped, from);
  if (!SITE.test(url.hostname) || url.searchParams.has('story_fbid')) return undefined;
  if (address.startsWith('#')) return undefined;
  const asking = url.searchParams.get('profile_id');
  if (asking) return { id: asking };
  const [first = '', , third, fourth] = url.pathname
    .replace(/^\/pg\//, '/')
    .split('/')
    .filter(Boolean);
  if (first === 'profile.php') return number(url.searchParams.get('id'));
  if (first === 'people') return number(third);
  if (first === 'groups') return third === 'user' ? number(fourth) : undefined;
  if (PLACES.test(first) || !/^[\w.-]{2,}$/.test(first)) return undefined;
  return /^\d{6,}$/.test(first) ? { id: first } : { handle: first };
}

function number(text: string | null | undefined): Person | undefined {
  return text && /^\d+$/.test(text) ? { id: text } : undefined;
}
