/** "2026-11-20 10:40:05 Europe/London (UTC+00:00)": the same in every language and browser. */
export function localStamp(at: number, zone: string): string {
  const minutes = offsetOf(at, zone);
  const local = utcStamp(at + minutes * MINUTE)
    .slice(0, 19)
    .replace('T', ' ');
  const sign = minutes < 0 ? '-' : '+';
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${local} ${zone} (UTC${sign}${two(hours)}:${two(rest)})`;
}

export function utcStamp(at: number): string {
  return new Date(at).toISOString();
}

export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const MINUTE = 60_000;
const two = (n: number) => String(n).padStart(2, '0');

/** Minutes that the zone is ahead of UTC at that moment. */
function offsetOf(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', { ...numeric, timeZone }).formatToParts(at);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour') % 24,
    part('minute'),
    part('second'),
  );
  return Math.round((local - at) / MINUTE);
}

const numeric = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
} as const;
