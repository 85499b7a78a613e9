import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const chromiumId = 'dheiijfgamcjlipfpjleapemokompjhb';
const geckoId = 'lanyard@lanyard.example';

/**
 * Chromium reads /etc only. The browser sees a folder of ours in its place, in a mount namespace of its own:
 * nothing on the machine changes, and no root is needed.
 */
export function withChromiumPolicy(browser: string, policy: unknown): { executable: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'lanyard-policy-'));
  const managed = join(dir, 'etc/policies/managed');
  mkdirSync(managed, { recursive: true });
  write(join(managed, 'lanyard.json'), { '3rdparty': { extensions: { [chromiumId]: policy } } });
  const executable = join(dir, 'browser');
  writeFileSync(
    executable,
    `#!/bin/sh
if [ -z "$LANYARD_INSIDE" ]; then
  LANYARD_INSIDE=yes exec unshare --user --map-root-user --mount "$0" "$@"
fi
mount --bind '${dir}/etc' '${policyFolder(browser)}' && exec '${browser}' "$@"
`,
    { mode: 0o755 },
  );
  return { executable, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Firefox also reads a native manifest below the home folder, so it gets a home of its own. */
export function withFirefoxPolicy(policy: unknown): { env: { HOME: string }; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'lanyard-home-'));
  const managed = join(home, '.mozilla/managed-storage');
  mkdirSync(managed, { recursive: true });
  const manifest = { name: geckoId, description: 'Lanyard, for a test', type: 'storage', data: policy };
  write(join(managed, `${geckoId}.json`), manifest);
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
  writeFileSync(file, JSON.stringify(value, undefined, 2));
}
