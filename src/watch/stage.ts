import type { Decision, Warning } from '../core/telling.ts';
import type { Lang } from '../core/text.ts';
import type { Overlay } from '../overlay/contract.ts';
import { notice } from './notice.ts';
import type { Ports } from './ports.ts';
import { type Sentence, words } from './words.ts';

/** Everything that the person sees of us on the page. The overlay comes on first use. */
export interface Stage {
  /** Fetches the overlay, so that it is there when it is needed. */
  prepare(): void;
  warn(warning: Warning): Promise<Decision>;
  /** Beside a box or an item, until it is taken down; a newer one takes its place. */
  chip(beside: Element, warning: Warning, open: () => void): void;
  unchip(beside: Element): void;
  say(sentence: Sentence): void;
  /** Has anything of ours come onto this page? */
  up(): boolean;
  /** The overlay, when this event hit it. */
  hitBy(event: Event): Overlay | undefined;
  leave(): void;
}

export function keepStage(ports: Ports, lang: () => Lang): Stage {
  let coming: Promise<Overlay> | undefined;
  const chipped = new Map<Element, Warning>();
  const fetchOverlay = () => {
    coming ??= bring(ports);
    coming.catch(() => {
      coming = undefined;
    });
    return coming;
  };
  return {
    prepare: () => void fetchOverlay().catch(() => undefined),
    warn: async (warning) => (await fetchOverlay()).warn(warning),
    chip(beside, warning, open) {
      chipped.set(beside, warning);
      fetchOverlay().then(
        (overlay) => chipped.get(beside) === warning && overlay.chip(beside, warning, open),
        () => undefined,
      );
    },
    unchip(beside) {
      if (chipped.delete(beside)) ports.overlay()?.unchip(beside);
    },
    say(sentence) {
      const overlay = ports.alive() ? ports.overlay() : undefined;
      const text = words[lang()][sentence];
      if (overlay) overlay.say(text, lang());
      else notice(text, lang());
    },
    up: () => coming !== undefined,
    hitBy(event) {
      if (!coming) return undefined;
      const overlay = ports.overlay();
      return overlay?.owns(event.target) ? overlay : undefined;
    },
    leave: () => ports.overlay()?.leave(),
  };
}

async function bring(ports: Ports): Promise<Overlay> {
  const there = ports.overlay();
  if (there) return there;
  await ports.ask({ type: 'overlay' });
  const overlay = ports.overlay();
  if (!overlay) throw new Error('the overlay did not come');
  return overlay;
}
