import { anchors } from './anchors.ts';
import { labels } from './labels.ts';

/** Instagram as data; a school may mend it through policy. */
export const map = { anchors, labels };

export type InstagramMap = typeof map;
