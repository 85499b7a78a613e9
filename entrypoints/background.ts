import { defineBackground } from 'wxt/utils/define-background';
import { begin } from '../src/worker/begin.ts';

export default defineBackground(begin);
