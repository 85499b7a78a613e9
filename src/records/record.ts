import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { localStamp, utcStamp } from './stamp.ts';

/** What was on the screen when the person pressed, and what they say of it. The picture lies beside it. */
export interface DeviceRecord {
  id: string;
  /** In ms since 1970. */
  at: number;
  /** The device's own: "Europe/London". */
  zone: string;
  address: string;
  title: string;
  /** "Facebook"; the host, where it is none of the sites. */
  site: string;
  /** SHA-256 of the picture's bytes. */
  picture: string;
  /** Who it concerns, as the person types it. */
  person: string;
  /** What the person did, in their own words. */
  did: string;
}

/**
 * The record as text: what is hashed, what is shown, what is saved. Each value stands on one line, so that no
 * title of a page can look like a line of ours; the person's own words come last.
 */
export function contentOf(record: DeviceRecord): string {
  const { at, zone } = record;
  return [
    'Lanyard record 1',
    `Number: ${record.id}`,
    `Local time: ${localStamp(at, zone)}`,
    `UTC: ${utcStamp(at)}`,
    `Site: ${oneLine(record.site)}`,
    `Address: ${oneLine(record.address)}`,
    `Title: ${oneLine(record.title)}`,
    `Picture, SHA-256: ${record.picture}`,
    `Person: ${oneLine(record.person)}`,
    `What I did: ${record.did.replace(/\r\n?/g, '\n').trim()}`,
  ].join('\n');
}

/** The number that changes when anything in the record does, its picture included. */
export function hashOf(record: DeviceRecord): string {
  return textHash(contentOf(record));
}

export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

export function pictureHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
