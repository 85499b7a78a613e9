import { wordsIn } from '../../../src/platforms/shared/editor.ts';

Object.assign(window, { wordsIn });
