import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

const sites = ['facebook', 'x', 'instagram', 'tiktok'];

/** One HTML text for each site, script and styles inside. Built again only when a source has changed. */
export async function buildStandins(outDir = resolve(here, '../../.output/standins')) {
  mkdirSync(outDir, { recursive: true });
  const pages = {};
  for (const site of sites) pages[site] = await page(site, outDir);
  return pages;
}

async function page(site, outDir) {
  const kept = join(outDir, `${site}-${stampOf(site)}.html`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { script, style } = await bundle(site);
  const html = readFileSync(join(here, 'src', site, 'page.html'), 'utf8')
    .replace('/* style */', () => style)
    .replace('/* script */', () => script.replaceAll('</script', '<\\/script'));
  const draft = `${kept}.${process.pid}`;
  writeFileSync(draft, html);
  renameSync(draft, kept);
  for (const old of readdirSync(outDir)) {
    if (old.startsWith(`${site}-`) && old.endsWith('.html') && !kept.endsWith(old))
      rmSync(join(outDir, old), { force: true });
  }
  return html;
}

async function bundle(site) {
  const { output } = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    mode: 'production',
    // Said outright, for inside a test runner Vite would choose the libraries' development builds.
    resolve: { conditions: ['production', 'module', 'browser'] },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    esbuild: {
      jsx: 'automatic',
      jsxDev: false,
      jsxImportSource: 'react',
      tsconfigRaw: '{}',
      charset: 'ascii',
    },
    build: {
      write: false,
      reportCompressedSize: false,
      target: 'es2022',
      cssCodeSplit: false,
      rollupOptions: {
        input: join(here, 'src', site, 'main.jsx'),
        output: { format: 'iife', inlineDynamicImports: true },
      },
    },
  });
  const style = output.find((file) => file.fileName.endsWith('.css'));
  return { script: output.find((file) => file.type === 'chunk').code, style: String(style?.source ?? '') };
}

/** Everything that a page is made of, as a short name. */
function stampOf(site) {
  const hash = createHash('sha256');
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(join(here, '../../package.json')));
  for (const folder of ['shared', site]) {
    const path = join(here, 'src', folder);
    for (const file of readdirSync(path).sort()) hash.update(file).update(readFileSync(join(path, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
