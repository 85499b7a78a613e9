import type { Words } from '../core/text.ts';

export interface Form {
  site: string;
  name: string;
  address: string;
  /** Where the address is not the form itself: the way from there. */
  way?: Words;
}

/**
 * Where a site takes reports of an account of a child under 13. Opened by the person, never by us.
 * Facebook's and Instagram's are the forms themselves, TikTok's its own help page about it; for X no address of such
 * a form could be confirmed, so it leads to the list of all its forms. Looked up 2026-11-29 in stored copies of those
 * pages, not on the live sites.
 */
export const forms: readonly Form[] = [
  { site: 'facebook', name: 'Facebook', address: 'https://www.facebook.com/help/contact/209046679279097' },
  { site: 'instagram', name: 'Instagram', address: 'https://help.instagram.com/contact/723586364339719' },
  {
    site: 'tiktok',
    name: 'TikTok',
    address: 'https://support.tiktok.com/en/safety-hc/report-a-problem/report-underage-accounts-on-tiktok',
    way: {
      en: 'It has no form here: the report is made on the child’s profile, and this page says how.',
      cy: 'Nid oes ffurflen ganddo yma: gwneir yr adroddiad ar broffil y plentyn, ac mae’r dudalen hon yn dweud sut.',
    },
  },
  {
    site: 'x',
    name: 'X',
    address: 'https://help.x.com/en/forms',
    way: {
      en: 'The list of all its forms: look under safety.',
      cy: 'Y rhestr o’i ffurflenni i gyd: edrychwch o dan ddiogelwch.',
    },
  },
];
