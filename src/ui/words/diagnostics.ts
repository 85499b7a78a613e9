import type { Words } from '../../core/text.ts';
import type { Arrival } from '../options/arrivals.ts';

export const about: Words = {
  en: 'What this device was told, by whom and when, and what became of it. There is no name of anybody in it.',
  cy: 'Yr hyn a ddywedwyd wrth y ddyfais hon, gan bwy a phryd, a’r hyn a ddaeth ohono. Nid oes enw neb ynddo.',
};
export const id: Words = {
  en: 'Id of the extension in this browser',
  cy: 'Rhif adnabod yr estyniad yn y porwr hwn',
};
export const version: Words = { en: 'Version', cy: 'Fersiwn' };
export const managed: Words = { en: 'Policy of this browser', cy: 'Polisi’r porwr hwn' };
export const askedAt: Words = { en: 'Last asked', cy: 'Gofynnwyd ddiwethaf' };
export const notAsked: Words = {
  en: 'not asked yet since the browser started',
  cy: 'heb ei holi eto ers i’r porwr gychwyn',
};
export const gave: Words = { en: 'gave these keys: {keys}', cy: 'rhoddodd yr allweddi hyn: {keys}' };
export const gaveNothing: Words = {
  en: 'gave nothing: there is no policy for this extension, or it is not here yet',
  cy: 'ni roddodd ddim: nid oes polisi ar gyfer yr estyniad hwn, neu nid yw wedi cyrraedd eto',
};
export const gaveError: Words = { en: 'could not be read: {why}', cy: 'ni ellid ei ddarllen: {why}' };
export const goneSince: Words = {
  en: 'Policy taken away; the last one stays for some days, since',
  cy: 'Tynnwyd y polisi; mae’r un diwethaf yn aros am rai dyddiau, ers',
};
export const key: Words = { en: 'Key', cy: 'Allwedd' };
export const from: Words = { en: 'From', cy: 'O' };
export const became: Words = { en: 'What became of it', cy: 'Beth ddaeth ohono' };
export const locked: Words = { en: 'locked', cy: 'ar glo' };
export const nothing: Words = { en: 'Nothing is set up yet.', cy: 'Does dim wedi’i osod eto.' };
export const copy: Words = { en: 'Copy all this as text', cy: 'Copïo hyn i gyd fel testun' };
export const states: Record<Arrival['is'], Words> = {
  'in force': { en: 'in force', cy: 'mewn grym' },
  overruled: { en: 'overruled: {source}', cy: 'wedi’i drechu: {source}' },
  refused: { en: 'refused; the last good value stays', cy: 'gwrthodwyd; mae’r gwerth da diwethaf yn aros' },
  ignored: { en: 'not known, ignored', cy: 'anhysbys, anwybyddwyd' },
};
