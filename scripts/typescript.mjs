import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

/** Loads a TypeScript module of the project into plain Node. */
export async function load(path) {
  const { module } = await runnerImport(resolve(root, path), { configFile: false, root, logLevel: 'error' });
  return module;
}
