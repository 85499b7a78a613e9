import browser from 'webextension-polyfill';
import { readPolicy } from '../school/read.ts';
import { inForce, policyAsked, policySeen } from '../storage.ts';
import { digestOf } from './digest.ts';
import { drop, take } from './force.ts';

const DAY = 86_400_000;
const GRACE_DAYS = 14;

/**
 * Asks managed storage what the school's policy says. It may block for seconds at browser start, so nobody
 * waits for this: checks go by the file in force.
 */
export async function refreshPolicy(now = Date.now()): Promise<void> {
  const values = await managedValues();
  const seen = await policySeen.getValue();
  if (!values) return seen ? policyGone(now) : undefined;
  const digest = await digestOf(values);
  if (seen?.digest !== digest) await take('policy', readPolicy(values));
  await policySeen.setValue({ digest, at: now });
}

/** Undefined: no policy. Firefox rejects without one, Safari has no such storage. */
async function managedValues(): Promise<Record<string, unknown> | undefined> {
  const at = Date.now();
  try {
    const values = await browser.storage.managed.get(null);
    const keys = Object.keys(values);
    await policyAsked.setValue(keys.length ? { at, answer: 'keys', keys } : { at, answer: 'nothing' });
    return keys.length ? values : undefined;
  } catch (error) {
    await policyAsked.setValue({ at, answer: 'error', why: error instanceof Error ? error.message : '' });
    return undefined;
  }
}

/** Taken away: the last one stays in force for some days. On a managed install an empty answer means "not here yet". */
async function policyGone(now: number): Promise<void> {
  const seen = await policySeen.getValue();
  if (!seen || (await byAdministrator())) return;
  const goneSince = seen.goneSince ?? now;
  const grace = (await inForce.getValue())?.school.graceDays ?? GRACE_DAYS;
  if (now - goneSince > grace * DAY) {
    await drop('policy');
    await policySeen.removeValue();
  } else await policySeen.setValue({ ...seen, goneSince });
}

async function byAdministrator(): Promise<boolean> {
  const self = await browser.management?.getSelf?.().catch(() => undefined);
  return self?.installType === 'admin';
}
