import type { Person } from './person.ts';

export type Audience = 'public' | 'friends' | 'group' | 'direct' | 'only-me' | 'unknown';
export type Place = 'timeline' | 'group' | 'page' | 'story' | 'reel' | 'video';

/** What can be known of a picture without looking at it. */
export interface PictureFacts {
  takenAt?: string;
  latitude?: number;
  longitude?: number;
  camera?: string;
  name?: string;
}

export type Recipient = { person: Person } | { group: string; people?: readonly Person[] };

export type ProfileFieldName =
  | 'jobTitle'
  | 'employer'
  | 'education'
  | 'bio'
  | 'name'
  | 'birthday'
  | 'contact'
  | 'website'
  | 'location';

export interface ProfileField {
  field: ProfileFieldName;
  value: string;
}

/** What the person at the keyboard is about to do, in words that belong to no platform. */
export type Action =
  | { kind: 'visit' }
  | { kind: 'view'; person: Person }
  | { kind: 'search'; query: string }
  | { kind: 'connect'; person: Person; how?: 'friend' | 'follow' | 'subscribe' | 'invite' }
  | { kind: 'accept'; person: Person; what?: 'friend' | 'follower' | 'message-request' }
  | { kind: 'message'; to: Recipient; text: string; vanishing?: boolean; pictures?: readonly PictureFacts[] }
  | {
      kind: 'receive';
      person: Person;
      what: 'friend-request' | 'follow' | 'message' | 'message-request' | 'tag';
    }
  | { kind: 'publish'; text: string; audience: Audience; place: Place; pictures?: readonly PictureFacts[] }
  | {
      kind: 'comment';
      text: string;
      on?: Person;
      audience?: Audience;
      pictures?: readonly PictureFacts[];
    }
  | { kind: 'share'; text?: string; of?: Person; audience?: Audience }
  /** On a post or comment for many to see; without it, in a conversation or to a story. */
  | { kind: 'react'; person: Person; on?: 'post' }
  | { kind: 'tag'; person: Person }
  | { kind: 'attach'; pictures: readonly PictureFacts[] }
  | { kind: 'edit-profile'; fields: readonly ProfileField[] }
  | { kind: 'set-audience'; audience: Audience }
  | { kind: 'set-privacy'; open: boolean }
  | { kind: 'join'; group: string }
  | { kind: 'go-live' }
  | { kind: 'remove-comment'; person: Person; text: string };

export type ActionKind = Action['kind'];
export type ActionOf<K extends ActionKind> = Extract<Action, { kind: K }>;

/** The person an act is aimed at, if there is one. */
export function personOf(action: Action): Person | undefined {
  switch (action.kind) {
    case 'message':
      return 'person' in action.to ? action.to.person : undefined;
    case 'comment':
      return action.on;
    case 'share':
      return action.of;
    default:
      return 'person' in action ? action.person : undefined;
  }
}

/** The name of a chat says what is meant in it. */
export function groupOf(action: Action): string {
  return action.kind === 'message' && 'group' in action.to ? action.to.group : '';
}

/** The words that an act would send, one text; profile fields stand on lines of their own. */
export function textOf(action: Action): string {
  switch (action.kind) {
    case 'message':
    case 'publish':
    case 'comment':
      return action.text;
    case 'share':
      return action.text ?? '';
    case 'edit-profile':
      return action.fields.map((f) => f.value).join('\n');
    default:
      return '';
  }
}

/** Who will see it. A message goes to whom it is addressed; what a page does not say stays unknown. */
export function audienceOf(action: Action): Audience {
  switch (action.kind) {
    case 'message':
      return 'group' in action.to ? 'group' : 'direct';
    case 'publish':
    case 'set-audience':
      return action.audience;
    case 'comment':
    case 'share':
      return action.audience ?? 'unknown';
    case 'edit-profile':
      return 'public';
    default:
      return 'unknown';
  }
}

/** Will more people see it than those it is about or addressed to? Words weigh more there. */
export function isWide(action: Action): boolean {
  if (action.kind === 'message') return 'group' in action.to && !action.to.people;
  const audience = audienceOf(action);
  return audience === 'public' || audience === 'group';
}
