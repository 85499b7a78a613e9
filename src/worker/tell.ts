import { type Action, audienceOf, personOf, textOf } from '../core/action.ts';
import type { Person } from '../core/person.ts';
import { noPack, type Pack } from '../core/policy.ts';
import type { Rule, Told, Wording } from '../core/rule.ts';
import type { School } from '../core/school.ts';
import type { Telling, Warning } from '../core/telling.ts';
import { joined, type Lang } from '../core/text.ts';
import type { Finding, Verdict } from '../core/verdict.ts';
import { breaksCount } from '../school/breaks.ts';
import { declaredWording } from './declared.ts';
import { perhaps, reasons } from './words.ts';

/** What a warning is made from, beside the verdict. */
export interface Voice {
  school: School;
  pack?: Pack;
  rules: readonly Rule[];
  lang: Lang;
  platformName: string;
  /** Names the warning, so that the decision finds back to it. */
  id(findings: readonly Finding[]): string;
}

/** A verdict in words. The firmest finding speaks; the others have a line each. */
export function tell(verdict: Verdict, action: Action, voice: Voice): Telling {
  const { level, findings, until } = verdict;
  const first = findings[0];
  const rule = first && voice.rules.find((r) => r.id === first.rule);
  if (!first || !rule || first.level === 'off') return { level: 'off', until };
  const { lang, school, pack = noPack } = voice;
  const wording = wordingOf(first, rule, action, voice);
  const kind = kindOf(action);
  const warning: Warning = {
    id: voice.id(findings),
    kind,
    level: first.level,
    noBreak: kind === 'visit' && !breaksCount(school, pack) ? true : undefined,
    lang,
    school: school.school.name,
    headline: wording.headline,
    why: wording.why,
    person: wording.person === 'named' ? namedIn(action, first) : shownName(personOf(action)),
    draft: draftOf(action, findings),
    clause: clauseOf(first, school, pack, lang),
    asks: wording.asks,
    better: wording.better,
    leads: wording.leads,
    also: alsoOf(findings.slice(1), action, voice),
    reasons: kind === 'act' && first.level === 'reason' ? reasonsOf(rule, lang) : [],
    mayCarryOn: kind !== 'there' && first.level !== 'stop',
  };
  return { level, until, warning };
}

/** As the rule says it, and as surely; about somebody whom the person has declared, as the link has it. */
function wordingOf(finding: Finding, rule: Rule, action: Action, voice: Voice): Wording {
  const told = rule.words[voice.lang](toldOf(finding, action, voice));
  const wording = finding.perhaps ? lessSure(told, voice.lang) : told;
  const { declared } = finding;
  return declared ? declaredWording(wording, declared, voice.school, voice.lang) : wording;
}

function lessSure(wording: Wording, lang: Lang): Wording {
  const headline = wording.headline.charAt(0).toLowerCase() + wording.headline.slice(1);
  return {
    ...wording,
    headline: `${perhaps.headline[lang]} ${headline}`,
    why: `${wording.why} ${perhaps.why[lang]}`,
  };
}

function kindOf({ kind }: Action): Warning['kind'] {
  if (kind === 'visit') return 'visit';
  return kind === 'receive' || kind === 'attach' ? 'there' : 'act';
}

function toldOf(finding: Finding, action: Action, { school, pack = noPack, platformName }: Voice): Told {
  return { finding, action, school, pack, audience: audienceOf(action), platformName };
}

function draftOf(action: Action, findings: readonly Finding[]): Warning['draft'] {
  const spans = joined(findings.flatMap((f) => f.spans));
  return spans.length ? { text: textOf(action), spans } : undefined;
}

function clauseOf(finding: Finding, school: School, pack: Pack, lang: Lang): Warning['clause'] {
  const clause = pack.clauses.find((c) => c.id === finding.clause);
  if (!clause) return undefined;
  const title = school.policy?.title ?? pack.source.title;
  const consequence = pack.consequence && finding.level !== 'note' ? ` ${pack.consequence[lang]}` : '';
  return { title: `${title}, ${clause.where[lang]}`, text: `${clause.what[lang]}${consequence}` };
}

function alsoOf(findings: readonly Finding[], action: Action, voice: Voice): string[] {
  const lines = findings.map((finding) => {
    const rule = voice.rules.find((r) => r.id === finding.rule);
    return rule && wordingOf(finding, rule, action, voice).headline;
  });
  return [...new Set(lines.filter((line) => line !== undefined))];
}

function reasonsOf(rule: Rule, lang: Lang): Warning['reasons'] {
  return (rule.reasons ?? reasons).map(({ id, words }) => ({ id, text: words[lang] }));
}

function namedIn(action: Action, { name, spans }: Finding): string | undefined {
  const at = name ?? spans[0];
  return at && textOf(action).slice(...at);
}

function shownName(person: Person | undefined): string | undefined {
  return person?.name ?? (person?.handle && `@${person.handle}`) ?? person?.id;
}
