import type { School } from '../core/school.ts';
import type { Lang } from '../core/text.ts';

/** What the school may write to a child, or a young one's parents: firm, polite, nobody blamed. */
export function refusal({ school, contacts }: School, lang: Lang): string {
  const channels = contacts?.channels?.length ? contacts.channels : undefined;
  if (lang === 'en') {
    const by = channels ? `, or write by ${channels.join(' or ')}` : '';
    return `Dear [name],

You sent a request or a message to a member of our staff on social media. Staff of ${school.name || 'our school'} may not be in touch with pupils there, and so it was not answered.

Please do not contact members of staff in this way: it is not acceptable. The rule keeps you safe, and them. Nobody thinks less of you for asking.

If there is something that you would like to say, you can always talk to us at school${by}.

${school.name}`.trim();
  }
  const by = channels ? `, neu ysgrifennu drwy ${channels.join(' neu ')}` : '';
  return `Annwyl [enw],

Anfonoch gais neu neges at aelod o’n staff ar y cyfryngau cymdeithasol. Ni chaiff staff ${school.name || 'ein hysgol'} fod mewn cysylltiad â disgyblion yno, ac felly ni chafodd ei ateb.

Peidiwch â chysylltu ag aelodau staff fel hyn: nid yw’n dderbyniol. Mae’r rheol yn eich cadw chi’n ddiogel, a nhw hefyd. Nid oes neb yn meddwl yn llai ohonoch am ofyn.

Os oes rhywbeth yr hoffech ei ddweud, gallwch siarad â ni yn yr ysgol bob amser${by}.

${school.name}`.trim();
}
