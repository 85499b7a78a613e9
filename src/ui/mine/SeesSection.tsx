import browser from 'webextension-polyfill';
import { sites } from '../../sites.ts';
import { Notice } from '../parts.tsx';
import { type Say, useSay } from '../say.ts';
import { keyWords, permissionWords, sees as words } from '../words/sees.ts';
import type { Mine } from './state.ts';

/** Made from the manifest that is running and the policy that has come: what a school can see, and what this may do. */
export function SeesSection({ state }: Mine) {
  const say = useSay();
  const manifest = browser.runtime.getManifest();
  const csp = cspOf(manifest);
  const shut = csp?.split(';').find((part) => part.trim().startsWith('connect-src'));
  const closed = shut?.trim() === "connect-src 'none'";
  const keys = state.given.policy?.keys ?? [];
  return (
    <>
      <p class="sub">{say(words.about)}</p>
      <Notice tone={closed ? 'good' : 'firm'} title={say(words.nothingTitle)}>
        <p>{closed ? say(words.nothing, { csp: shut.trim() }) : say(words.open)}</p>
        <p>{say(words.management, { version: manifest.version })}</p>
      </Notice>
      <h2>{say(words.set)}</h2>
      <p>
        {keys.length
          ? say(words.setHere, { what: keys.map((key) => named(key, say)).join(', ') })
          : say(words.setNothing)}
      </p>
      <p>{say(words.never)}</p>
      <h2>{say(words.may)}</h2>
      <ul>
        <li>{say(words.hosts, { hosts: sitesOf(manifest.host_permissions ?? []).join(', ') })}</li>
        {(manifest.permissions ?? []).map((name) => (
          <li key={name}>
            {permissionWords[name] ? say(permissionWords[name]) : say(words.unknown, { name })}
          </li>
        ))}
      </ul>
    </>
  );
}

function named(key: string, say: Say): string {
  return keyWords[key] ? say(keyWords[key]) : key;
}

/** By name where we know the site, as the manifest has it where we do not. */
function sitesOf(hosts: readonly string[]): string[] {
  const name = (host: string) => sites.find(({ matches }) => matches.includes(host))?.name ?? host;
  return [...new Set(hosts.map(name))];
}

function cspOf({ content_security_policy: csp }: browser.Manifest.WebExtensionManifest): string | undefined {
  if (typeof csp === 'string' || !csp) return csp;
  return 'extension_pages' in csp && typeof csp.extension_pages === 'string'
    ? csp.extension_pages
    : undefined;
}
