/** Acts that carry words, or come with an act that does. A rule that listens to others too stays with the worker. */
const WORDED = ['publish', 'comment', 'share', 'message', 'edit-profile', 'tag', 'attach'];
const CHECK = /\n {2}check\([\s\S]*?\n {2}\},\n/;
const FROM_TEXT = /^import (?!type)\{([^}]*)\} from '(?:\.\.\/text|\.\/shared)\/[^']*';/gm;

/**
 * A worker that is woken for a follow need not read how drafts are read: its rules keep their words, and have their check
 * in a script of its own beside it (entrypoints/reading.ts). Pages show what rules say, and judge nothing.
 */
export function readingBeside(where: 'worker' | 'pages') {
  return {
    name: 'reading-beside',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      // What nobody imports any more is left out, whatever it would make at its start.
      if (id.includes('/src/text/')) return { code, map: null, moduleSideEffects: false };
      if (!isBeside(code, id)) return undefined;
      const rule = /\n {2}id: '([\w-]+)',\n/.exec(code)?.[1];
      if (!rule || !CHECK.test(code)) throw new Error(`${id}: where is its check?`);
      const left = withoutEffects(code.replace(CHECK, `\n  check: ${checkOf(rule, where)},\n`));
      if (where === 'pages') return { code: left, map: null };
      return { code: `import { readBeside } from '/src/worker/reading.ts';\n${left}`, map: null };
    },
  };
}

/** Does the rule in this file read words, and nothing but acts that have them? */
export function isBeside(code: string, id: string): boolean {
  if (!/\/src\/rules\/[\w-]+\.ts$/.test(id) || !/from '\.\.\/text\//.test(code)) return false;
  const kinds = /\n {2}on: \[([^\]]*)\]/.exec(code)?.[1]?.match(/[\w-]+/g) ?? [];
  return kinds.length > 0 && kinds.every((kind) => WORDED.includes(kind));
}

function checkOf(rule: string, where: 'worker' | 'pages'): string {
  if (where === 'worker') return `readBeside('${rule}')`;
  return `() => { throw new Error('${rule}: pages judge nothing') }`;
}

/** What is made of clues at the start of a rule's file goes with the check that used it. */
function withoutEffects(code: string): string {
  const names = [...code.matchAll(FROM_TEXT)].flatMap(([, list = '']) => list.match(/\b[a-z]\w*/g) ?? []);
  if (!names.length) return code;
  return code.replace(
    new RegExp(`(?<![\\w.])(?:${[...new Set(names)].join('|')})\\(`, 'g'),
    '/* @__PURE__ */ $&',
  );
}
