import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const chromiumId = 'dheiijfgamcjlipfpjleapemokompjhb';
const geckoId = 'lanyard@lanyard.example';

interface Policy {
  /** Start this instead of the browser. */
  executable?: string;
  /** Start it with this as well. */
  env?: Record<string, string>;
  remove(): void;
}

/** Chromium reads below /etc only. */
export function withChromiumPolicy(browser: string, policy: unknown): Policy {
  const content = { '3rdparty': { extensions: { [chromiumId]: policy } } };
  const folder = policyFolder(browser);
  return mayMount() ? inOwnNamespace(browser, folder, content) : onThisMachine(folder, content);
}

/** The browser sees a folder of ours in place of the real one: nothing on the machine changes, no root needed. */
function inOwnNamespace(browser: string, folder: string, content: unknown): Policy {
  const dir = mkdtempSync(join(tmpdir(), 'lanyard-policy-'));
  write(join(dir, 'etc/policies/managed/lanyard-test.json'), content);
  const executable = join(dir, 'browser');
  const script = `#!/bin/sh
if [ -z "$LANYARD_INSIDE" ]; then
  LANYARD_INSIDE=yes exec unshare --user --map-root-user --mount "$0" "$@"
fi
mount --bind '${dir}/etc' '${folder}' && exec '${browser}' "$@"
`;
  writeFileSync(executable, script, { mode: 0o755 });
  return { executable, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Containers may forbid namespaces even to root; then the file lies in the real folder while the test runs. */
function onThisMachine(folder: string, content: unknown): Policy {
  const file = join(folder, 'policies/managed/lanyard-test.json');
  write(file, content);
  return { remove: () => rmSync(file, { force: true }) };
}

function mayMount(): boolean {
  return spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;
}

/** Firefox also reads a native manifest below the home folder, so it gets a home of its own. */
export function withFirefoxPolicy(policy: unknown): Policy {
  const home = mkdtempSync(join(tmpdir(), 'lanyard-home-'));
  const manifest = { name: geckoId, description: 'Lanyard, for a test', type: 'storage', data: policy };
  write(join(home, '.mozilla/managed-storage', `${geckoId}.json`), manifest);
  return { env: { HOME: home }, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Each browser of the family has a folder of its own; it must be there to be covered. */
function policyFolder(browser: string): string {
  const own = [
    [/google-chrome|Google Chrome/, '/etc/opt/chrome'],
    [/edge/i, '/etc/opt/edge'],
    [/brave/i, '/etc/brave'],
  ] as const;
  const folder = own.find(([name]) => name.test(browser))?.[1] ?? '/etc/chromium';
  mkdirSync(folder, { recursive: true });
  return folder;
}

function write(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value, undefined, 2));
}
