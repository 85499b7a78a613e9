import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { onThreeLines, type Senses, written } from '../src/text/written.ts';

const folder = resolve('src/text/senses').replaceAll('\\', '/');
const CALL = '= lexicon({';

/** Writes each lexicon into the build as it is looked up: a worker that is woken for a draft would read them all first. */
export function writtenLexicons() {
  let all: Promise<Record<string, readonly Senses[]>> | undefined;
  return {
    name: 'written-lexicons',
    enforce: 'pre' as const,
    async transform(code: string, id: string) {
      if (!id.startsWith(`${folder}/`) || !code.includes(CALL)) return undefined;
      all ??= sensesByFile();
      const pieces = code.split(CALL);
      const senses = (await all)[id]?.slice(1 - pieces.length);
      if (senses?.length !== pieces.length - 1) throw new Error(`${id}: not every lexicon of it was found.`);
      const [head, ...rest] = pieces;
      const calls = rest.map((piece, i) => `= lexicon(${quoted(senses[i]!)}${piece.slice(endOf(piece, id))}`);
      return { code: [head, ...calls].join(''), map: null };
    },
  };
}

/** Pages show what a rule is called and says; only the worker reads drafts, and carries what that takes. */
export function withoutLexicons() {
  return {
    name: 'without-lexicons',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (id.endsWith('/taught/lessons.json')) return { code: '{}', map: null };
      if (!id.startsWith(`${folder}/`) || !code.includes(CALL)) return undefined;
      const [head, ...rest] = code.split(CALL);
      return {
        code: [head, ...rest.map((piece) => `= lexicon({}${piece.slice(endOf(piece, id))}`)].join(''),
        map: null,
      };
    },
  };
}

function quoted(senses: Senses): string {
  return JSON.stringify(onThreeLines(written(senses)));
}

/** A lexicon ends where its object is closed at the margin, as the formatter leaves it. */
function endOf(piece: string, id: string): number {
  const at = piece.indexOf('\n});');
  if (at < 0) throw new Error(`${id}: a lexicon without an end.`);
  return at + '\n}'.length;
}

/** What every file of senses gives to `lexicon`, in order: it is run with another `lexicon`, which listens. */
async function sensesByFile(): Promise<Record<string, readonly Senses[]>> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
  const listener = '\0lexicon';
  const list = '\0all-senses';
  const { module } = await runnerImport<{ default: Record<string, readonly Senses[]> }>(list, {
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'listening',
        enforce: 'pre',
        resolveId: (asked) =>
          asked === list ? list : asked.endsWith('/sense.ts') || asked === listener ? listener : undefined,
        load(id) {
          if (id === listener)
            return 'export const heard = []; export const lexicon = (senses) => void heard.push(senses);';
          if (id !== list) return undefined;
          return `import { heard } from ${JSON.stringify(listener)};
            const all = {};
            for (const file of ${JSON.stringify(files)}) { await import(/* @vite-ignore */ file); all[file] = [...heard]; }
            export default all;`;
        },
      },
    ],
  });
  return module.default;
}
