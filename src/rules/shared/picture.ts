import type { PictureFacts } from '../../core/action.ts';
import type { School } from '../../core/school.ts';
import { instantsOf, momentOf } from '../../school/clock.ts';
import { workTime } from '../../school/hours.ts';

/** What a picture itself says of school. */
export type PictureCue = { cue: 'time'; at: string } | { cue: 'place' } | { cue: 'phone' };

const PHONE =
  /iphone|ipad|pixel|galaxy|\bsm-|samsung|huawei|xiaomi|redmi|oneplus|motorola|moto |nokia|sony xq|oppo|honor/i;
const METRES = 111_320;
const DEFAULT_RADIUS = 300;

/** Cues in reading order, firmest first; a telephone only counts where nothing shows that it was elsewhere. */
export function cuesIn(picture: PictureFacts, school: School): PictureCue[] {
  const at = schoolTime(picture.takenAt, school);
  const near = isAtSchool(picture, school);
  const cues: PictureCue[] = [];
  if (at.during) cues.push({ cue: 'time', at: at.during });
  if (near) cues.push({ cue: 'place' });
  const elsewhere = near === false || at.outside;
  if (!cues.length && !elsewhere && PHONE.test(picture.camera ?? '')) cues.push({ cue: 'phone' });
  return cues;
}

/** Undefined where the picture or the school does not say. */
function isAtSchool({ latitude, longitude }: PictureFacts, { school }: School): boolean | undefined {
  const { place } = school;
  if (latitude === undefined || longitude === undefined) return undefined;
  if (place?.latitude === undefined || place.longitude === undefined) return undefined;
  const north = (latitude - place.latitude) * METRES;
  const east = (longitude - place.longitude) * METRES * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(north, east) <= (place.radius ?? DEFAULT_RADIUS);
}

/** Cameras write the time on the wall, without a zone; whoever says a zone means it. Lunch is school time here. */
function schoolTime(takenAt: string | undefined, { hours }: School): { during?: string; outside?: boolean } {
  const zone = hours?.zone ?? 'Europe/London';
  const at = takenAt === undefined ? undefined : instantOf(takenAt, zone);
  if (at === undefined || !hours?.days) return {};
  if (!workTime(new Date(at), { ...hours, breaks: [] }).working) return { outside: true };
  const { minute } = momentOf(at, zone);
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return { during: `${two(minute / 60)}:${two(minute % 60)}` };
}

/** "2026-11-19T10:40:00", or as cameras write it: "2026:11:19 10:40:00". */
function instantOf(takenAt: string, zone: string): number | undefined {
  const [, year, month, day, hour, minute, end] =
    /^(\d{4})[:-](\d\d)[:-](\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(takenAt) ??
    [];
  if (!year) return undefined;
  const instant = end
    ? Date.parse(takenAt)
    : instantsOf(`${year}-${month}-${day}`, [Number(hour) * 60 + Number(minute)], zone)[0];
  return instant !== undefined && Number.isFinite(instant) ? instant : undefined;
}
