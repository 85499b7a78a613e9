import { runnerImport } from 'vite';

const EMPTY = '= { count: 0, metBy: {}, phrases: {} };';

/** Writes into the build what the phrases of every pattern need of a text, and which words meet it. */
export function writtenNeeds() {
  return {
    name: 'written-needs',
    enforce: 'pre' as const,
    async transform(code: string, id: string) {
      if (!id.endsWith('/src/text/needs.ts')) return undefined;
      if (!code.includes(EMPTY)) throw new Error(`${id}: where would they be written?`);
      const needs = JSON.stringify(await workedOut());
      return { code: code.replace(EMPTY, () => `= ${needs};`), map: null };
    },
  };
}

/** Every rule is opened, and with them every pattern that they ask for. */
async function workedOut(): Promise<object> {
  const list = '\0needs';
  const { module } = await runnerImport<{ default: object }>(list, {
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'every-pattern',
        resolveId: (asked) => (asked === list ? list : undefined),
        load(id) {
          if (id !== list) return undefined;
          return `import '/src/registry.ts';
            import { every } from '/src/text/phrases.ts';
            import { writtenNeeds } from '/src/text/needs.ts';
            export default writtenNeeds(every.map(({ lines }) => lines));`;
        },
      },
    ],
  });
  return module.default;
}
