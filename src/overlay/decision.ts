import type { Decision, Warning } from '../core/telling.ts';

/** What the buttons of a warning leave behind as the dialog's return value. */
export type Pressed = Decision['do'];

/** Escape and everything unclear go back. */
export function decisionFrom(
  returned: string,
  warning: Warning,
  reason: string | undefined,
  note?: boolean,
): Decision {
  switch (returned) {
    case 'carry-on':
      return warning.reasons.length > 0 && reason === undefined
        ? { do: 'back' }
        : { do: 'carry-on', reason, note };
    case 'report':
      return warning.leads ? { do: 'report', concern: warning.leads } : { do: 'back' };
    case 'leave':
    case 'wrong':
    case 'break':
    case 'authorised':
      return { do: returned };
    default:
      return { do: 'back' };
  }
}
