import { describe } from 'vitest';
import { browsers } from './browsers.ts';
import { scenarios } from './scenarios.ts';

describe.each(browsers)('in %s', (_, open) => scenarios('facebook', open));
