import { actingAs } from '../core/judge.ts';
import type { Account, PlatformId } from '../core/person.ts';
import type { Hours } from '../core/school.ts';
import type { Decision } from '../core/telling.ts';
import { holds } from '../core/verdict.ts';
import type { OwnProfile } from '../messages.ts';
import { workTime } from '../school/hours.ts';
import { written } from '../staff/diary.ts';
import {
  type Memory,
  remember,
  rememberAnswer,
  rememberQuiet,
  rememberWrong,
  stillThere,
  type Told,
} from '../staff/memory.ts';
import { noticed } from '../staff/shown.ts';
import { diary, own, shown } from '../storage.ts';
import { findSchool } from '../text/school-names.ts';
import { bench, dropBench } from './bench.ts';
import { tellPages } from './inject.ts';
import { changeMemory } from './remember.ts';

const HOUR = 3_600_000;

/** What a decision teaches: not to say it twice, not to say it again, whether the rule is of use. */
export async function learn(
  told: readonly Told[],
  decision: Decision,
  site: string | undefined,
  hours: Hours | undefined,
  now = Date.now(),
): Promise<void> {
  const first = told[0];
  if (!first) return;
  const heeded = HEEDED[decision.do];
  const inWork = told.some(([rule]) => rule === 'working-hours');
  await changeMemory((before) => {
    let next = remember(before, told, now);
    if (decision.do === 'wrong') next = rememberWrong(next, first, now);
    if (heeded !== undefined && holds(first[2])) next = rememberAnswer(next, first, heeded, now);
    return inWork ? onBreak(next, hours, now) : next;
  });
  await keepDiary(first, decision, site, now);
  if (inWork) void tellPages();
}

/** Working hours have asked: quiet until the clock says otherwise, or the session of use is over. */
export function onBreak(before: Memory, hours: Hours | undefined, now: number): Memory {
  return rememberQuiet(before, 'working-hours', workTime(new Date(now), hours).until ?? now + HOUR, now);
}

/** Nobody waits for it: what the page shows of the account, and that the site is still in use. */
export function noticeAccount(platform: PlatformId, account: Account, known: Memory, now: number): void {
  if (stillThere(known, now)) void changeMemory((before) => stillThere(before, now));
  if (account.open !== undefined) void keepShown(platform, account, now);
}

/** The own profile is open. Its words are read for the school's name and forgotten; one of the school's own may name it. */
export async function noticeProfile(platform: PlatformId, { account, words }: OwnProfile): Promise<void> {
  const ready = await bench();
  if (!ready || actingAs(ready.school, platform, account)) return;
  const namesSchool = findSchool(words.join('\n'), ready.school).length > 0;
  await keepShown(platform, { namesSchool }, Date.now());
}

async function keepShown(platform: PlatformId, account: Account, now: number): Promise<void> {
  const after = noticed(await shown.getValue(), platform, account, now);
  if (!after) return;
  await shown.setValue(after);
  dropBench();
}

/** A break and an approval are neither: they answer the card, not the rule. */
const HEEDED: Partial<Record<Decision['do'], boolean>> = {
  back: true,
  leave: true,
  report: true,
  'carry-on': false,
  wrong: false,
};

async function keepDiary(
  [rule, , level]: Told,
  decision: Decision,
  site: string | undefined,
  at: number,
): Promise<void> {
  if (!(await own.getValue()).diary) return;
  const reason = decision.do === 'carry-on' ? decision.reason : undefined;
  const entry = { at, rule, level, site, did: decision.do, reason };
  await diary.setValue(written(await diary.getValue(), entry));
}
