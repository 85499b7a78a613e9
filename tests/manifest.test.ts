import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The sites of this release. One more is one more line here, so that somebody has looked at it. */
const sites = ['facebook.com', 'instagram.com', 'tiktok.com', 'twitter.com', 'x.com'];

describe.each(['chrome-mv3', 'firefox-mv3', 'safari-mv3'])('the manifest of %s', (build) => {
  const manifest = read(join('.output', build, 'manifest.json'));

  test('is there', () => {
    expect(manifest, 'run "npm run build" first').toBeDefined();
  });

  test('asks for the least', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test('speaks to the four platforms and to nobody else', () => {
    const hosts: string[] = manifest.host_permissions;
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect([...new Set(matches)].sort()).toEqual([...hosts].sort());
    expect([...new Set(hosts.map(siteOf))].sort()).toEqual(sites);
  });

  test('lets nothing out and nothing in', () => {
    const csp = manifest.content_security_policy.extension_pages;
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("connect-src 'none'");
    expect(csp).toContain("form-action 'none'");
    expect(csp).not.toMatch(/https?:|unsafe|\*/);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.update_url).toBeUndefined();
  });

  test('starts before the page and in its own world', () => {
    for (const script of manifest.content_scripts) {
      expect(script.run_at).toBe('document_start');
      expect(script.world).not.toBe('MAIN');
    }
  });

  test('can be told by a school, where the browser knows how', () => {
    const schema = manifest.storage?.managed_schema;
    if (build === 'safari-mv3') expect(schema).toBeUndefined();
    else expect(existsSync(join('.output', build, schema))).toBe(true);
  });
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = read('.output/firefox-mv3/manifest.json').browser_specific_settings;
  expect(gecko.id).toBe('lanyard@lanyard.example');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('Chrome, Edge and Brave keep the id that policies address', () => {
  expect(read('.output/chrome-mv3/manifest.json').key).toMatch(/^MIIB/);
});

function read(file: string) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** "x.com" of "https://*.x.com/*"; anything wider stays as it is, and is none of the sites. */
function siteOf(pattern: string): string {
  return /^https:\/\/(?:[\w*-]+\.)*?(\w+\.com)\/\*$/.exec(pattern)?.[1] ?? pattern;
}
