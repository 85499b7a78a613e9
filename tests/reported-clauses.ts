import type { Concern } from '../src/core/concern.ts';
import type { Office } from '../src/core/whom.ts';
import type { Step } from '../src/report/path.ts';

export interface Report {
  clause: string;
  concern: Concern;
  /** Whom the clause names first; nobody where the head is the one who was told. */
  tells: Office | undefined;
  /** Steps that the clause asks for, in its order. */
  steps: readonly Step['is'][];
  /** Words of the clause that have to be among them. */
  says?: RegExp;
}

/** What "Report a concern" does for each clause that asks for it. */
export const reports: readonly Report[] = [
  {
    clause: 'BSS-5.e',
    concern: 'pupil-contact',
    tells: 'lineManager',
    steps: ['do', 'tell', 'refusal'],
    says: /do not answer.*firmly and politely/is,
  },
  { clause: 'FAO-OV', concern: 'pupil-contact', tells: 'head', steps: ['record', 'tell'] },
  {
    clause: 'FAO-IM',
    concern: 'images',
    tells: 'head',
    steps: ['ring', 'do', 'tell'],
    says: /do not copy.*unsuitable, but not of a child: tell the headteacher/is,
  },
  {
    clause: 'FAO-CB',
    concern: 'bullying',
    tells: 'lineManager',
    steps: ['record', 'tell', 'ring'],
    says: /delete nothing.*picture, time, date and address.*yours to decide/is,
  },
  { clause: 'FAO-ED.5', concern: 'page-abuse', tells: 'head', steps: ['record', 'do', 'tell'] },
  { clause: 'LPS-1.2', concern: 'pupil-contact', tells: 'safeguarding', steps: ['tell'] },
  { clause: 'LPS-1.3', concern: 'child', tells: 'safeguarding', steps: ['tell'], says: /at once/ },
  {
    clause: 'LPS-2.6',
    concern: 'page-abuse',
    tells: 'head',
    steps: ['do', 'tell'],
    says: /remove the comment/,
  },
  { clause: 'OPS-G.8', concern: 'working-day', tells: 'safeguarding', steps: ['record', 'tell'] },
  { clause: 'OPS-P.1', concern: 'under-13', tells: 'safeguarding', steps: ['forms'] },
  { clause: 'OPS-P.3', concern: 'pupil-contact', tells: 'head', steps: ['tell'] },
  {
    clause: 'OPS-CP',
    concern: 'disclosure',
    tells: undefined,
    steps: ['do', 'do', 'do', 'cases'],
    says: /record the disclosure.*local authority.*advice before you suspend/is,
  },
  {
    clause: 'OPS-CB',
    concern: 'bullying',
    tells: 'safeguarding',
    steps: ['cases'],
    says: /former pupil.*Year 5.*harassment/is,
  },
  { clause: 'SVN-4.2.b', concern: 'closeness', tells: 'lineManager', steps: ['tell'], says: /at once/ },
];
