/** Where a site takes reports of an account of a child under 13. Opened by the person, never by us. */
export const forms: readonly { site: string; name: string; address: string }[] = [
  { site: 'facebook', name: 'Facebook', address: 'https://www.facebook.com/help/contact/209046679279097' },
  { site: 'instagram', name: 'Instagram', address: 'https://help.instagram.com/contact/723586364339719' },
  {
    site: 'tiktok',
    name: 'TikTok',
    address: 'https://support.tiktok.com/en/safety-hc/report-a-problem/report-underage-accounts-on-tiktok',
  },
  {
    site: 'x',
    name: 'X',
    address: 'https://help.x.com/en/forms/safety-and-sensitive-content/underage-user',
  },
];
