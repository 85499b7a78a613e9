import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** One end of the browser's debugging pipe: the browser itself, or one tab of it. */
export interface Session {
  send<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
  /** Answers how to stop hearing. */
  on<T>(event: string, hear: (params: T) => void): () => void;
  once<T>(event: string, fits?: (params: T) => boolean): Promise<T>;
}

export interface Pipe {
  browser: Session;
  session(id: string): Session;
  process: ChildProcess;
}

interface Reply {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

const PATIENCE = 30_000;

/**
 * A browser with nothing on its pipe but what we say: test libraries hold on to every worker, and a worker that
 * is held on to neither sleeps nor wakes as it does for a person.
 */
export function startWithPipe(executable: string, args: readonly string[]): Pipe {
  const process = spawn(executable, [...args], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , to, from] = process.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, { done(value: unknown): void; fail(error: Error): void; what: string }>();
  const ears = new Set<{ session?: string; event: string; hear(params: unknown): void }>();
  let last = 0;

  const failAll = () => {
    for (const { fail, what } of waiting.values()) fail(new Error(`${what}: the browser is gone`));
    waiting.clear();
  };
  process.on('exit', failAll);
  process.on('error', failAll);
  to.on('error', failAll);
  readTexts(from, (text) => {
    const reply = JSON.parse(text) as Reply;
    if (reply.id === undefined) {
      for (const ear of [...ears])
        if (ear.event === reply.method && ear.session === reply.sessionId) ear.hear(reply.params);
      return;
    }
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.error) asked?.fail(new Error(`${asked.what}: ${reply.error.message}`));
    else asked?.done(reply.result);
  });

  const session = (id?: string): Session => ({
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((done, fail) => {
        last += 1;
        const late = setTimeout(
          () => fail(new Error(`${method}: no answer in ${PATIENCE / 1000} s`)),
          PATIENCE,
        );
        const answered = (value: unknown) => {
          clearTimeout(late);
          done(value as T);
        };
        waiting.set(last, { done: answered, fail, what: method });
        to.write(`${JSON.stringify({ id: last, method, params, sessionId: id })}\0`);
      }),
    on<T>(event: string, hear: (params: T) => void) {
      const ear = { session: id, event, hear: hear as (params: unknown) => void };
      ears.add(ear);
      return () => ears.delete(ear);
    },
    once<T>(event: string, fits: (params: T) => boolean = () => true) {
      return new Promise<T>((done) => {
        const stop = this.on<T>(event, (params) => {
          if (!fits(params)) return;
          stop();
          done(params);
        });
      });
    },
  });
  return { browser: session(), session, process };
}

/** Texts come one after the other with a zero between them, in pieces of any size. */
function readTexts(from: Readable, read: (text: string) => void): void {
  let pieces: Buffer[] = [];
  from.on('data', (data: Buffer) => {
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      pieces.push(data.subarray(start, end));
      read(Buffer.concat(pieces).toString('utf8'));
      pieces = [];
      start = end + 1;
    }
    pieces.push(data.subarray(start));
  });
}
