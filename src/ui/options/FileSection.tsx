import { useState } from 'preact/hooks';
import { PARCEL, type SchoolState } from '../../messages.ts';
import type { Problem } from '../../school/problem.ts';
import { ask } from '../ask.ts';
import { Button, Notice } from '../parts.tsx';
import { saveAs } from '../save.ts';
import { useSay } from '../say.ts';
import { noAnswer } from '../words/common.ts';
import * as words from '../words/file.ts';
import { DropFile } from './DropFile.tsx';
import { Erase } from './Erase.tsx';
import { Problems } from './Section.tsx';

/** The school file: in, out, and what came of it. */
export function FileSection({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const [problems, setProblems] = useState<readonly Problem[] | 'silent'>();

  async function take(file: File) {
    try {
      setProblems(await handOver(await file.text()));
      await reload();
    } catch {
      setProblems('silent');
    }
  }

  async function save() {
    saveAs('lanyard-school.json', 'application/json', await handedOut());
  }

  return (
    <>
      <p class="sub">{say(words.about)}</p>
      <DropFile
        choose={say(words.choose)}
        hint={say(words.drop)}
        accept=".json,application/json"
        take={take}
      />
      <div role="status">{problems && <Outcome problems={problems} />}</div>
      <div class="actions">
        <Button disabled={!state.on} onClick={() => void save()}>
          {say(words.exported)}
        </Button>
        <small class="grow">{say(words.whoeverHas)}</small>
      </div>
      <Erase reload={reload} />
    </>
  );
}

async function handOver(text: string): Promise<readonly Problem[] | 'silent'> {
  let before = 0;
  for (; text.length - before > PARCEL; before += PARCEL) {
    const parcel = text.slice(before, before + PARCEL);
    if ((await ask('importFile', { text: parcel, before, more: true })).lost) return 'silent';
  }
  const { problems, lost } = await ask('importFile', { text: text.slice(before), before });
  return lost ? 'silent' : problems;
}

async function handedOut(): Promise<string> {
  let whole = '';
  for (let more = true; more; ) {
    const parcel = await ask('exportFile', { from: whole.length });
    whole += parcel.text;
    more = parcel.more;
  }
  return whole;
}

function Outcome({ problems }: { problems: readonly Problem[] | 'silent' }) {
  const say = useSay();
  if (problems === 'silent') return <Notice tone="warn">{say(noAnswer)}</Notice>;
  const refused = problems.some((p) => p.kind === 'refused');
  if (!problems.length) return <Notice tone="good">{say(words.imported)}</Notice>;
  return (
    <Notice tone={refused ? 'warn' : 'note'} title={say(refused ? words.refused : words.withNotes)}>
      <Problems problems={problems} />
    </Notice>
  );
}
