import { readFileSync } from 'node:fs';
import { listed } from '../../src/school/people.ts';
import { sampleSchool } from '../sample-school.ts';
import { type Browser, openBrowser } from './browser.ts';
import { inventedPeople } from './people/invented.ts';

/** The same browser twice: with Lanyard and a school in force, and without. */
export interface Sides {
  with: Browser;
  without: Browser;
  /** The built extension that is in it. */
  folder: string;
}

/** Nothing is spared here, and the clock plays no part. */
const school = {
  lanyard: 1,
  ...sampleSchool,
  hours: undefined,
  policy: { ...sampleSchool.policy, options: { budget: { hours: 0 } } },
};

/** Katie Smith is on the list, Marcus Fenwick is not. */
const people = listed({
  pupils: [
    { name: 'Katie Smith', profiles: ['x:katie_s11', 'facebook:100077'] },
    ...inventedPeople(999).map((name) => ({ name })),
  ],
});

export async function openSides(folder: string): Promise<Sides> {
  const [lanyard, without] = await Promise.all([openBrowser(folder), openBrowser()]);
  const options = await lanyard.open('options.html');
  const tell = <T>(message: object) =>
    options.see<T>(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  const { problems } = await tell<{ problems: readonly unknown[] }>({
    type: 'importFile',
    text: JSON.stringify(school),
  });
  if (problems.length) throw new Error(`The school file has problems: ${JSON.stringify(problems)}`);
  await tell({ type: 'importPeople', people, replace: true });
  await options.close();
  return { with: lanyard, without, folder };
}

export function contentScripts(folder: string): readonly { matches: string[]; js: string[] }[] {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as {
    content_scripts: { matches: string[]; js: string[] }[];
  };
  return manifest.content_scripts;
}
