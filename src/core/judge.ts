import { type Action, audienceOf, isWide, textOf } from './action.ts';
import {
  type Declared,
  LIFTABLE,
  type Lifting,
  liftedLevel,
  linkIn,
  standingOf,
  withoutDeclared,
} from './declared.ts';
import { readable } from './long.ts';
import { type Account, nobody, type People, type PlatformId } from './person.ts';
import { noPack, type Pack } from './policy.ts';
import type { Context, Rule, RuleId, Sighting } from './rule.ts';
import type { OfficialAccount, School } from './school.ts';
import { joined, severalIn } from './text.ts';
import { type Finding, LEVELS, type Level, silence, type Verdict } from './verdict.ts';

/** Where, who and when an act is judged. */
export interface Situation {
  platform: PlatformId;
  account?: Account;
  at: Date;
  time?: Context['time'];
}

/** What it is judged by: the same for every act until the school changes something. */
export interface Bench {
  school: School;
  pack?: Pack;
  people?: People;
  /** The member of staff's own declared links. */
  declared?: Declared;
  rules: readonly Rule[];
}

/** Of two rules that are as firm, who and what goes before where and when. */
const TURNS: readonly Rule['about'][] = ['people', 'words', 'pictures', 'account', 'time'];

/** What the school's policy has to say about an act. Pure: same act, same answer. */
export function judge(action: Action, situation: Situation, bench: Bench): Verdict {
  const { school, pack = noPack, rules } = bench;
  const { platform, account = {}, at, time = { working: false } } = situation;
  const people = onPlatform(platform, bench.people ?? nobody);
  const declared: Declared = (person) =>
    bench.declared?.({ ...person, platform: person.platform ?? platform });
  const audience = audienceOf(action);
  const official = actingAs(school, platform, account);
  const lifting: Lifting = optionsOf('declared-links', school, pack);
  const turn = ({ rule }: Finding) => TURNS.indexOf(rules.find(({ id }) => id === rule)?.about ?? 'time');
  const read = readable(action);
  const found: Finding[] = [];
  for (const rule of rules) {
    if (!rule.on.includes(action.kind)) continue;
    const wanted = levelOf(rule.id, school, pack);
    if (wanted === 'off') continue;
    const base = rule.about === 'rights' ? 'note' : wanted;
    const options = optionsOf(rule.id, school, pack);
    const context: Context = { platform, account, official, audience, school, people, at, time, options };
    const { seen, link } = checked(rule, read.action, context, declared);
    if (!seen) continue;
    const level = isFlat(rule.id, school) ? base : weighed(base, rule, seen, isWide(action));
    const standing = link && standingOf(link, lifting, time.working || school.device === 'school');
    if (standing === 'lifted' && action.kind === 'receive') continue;
    found.push({
      rule: rule.id,
      level: standing ? liftedLevel(level, standing) : level,
      declared: link && standing && { ...link, standing },
      clause: clauseFor(rule.id, action, seen, pack),
      spans: joined((seen.spans ?? []).map(read.placed)),
      person: seen.person && { role: seen.person.role, tier: seen.person.tier },
      name: seen.name && read.placed(seen.name),
      perhaps: seen.perhaps,
      variant: seen.variant,
      cause: `${rule.id}|${seen.cause ?? seen.person?.key ?? textOf(action)}`,
    });
  }
  const findings = found.filter((finding) => mayStand(finding, found, school, pack));
  if (!findings.length) return time.until === undefined ? silence : { ...silence, until: time.until };
  findings.sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || turn(a) - turn(b));
  return { level: findings[0]!.level, findings, until: time.until };
}

/** What the school's file or its pack sets for a rule. */
export function optionsOf(rule: RuleId, school: School, pack: Pack): Readonly<Record<string, unknown>> {
  return { ...pack.options?.[rule], ...school.policy?.options?.[rule] };
}

