import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { plainLetters } from './scripts/plain-letters.ts';
import { readingBeside } from './scripts/reading-beside.ts';
import { withoutLexicons, writtenLexicons } from './scripts/written-lexicons.ts';
import { writtenNeeds } from './scripts/written-needs.ts';

/** One content script for each folder of src/platforms: the folder is the registration. */
function platformEntries() {
  const dir = resolve('.wxt/platforms');
  mkdirSync(dir, { recursive: true });
  return readdirSync('src/platforms', { withFileTypes: true })
    .filter((d) => existsSync(`src/platforms/${d.name}/index.ts`))
    .map(({ name }) => {
      const inputPath = resolve(dir, `${name}.content.ts`);
      const from = resolve('src').replaceAll('\\', '/');
      writeFileSync(
        inputPath,
        `import { defineContentScript } from 'wxt/utils/define-content-script';\n` +
          `import platform from '${from}/platforms/${name}/index.ts';\n` +
          `import { pagePorts } from '${from}/page-ports.ts';\n` +
          `import { begin } from '${from}/watch/begin.ts';\n` +
          `export default defineContentScript({ matches: [...platform.matches], runAt: 'document_start', main: () => begin(platform, pagePorts) });\n`,
      );
      return { name, inputPath, type: 'content-script' as const };
    });
}

/** The public half only; fixes the id, so that managed policy can address the extension before a store does. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA3K1koErVeVV/akI79lqA6ebkY26Uk7XLPseYIIbXqUY35kA3PsJzy95TlIDFZ5+Lvk1nQQeeqtC2omepMqrvK60XS+KLJ9np1tjbHsQsUcSMxYxR60n0sR3v1lU00poyL4EtiJsqOb0OyUyNQ1hVnU1dgO3qXDQg6eIhnSb5SuIND20geW1FGch52peGUBgjV44h5u2r5lWL5tKiQK2KT+fkg4JxRTXWbEKexmbP96TWhnGJ98eKa6V6AOKVGPuZv/cBUSpIoM4nKWetWE/9Kc3WA+CA61ZLiSWzMLJoRwstk/sfwrOZ3Bv1kJirtDivdxOtwepdWiOVa3/SQiaRMwIDAQAB';

/** Nothing may leave: no connection of any kind, nothing from elsewhere. */
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; frame-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Preact can set innerHTML; we never do, and with the line gone the stores' linter sees it too. */
function withoutInnerHtml() {
  return {
    name: 'without-inner-html',
    transform(code: string, id: string) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return undefined;
      const without = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, '0');
      if (without === code)
        throw new Error('Preact sets innerHTML somewhere else now: look at wxt.config.ts.');
      return { code: without, map: null };
    },
  };
}

/**
 * Around each content script WXT puts a context that tells the page by a message that we are there, and which script we
 * are. We use none of it.
 */
function withoutContext() {
  return {
    name: 'without-context',
    transform(code: string, id: string) {
      if (!id.endsWith('/wxt/dist/utils/content-script-context.mjs')) return undefined;
      if (!code.includes('postMessage'))
        throw new Error('WXT tells pages nothing now: look at wxt.config.ts.');
      return { code: 'export class ContentScriptContext {}', map: null };
    },
  };
}

/** What anchors and buttons are, in plain words, is for those who read the code and for the tests: no page needs it. */
function withoutProse() {
  const words = `(?:'[^']* [^']*'|"[^"]* [^"]*")`;
  const fields = new RegExp(`\\b(?:what: ${words}|seen: '[\\d-]+'),?`, 'g');
  const names = new RegExp(`(\\bpress\\(|\\bpressOn\\([\\w.]+\\)\\()\\s*${words}`, 'g');
  return {
    name: 'without-prose',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/platforms\/\w+\/(?!checkup|coverage|languages)[\w-]+\.ts$/.test(id)) return undefined;
      return { code: code.replace(fields, '').replace(names, `$1''`), map: null };
    },
  };
}

/** Examples are for the tests: the worker would carry, and read at each start, a third more of every rule. */
function withoutExamples() {
  return {
    name: 'without-examples',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/src\/rules\/[\w-]+\.ts$/.test(id)) return undefined;
      const without = code.replace(
        /\n {2}examples: \{\n[\s\S]*?\n {2}\},\n/,
        '\n  examples: { speaks: [], silent: [] },\n',
      );
      if (without === code) throw new Error(`${id}: where are its examples?`);
      return { code: without, map: null };
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // Vite's preloading of modules calls `fetch` for browsers that have needed none of it since 2023.
  vite: () => ({
    plugins: [preact(), withoutInnerHtml(), withoutContext(), withoutProse(), withoutExamples()],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const isPage = ({ inputPath }: { inputPath: string }) => inputPath.endsWith('.html');
      if (entrypoints.some(({ name }) => name === 'reading'))
        config.plugins?.push(writtenLexicons(), writtenNeeds());
      else if (entrypoints.some(isPage)) config.plugins?.push(withoutLexicons(), readingBeside('pages'));
      else config.plugins?.push(withoutLexicons(), readingBeside('worker'));
      if (entrypoints.some(({ name }) => name === 'reading' || name === 'background'))
        config.plugins?.push(plainLetters());
    },
    'entrypoints:found': (_, infos) => {
      infos.push(...platformEntries());
    },
    'build:manifestGenerated': (_, manifest) => {
      const hosts = new Set((manifest.content_scripts ?? []).flatMap((s) => s.matches ?? []));
      manifest.host_permissions = [...hosts].sort();
      // An event page (Firefox) cannot open a script later as a service worker can: it has it from the start.
      const background = manifest.background;
      if (background && 'scripts' in background) background.scripts?.unshift('reading.js');
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en_GB',
    permissions: ['storage', 'scripting', 'activeTab'],
    content_security_policy: { extension_pages: csp },
    action: { default_title: 'Lanyard' },
    ...(browser === 'safari' ? {} : { storage: { managed_schema: 'managed_schema.json' } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lanyard@lanyard.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { key, minimum_chrome_version: '122' }),
  }),
});
