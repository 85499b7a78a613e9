import type { AnswerOf, FromScreens, MessageOf, OwnState } from '../messages.ts';
import { midnightAfter } from '../school/clock.ts';
import { forgetQuiet, forgetWrong, rememberLouder, rememberWrong } from '../staff/memory.ts';
import { readOwn } from '../staff/schema.ts';
import { quietOf } from '../staff/today.ts';
import { diary, own, remembered, shown } from '../storage.ts';
import { bench, dropBench } from './bench.ts';
import { tellPages } from './inject.ts';
import { onBreak } from './learn.ts';
import { changeMemory } from './remember.ts';
import { remindersNow } from './remind.ts';

type OwnMessages = 'own' | 'saveOwn' | 'wrong' | 'louder' | 'onBreak' | 'diary' | 'eraseDiary';
type Answers = {
  [K in OwnMessages]: (message: MessageOf<FromScreens, K>) => Promise<AnswerOf<FromScreens, K>>;
};

const DAY = 86_400_000;

/** What our own screens may ask about the person's own things. */
export const ownAnswers: Answers = {
  own: ownState,

  async saveOwn({ patch }) {
    const read = readOwn(patch);
    if (!read.own) return { problems: read.problems };
    await own.setValue({ ...(await own.getValue()), ...read.own });
    dropBench();
    void tellPages();
    return { problems: [] };
  },

  async wrong({ mark, rule, undo }) {
    await changeMemory((before) =>
      undo ? forgetWrong(before, mark) : rememberWrong(before, [rule, mark], Date.now()),
    );
    void tellPages();
    return undefined;
  },

  async louder({ rule }) {
    await changeMemory((before) => rememberLouder(before, rule));
    void tellPages();
    return undefined;
  },

  async onBreak({ on }) {
    const hours = (await bench())?.school.hours;
    await changeMemory((before) =>
      on ? onBreak(before, hours, Date.now()) : forgetQuiet(before, 'working-hours'),
    );
    void tellPages();
    return undefined;
  },

  diary: () => diary.getValue(),

  async eraseDiary() {
    await diary.removeValue();
    return undefined;
  },
};

async function ownState(): Promise<OwnState> {
  const [mine, there, memory, reminders] = await Promise.all([
    own.getValue(),
    shown.getValue(),
    remembered(),
    remindersNow(),
  ]);
  const now = Date.now();
  return { own: mine, shown: there, quiet: quietOf(memory, midnightAfter(now - DAY), now), reminders };
}
