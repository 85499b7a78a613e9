import { judge } from '../../src/core/judge.ts';
import type { School } from '../../src/core/school.ts';
import { rules } from '../../src/registry.ts';
import { actionOf, type Case, caseSets, wrong } from '../drafts/cases.ts';
import { measured, rounds } from '../drafts/rounds.ts';
import { sealedPeople } from '../sample-people.ts';
import { sampleSchool } from '../sample-school.ts';

/** How rightly each rule reads drafts, and how long a draft takes. `only` names the sets whose slips are listed. */
export function benchDrafts(only: readonly string[], say: (line: string) => void): void {
  for (const [set, cases] of caseSets) {
    if (only.length && !only.includes(set)) continue;
    const speaks = slips(set, cases, true);
    const silent = slips(set, cases, false);
    say(`${set.padEnd(20)} recall ${share(speaks, true)}   false positives ${share(silent, false)}`);
    if (only.length) for (const line of [...speaks.wrong, ...silent.wrong]) say(`    ${line}`);
  }
  say('');
  say('Drafts in oblique words, written round by round before the lexicons were mended by them:');
  for (const round of rounds) {
    if (only.length && !only.includes(round.rule)) continue;
    const { recall, wronged, slips } = measured(round);
    say(`${round.rule.padEnd(20)} recall ${recall.toFixed(3)}   false positives ${wronged.toFixed(3)}`);
    if (only.length) for (const line of slips) say(`    ${line}`);
  }
  say('');
  for (const words of [10, 50, 200, 1000, 5000]) say(timeOf(words));
}

interface Side {
  of: number;
  wrong: readonly string[];
}

function slips(set: string, cases: readonly Case[], speaks: boolean): Side {
  const side = cases.filter((c) => c.speaks === speaks);
  return { of: side.length, wrong: side.flatMap((c) => wrong(set, c, sealedPeople) ?? []) };
}

function share({ of, wrong }: Side, right: boolean): string {
  if (!of) return '-'.padStart(14);
  const count = right ? of - wrong.length : wrong.length;
  return `${(count / of).toFixed(3)} (${count}/${of})`.padStart(14);
}

const allOn: School = { ...sampleSchool, policy: { pack: 'none', levels: { '*': 'warn' } } };

/** Every rule on; each time another text of that many words, as nobody types the same draft twice. */
function timeOf(words: number): string {
  const stock = caseSets.flatMap(([, cases]) => cases.flatMap((c) => c.text?.split(/\s+/) ?? []));
  const situation = { platform: 'facebook', at: new Date('2026-11-20T19:30:00Z') };
  const times: number[] = [];
  for (let round = 0; round < 40; round++) {
    const from = (round * 997) % stock.length;
    const text = Array.from({ length: words }, (_, i) => stock[(from + i) % stock.length]).join(' ');
    const action = actionOf({ text, speaks: true });
    const began = performance.now();
    judge(action, situation, { school: allOn, people: sealedPeople, rules });
    times.push(performance.now() - began);
  }
  const sorted = times.slice(5).sort((a, b) => a - b);
  const at = (q: number) => sorted[Math.floor(q * (sorted.length - 1))]!.toFixed(2);
  return `${String(words).padStart(5)} words: median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
