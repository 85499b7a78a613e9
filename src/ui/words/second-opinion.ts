import type { Words } from '../../core/text.ts';

export const opinion = {
  about: {
    en: 'Some browsers have a language model of their own. Where Lanyard’s rules say nothing about a draft, it can be asked as well. All it can do is add a quiet note; it never lifts a warning and never holds anything back.',
    cy: 'Mae gan rai porwyr eu model iaith eu hunain. Lle nad yw rheolau Lanyard yn dweud dim am ddrafft, gellir gofyn iddo hefyd. Y cyfan y gall ei wneud yw ychwanegu nodyn tawel; nid yw byth yn codi rhybudd nac yn dal dim yn ôl.',
  },
  plainly: {
    en: 'To be plain: your draft is given to your browser. Its maker may run the model on this device or elsewhere, now or after an update; Lanyard cannot see which. Lanyard itself still sends nothing.',
    cy: 'I fod yn blaen: rhoddir eich drafft i’ch porwr. Gall ei wneuthurwr redeg y model ar y ddyfais hon neu yn rhywle arall, nawr neu ar ôl diweddariad; ni all Lanyard weld pa un. Nid yw Lanyard ei hun yn anfon dim o hyd.',
  },
  agree: {
    en: 'I agree: ask the browser’s language model too',
    cy: 'Rwy’n cytuno: gofynnwch i fodel iaith y porwr hefyd',
  },
  ready: { en: 'Your browser has one, and it is ready.', cy: 'Mae gan eich porwr un, ac mae’n barod.' },
  notReady: {
    en: 'Your browser has one, but it would first have to be downloaded. Lanyard never does that.',
    cy: 'Mae gan eich porwr un, ond byddai’n rhaid ei lawrlwytho yn gyntaf. Nid yw Lanyard byth yn gwneud hynny.',
  },
  none: {
    en: 'Your browser has none that Lanyard can ask.',
    cy: 'Nid oes gan eich porwr un y gall Lanyard ei ofyn.',
  },
} satisfies Record<string, Words>;
