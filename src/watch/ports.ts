import type { AnswerOf, AnyToPage, FromPage, MessageOf } from '../messages.ts';
import type { Overlay } from '../overlay/contract.ts';

/** The outside world, handed in: watch itself knows no browser interface. */
export interface Ports {
  /** Rejects when the worker cannot be reached. */
  ask<K extends keyof FromPage>(message: MessageOf<FromPage, K>): Promise<AnswerOf<FromPage, K>>;
  /** Answers what the worker or the popup asks of this page. */
  hear(answer: (message: AnyToPage) => unknown, signal: AbortSignal): void;
  /** False once the extension was updated, disabled or removed under the living page. */
  alive(): boolean;
  /** The overlay, once it has been put into this page. */
  overlay(): Overlay | undefined;
}
