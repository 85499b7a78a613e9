import { samplePeople, sampleSchool } from '../sample-school.ts';
import type { Tab } from './driver.ts';

/** The sample school, any time of the day, with no warning spared because it was shown before. */
export const calmSchool = {
  lanyard: 1,
  ...sampleSchool,
  hours: undefined,
  // That a post is for all to see is said once a day, so without a budget at each one.
  policy: { ...sampleSchool.policy, levels: { 'open-audience': 'note' }, options: { budget: { hours: 0 } } },
  people: samplePeople,
};

/** The same, where opening an account or a post is more than a note. */
export const closedSchool = {
  ...calmSchool,
  policy: { ...calmSchool.policy, levels: { 'open-audience': 'warn' } },
};

/** The accounts are the school's, for somebody else to look after; and Katie has applied for a post. */
export const othersSchool = {
  ...calmSchool,
  policy: { ...calmSchool.policy, levels: { ...calmSchool.policy.levels, 'candidate-vetting': 'reason' } },
  accounts: ['x:sian_outdoors', 'tiktok:sian.outdoors', 'facebook:100001', 'instagram:sian.outdoors'].map(
    (account) => {
      const [platform, handle] = account.split(':');
      return { platform, handle, approvedBy: 'Head', administrators: ['A. Jones'] };
    },
  ),
  people: {
    candidates: [
      {
        name: 'Katie Smith',
        profiles: ['x:katie_s11', 'tiktok:katie.smith', 'facebook:100077', 'instagram:katie.s'],
      },
    ],
  },
};

/** Puts a school's file in force, as the office does: through the options page. Nothing is left of the one before. */
export async function setUp(options: Tab, file: unknown): Promise<void> {
  await send(options, { type: 'erase' });
  const answer = await send<{ problems: readonly { kind: string }[] }>(options, {
    type: 'importFile',
    text: JSON.stringify(file),
  });
  const wrong = answer.problems.filter((problem) => problem.kind !== 'noted');
  if (wrong.length) throw new Error(`The school file has problems: ${JSON.stringify(wrong)}`);
}

/** A message as the options page sends it. */
export function send<T>(options: Tab, message: unknown): Promise<T> {
  return options.see(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)})`);
}
