import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Response } from '../../standins/serve.mjs';

/** The libraries of the editors bring no types. */
const files = { editors: 'editors.js', pointerdown: 'pointerdown.ts', reader: 'reader.ts' } as const;

export const ADDRESS = 'https://own.example/';

/** A page of our own from one script, for what no site shows alone; the extension is not on it. */
export async function ownPage(name: keyof typeof files): Promise<(address: string) => Response | undefined> {
  const script = (await ownScript(name)).replaceAll('</script', '<\\/script');
  const body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title><body><script>${script}</script>`;
  return (address) =>
    address === ADDRESS ? { status: 200, contentType: 'text/html; charset=utf-8', body } : undefined;
}

export async function ownScript(name: keyof typeof files): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // Said outright, for inside a test runner Vite would choose the libraries' development builds.
    resolve: { conditions: ['production', 'module', 'browser'] },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: fileURLToPath(new URL(files[name], import.meta.url)),
        output: { format: 'iife', inlineDynamicImports: true },
      },
    },
  });
  const output = 'output' in built ? built.output : [];
  for (const file of output) if ('code' in file) return file.code;
  throw new Error(`${name} was not built.`);
}
