import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { findChromium } from '../../scripts/browsers.mjs';
import type { InPage } from './in-page.ts';

type Asked = { [K in keyof InPage]: (...args: Parameters<InPage[K]>) => Promise<ReturnType<InPage[K]>> };

/** A plain browser, without the extension: a page's readers need its documents only. */
export async function openReaders(): Promise<Asked & { close(): Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const tab = await browser.newPage();
  await tab.addScriptTag({ content: await bundled() });
  const call = <T>(name: keyof InPage, args: readonly unknown[]) =>
    tab.evaluate(
      ([name, args]) => {
        const { inPage } = globalThis as unknown as { inPage: Record<string, (...a: unknown[]) => unknown> };
        return inPage[name]?.(...args);
      },
      [name, args] as const,
    ) as Promise<T>;
  return {
    moved: (...args) => call('moved', args),
    movedCases: (...args) => call('movedCases', args),
    close: () => browser.close(),
  };
}

async function bundled(): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      rollupOptions: {
        input: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })) as Rollup.RollupOutput;
  return made.output[0].code;
}
