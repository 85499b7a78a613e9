import type { PictureFacts } from '../core/action.ts';
import { exifIn } from './exif-block.ts';
import { readTags, type Tags } from './tags.ts';

/** A file as the page's script hands it over: its name, and the pieces where its data about itself may stand. */
export interface PictureFile {
  name: string;
  /** In base64; none for a film. */
  pieces: readonly string[];
}

/** What a file says of itself: when, where and with what it was taken. Nobody looks at the picture. */
export function factsOf({ name, pieces }: PictureFile): PictureFacts {
  const facts: PictureFacts = name ? { name } : {};
  for (const piece of pieces) {
    const tags = tagsIn(piece);
    if (tags) return { ...facts, ...said(tags) };
  }
  return facts;
}

function tagsIn(piece: string): Tags | undefined {
  const block = exifIn(bytesOf(piece));
  return block && readTags(block);
}

function said({ taken, zone, make, model, latitude, longitude }: Tags): PictureFacts {
  const facts: PictureFacts = {};
  const takenAt = timeOf(taken, zone);
  if (takenAt) facts.takenAt = takenAt;
  if (inWorld(latitude, 90) && inWorld(longitude, 180) && (latitude !== 0 || longitude !== 0))
    Object.assign(facts, { latitude, longitude });
  const camera = model && make && !model.startsWith(make) ? `${make} ${model}` : (model ?? make);
  if (camera) facts.camera = camera;
  return facts;
}

/** "2026:11:20 10:40:00" as "2026-11-20T10:40:00"; by the camera's own clock where it names no zone. */
function timeOf(taken = '', zone = ''): string | undefined {
  const parts = /^((?:19|20)\d\d):([01]\d):([0-3]\d)[ T]([0-2]\d:[0-5]\d:[0-5]\d)/.exec(taken);
  if (!parts) return undefined;
  const [, year, month, day, time] = parts;
  const at = `${year}-${month}-${day}T${time}${/^[+-]\d\d:\d\d$/.test(zone) ? zone : ''}`;
  return Number.isNaN(Date.parse(at)) ? undefined : at;
}

function inWorld(degrees: number | undefined, most: number): degrees is number {
  return degrees !== undefined && Math.abs(degrees) <= most;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