/** `onlyWith`: naming the school matters to some schools only beside harsh words about it. */
function mayStand({ rule }: Finding, all: readonly Finding[], school: School, pack: Pack): boolean {
  const needed = severalIn(optionsOf(rule, school, pack).onlyWith);
  return !needed.length || all.some((other) => needed.includes(other.rule));
}

/** What a rule sees; with the declared link that it is about, when it would see nothing without that person. */
function checked(rule: Rule, action: Action, context: Context, declared: Declared) {
  const link = LIFTABLE.includes(rule.id) ? linkIn(action, declared) : undefined;
  if (!link) return { seen: rule.check(action, context) };
  const others = withoutDeclared(action, declared);
  const seenOfOthers = others && rule.check(others, context);
  return seenOfOthers ? { seen: seenOfOthers } : { seen: rule.check(action, context), link };
}

/** Somebody is on the platform of the act, where nothing else is said; several rules read the same words. */
function onPlatform(platform: PlatformId, people: People): People {
  const read = new Map<string, ReturnType<People['inText']>>();
  return {
    ...people,
    ask: (person) => people.ask({ ...person, platform: person.platform ?? platform }),
    inText(text) {
      const known = read.get(text) ?? people.inText(text);
      read.set(text, known);
      return known;
    },
  };
}

/** How firmly a school wants a rule: its own file first, then its pack; `*` stands for every rule. */
export function levelOf(rule: RuleId, school: School, pack: Pack): Level {
  const own = school.policy?.levels;
  return own?.[rule] ?? own?.['*'] ?? pack.levels[rule] ?? 'off';
}

/** `"*": "warn"` is for trying rules one by one: every finding at just that level. */
function isFlat(rule: RuleId, school: School): boolean {
  const own = school.policy?.levels;
  return own?.['*'] !== undefined && own[rule] === undefined;
}

/** The base level, moved by what was seen and by who will see it. `stop` is never reached by weight alone. */
function weighed(base: Level, rule: Rule, seen: Sighting, wide: boolean): Level {
  if (seen.unsure) return 'note';
  const at = LEVELS.indexOf(base);
  const top = Math.max(at, LEVELS.indexOf('reason'));
  const moved = Math.min(top, Math.max(1, at + (seen.weight ?? 0)));
  const louder = rule.about === 'words' && wide && LEVELS[moved] === 'note';
  return LEVELS[louder ? moved + 1 : moved]!;
}

/** The clause that asks for it: the school's own first, then one of this very thing, of this act, of every act. */
function clauseFor(rule: RuleId, action: Action, { variant = '' }: Sighting, pack: Pack): string | undefined {
  const bound = pack.clauses.filter((c) => c.rules.includes(rule));
  const close =
    bound.find((c) => c.own) ??
    bound.find((c) => c.when?.includes(variant)) ??
    bound.find((c) => !c.when && c.on?.includes(action.kind));
  return (close ?? bound.find((c) => !c.on && !c.when) ?? bound[0])?.id;
}

/** The account of the school's that somebody acts as, if it is one. */
export function actingAs(
  school: School,
  platform: PlatformId,
  account: Account,
): OfficialAccount | undefined {
  const own = (h: string | undefined) => h?.replace(/^@/, '').toLowerCase();
  const there = school.accounts?.filter((a) => a.platform === platform) ?? [];
  const acting = own(account.handle) ?? account.id;
  if (acting === undefined) return isNamed(account, school) ? there[0] : undefined;
  return there.find((a) => [acting, account.id].includes(own(a.handle)));
}

/** Somebody acts as a page of which nothing but the name is shown: the school's name is the school's account. */
function isNamed({ name, by }: Account, { school }: School): boolean {
  const names = [school.name, ...(school.alsoKnownAs ?? [])].map((n) => (typeof n === 'string' ? n : n.text));
  return by !== undefined && names.some((n) => n.toLowerCase() === name?.trim().toLowerCase());
}
