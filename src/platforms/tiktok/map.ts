import { anchors } from './anchors.ts';
import { labels } from './labels.ts';

export const map = { anchors, labels };

export type TikTokMap = typeof map;
