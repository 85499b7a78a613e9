import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's top folder, wherever the command was typed. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the project and answers its exit code; its words go straight to the screen. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const windows = process.platform === 'win32';
  const child = spawn(command, windows ? args.map((a) => `"${a}"`) : args, {
    cwd: root,
    env: { ...process.env, ...env },
    shell: windows,
    stdio: quiet ? 'ignore' : 'inherit',
  });
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Runs a tool that the project has installed. */
export const tool = (name, args, options) => run('npx', ['--no-install', name, ...args], options);
