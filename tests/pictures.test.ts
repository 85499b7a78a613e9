import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../src/pictures/facts.ts';
import { base64, exif, files, type Said } from './sample-picture.ts';
import { leastOf, workOf } from './steps-timed.ts';

const trip: Said = {
  taken: '2026:11:20 10:40:00',
  zone: '+00:00',
  make: 'Fairphone',
  model: 'Fairphone 6',
  place: { latitude: 52.0907, longitude: -3.4052 },
};
const kinds = Object.keys(files) as (keyof typeof files)[];
const read = (bytes: Uint8Array, name = 'IMG_2041.JPG') => factsOf({ name, pieces: [base64(bytes)] });

describe('a picture says of itself', () => {
  test.each(kinds)('when, where and with what it was taken (%s)', (kind) => {
    for (const little of [true, false])
      expect(read(files[kind](exif(trip, little)))).toEqual({
        name: 'IMG_2041.JPG',
        takenAt: '2026-11-20T10:40:00+00:00',
        latitude: expect.closeTo(52.0907, 4),
        longitude: expect.closeTo(-3.4052, 4),
        camera: 'Fairphone 6',
      });
  });

  test('in the tail of a file too, where its kind writes it there', () => {
    const tail = base64(files.webp(exif(trip)));
    expect(factsOf({ name: 'a.webp', pieces: [base64(new Uint8Array(900)), tail] }).takenAt).toBeDefined();
  });

  test('the maker beside the model, where the model alone does not name it', () => {
    expect(read(files.jpeg(exif({ make: 'Canon', model: 'IXUS 285' }))).camera).toBe('Canon IXUS 285');
  });

  test('its name, when there is nothing else: a picture off the web, a film, a screenshot', () => {
    expect(read(new Uint8Array([0xff, 0xd8, 0xff, 0xd9]))).toEqual({ name: 'IMG_2041.JPG' });
    expect(factsOf({ name: 'sports-day.mp4', pieces: [] })).toEqual({ name: 'sports-day.mp4' });
  });

  test.each(['0000:00:00 00:00:00', '2026:02:31 10:00:00x', 'yesterday', '    :  :     :  :  '])(
    'no time that is none: %s',
    (taken) => {
      const { takenAt } = read(files.jpeg(exif({ taken })));
      expect(takenAt === undefined || !Number.isNaN(Date.parse(takenAt))).toBe(true);
      if (!/^2026/.test(taken)) expect(takenAt).toBeUndefined();
    },
  );

  test('no place that is none: a camera without a fix writes noughts', () => {
    expect(read(files.jpeg(exif({ place: { latitude: 0, longitude: 0 } }))).latitude).toBeUndefined();
    expect(read(files.jpeg(exif({ place: { latitude: 91, longitude: 10 } }))).latitude).toBeUndefined();
  });
});

describe('a forged or broken picture', () => {
  test('of any bytes is read without stumbling', () => {
    const bytes = fc.uint8Array({ maxLength: 600 });
    fc.assert(fc.property(bytes, (some) => void read(some)));
    fc.assert(fc.property(bytes, fc.constantFrom(...kinds), (some, kind) => void read(files[kind](some))));
  });

  test('that is a real one with some bytes changed or lost gives facts in their bounds, and quickly', () => {
    const whole = files.jpeg(exif(trip));
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(changes, fc.nat(whole.length), (changed, end) => {
        const bytes = whole.slice(0, end || undefined);
        for (const [at, value] of changed) if (at < bytes.length) bytes[at] = value;
        const { latitude = 0, longitude = 0, takenAt, camera = '' } = read(bytes);
        expect(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180).toBe(true);
        expect(takenAt === undefined || !Number.isNaN(Date.parse(takenAt))).toBe(true);
        expect(camera.length).toBeLessThanOrEqual(201);
      }),
      { numRuns: 2_000 },
    );
  });

  test('with as many entries as fit and all of them endless is read in no time', () => {
    const block = new Uint8Array(120_000).fill(0xff);
    block.set(exif(trip).subarray(0, 8));
    const file = files.jpeg(block);
    expect(leastOf(500, () => workOf(() => void read(file)))).toBeLessThan(500);
  });

  test('that is no base64 at all says nothing', () => {
    expect(factsOf({ name: '', pieces: ['%%%'] })).toEqual({});
  });
});
