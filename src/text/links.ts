import type { School } from '../core/school.ts';
import type { Span } from '../core/text.ts';

/** What is wrong with a link, for a page that families trust. */
export type LinkTrouble = 'not https' | 'shortened' | 'unknown site';

const LINK =
  /(?<![\p{L}\p{N}@.])(?:(https?):\/\/)?((?:[\p{L}\p{N}-]+\.)+(?:\p{L}{2,}))(?::\d+)?(?:\/[^\s<>"”)]*)?/giu;
const SHORTENERS = new Set(
  `bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at rb.gy t.ly tiny.cc lnkd.in
  bl.ink short.io s.id v.gd linktr.ee qr.co qrco.de shorte.st adf.ly trib.al dlvr.it fb.me youtu.be amzn.to amzn.eu wp.me
  shorturl.com snip.ly soo.gd tr.im x.gd`.split(/\s+/),
);
/** Sites of the public and of children's charities, that no office would have to list. */
const KNOWN =
  `gov.uk gov.wales llyw.cymru nhs.uk nhs.wales police.uk ac.uk sch.uk parliament.uk senedd.wales bbc.co.uk
  nspcc.org.uk childline.org.uk ceop.police.uk thinkuknow.co.uk childnet.com saferinternet.org.uk meiccymru.org
  barnardos.org.uk estyn.gov.wales ewc.wales wales.com national-lottery.co.uk worldbookday.com`.split(/\s+/);
/** "etc.and" is no site; a bare name counts with an ending that sites have. */
const ENDINGS =
  /\.(?:com|org|net|co\.uk|org\.uk|sch\.uk|gov\.uk|ac\.uk|uk|wales|cymru|info|io|me|ly|gl|be|tv|app|shop|online|site|xyz|example|eu|gd|gy|to)$/i;

export function linksIn(
  text: string,
  school: School,
  sites: readonly string[],
): { span: Span; trouble?: LinkTrouble }[] {
  const known = [...KNOWN, ...sites, ...(school.school.domains ?? [])].map((site) => site.toLowerCase());
  return [...text.matchAll(LINK)]
    .filter(([, scheme, host = '']) => scheme || ENDINGS.test(host))
    .map((found) => {
      const [whole, scheme, host = ''] = found;
      const span: Span = [found.index, found.index + whole.length];
      return {
        span,
        trouble: troubleWith(scheme?.toLowerCase(), host.toLowerCase().replace(/^www\./, ''), known),
      };
    });
}

function troubleWith(
  scheme: string | undefined,
  host: string,
  known: readonly string[],
): LinkTrouble | undefined {
  if (SHORTENERS.has(host)) return 'shortened';
  if (scheme === 'http') return 'not https';
  return known.some((site) => host === site || host.endsWith(`.${site}`)) ? undefined : 'unknown site';
}
