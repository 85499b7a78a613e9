import { useEffect, useState } from 'preact/hooks';
import type { School } from '../../core/school.ts';
import { localStamp, ownZone } from '../../records/stamp.ts';
import { mailTo } from '../../report/mail.ts';
import { type Justification, noteOf } from '../../report/note.ts';
import { justification } from '../../storage.ts';
import { Copy } from '../Copy.tsx';
import { Button, Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { Title } from '../Title.tsx';
import { tell, note as words } from '../words/report.ts';

/** Why somebody carried on, as a note that they may change, copy or open in their own e-mail program. */
export function NotePage({ school }: { school: School }) {
  const say = useSay();
  const [said, setSaid] = useState<Justification>();
  const [changed, setChanged] = useState<string>();
  useEffect(() => {
    void justification.getValue().then((there) => setSaid(there ?? undefined));
  }, []);
  const head = school.contacts?.head ?? {};
  if (!said)
    return (
      <>
        <Title>{say(words.title)}</Title>
        <p class="lead">{say(words.gone)}</p>
      </>
    );
  const { subject, body: first } = noteOf(said, head, localStamp(said.at, ownZone()), say.lang);
  const body = changed ?? first;
  const mail = mailTo(head, { subject, body });
  return (
    <>
      <Title>{say(words.title)}</Title>
      <p class="lead">{say(words.lead)}</p>
      <Field label={say(words.text)}>
        <textarea rows={12} value={body} onInput={(e) => setChanged(e.currentTarget.value)} />
      </Field>
      {!mail && <p class="missing">{say(tell.missing, { office: say(tell.offices.head) })}</p>}
      <div class="actions">
        {mail && (
          <a class="button primary" href={mail}>
            {say(tell.write)}
          </a>
        )}
        <Copy text={body} what={say(words.copy)} />
        <Button
          look="quiet"
          onClick={() => {
            void justification.removeValue();
            setSaid(undefined);
          }}
        >
          {say(words.forget)}
        </Button>
      </div>
      <small>{mail && say(tell.opens)}</small>
    </>
  );
}
