import { useEffect, useState } from 'preact/hooks';
import type { School } from '../../core/school.ts';
import { namedAmong, type Office } from '../../core/whom.ts';
import { recordsHere } from '../../records/keep.ts';
import { type DeviceRecord, hashOf } from '../../records/record.ts';
import { localStamp } from '../../records/stamp.ts';
import { letterOf, mailTo } from '../../report/mail.ts';
import type { Path } from '../../report/path.ts';
import { Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { tell as words } from '../words/report.ts';

/** Whom the policy and the school's file name, and the ways to reach them. */
export function Tell({ path, who, school }: { path: Path; who: readonly Office[]; school: School }) {
  const say = useSay();
  const [records, setRecords] = useState<readonly DeviceRecord[]>([]);
  const [mentioned, setMentioned] = useState('');
  useEffect(() => {
    void recordsHere().then((all) =>
      setRecords(all.flatMap((one) => (one.is === 'whole' ? one.record : []))),
    );
  }, []);
  const named = namedAmong(who, school);
  const first = who[0];
  const office = first && say(words.offices[first]);
  if (!named) return <p class="missing">{office && say(words.missing, { office })}</p>;
  const { contact } = named;
  const record = records.find(({ id }) => id === mentioned);
  const mail = mailTo(contact, letterOf(path, contact, say.lang, record && hashOf(record)));
  return (
    <>
      {named.office !== first && office && <p class="missing">{say(words.missingBut, { office })}</p>}
      <p>
        <b>{contact.name ?? say(words.offices[named.office])}</b>
        {contact.name && `, ${say(words.offices[named.office])}`}
      </p>
      {!path.noRecord && mail && records.length > 0 && (
        <Field label={say(words.mention)}>
          <select value={mentioned} onChange={(e) => setMentioned(e.currentTarget.value)}>
            <option value="">{say(words.none)}</option>
            {records.map(({ id, at, zone, site }) => (
              <option key={id} value={id}>
                {site} · {localStamp(at, zone)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <div class="actions">
        {mail && (
          <a class="button primary" href={mail}>
            {say(words.write)}
          </a>
        )}
        {contact.telephone && (
          <a class="button" href={`tel:${contact.telephone.replace(/[^\d+]/g, '')}`}>
            {say(words.ring, { number: contact.telephone })}
          </a>
        )}
      </div>
      {mail && <small>{say(words.opens)}</small>}
      {!mail && !contact.telephone && <small>{say(words.noWay)}</small>}
    </>
  );
}
