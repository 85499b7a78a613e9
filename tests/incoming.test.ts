// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepIncoming } from '../src/watch/incoming.ts';
import type { Reading } from '../src/watch/reading.ts';

/** Everything that is on the page is in view. */
class InView {
  constructor(private readonly see: (entries: readonly object[]) => void) {}
  observe(target: Element): void {
    this.see([{ target, isIntersecting: true }]);
  }
  unobserve(): void {}
  disconnect(): void {}
}

describe('what waits on a page', () => {
  const received = vi.fn<Reading['received']>();
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('IntersectionObserver', InView);
    vi.stubGlobal('requestIdleCallback', undefined);
    received.mockReset();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('is read anew when its list changes, not with each key in the box beside it', async () => {
    await lookAt(
      '<div><div role="grid" class="item"><p id="said">Hello</p></div><div contenteditable="true"><p id="typed">S</p></div></div>',
    );
    const before = received.mock.calls.length;
    await change('#typed', 'See');
    expect(received).toHaveBeenCalledTimes(before);
    await change('#said', 'Hello again');
    expect(received.mock.calls.length).toBeGreaterThan(before);
  });

  test('is not looked for in a feed that scrolls by, though another waits at its other side', async () => {
    await lookAt(
      '<div><aside><div><a class="item">Katie</a></div></aside><main><p id="feed">A post</p></main><div><a class="item">Osian</a></div></div>',
    );
    const before = received.mock.calls.length;
    await change('#feed', 'Another post');
    expect(received).toHaveBeenCalledTimes(before);
  });

  test('is looked for in the whole of a list', async () => {
    await lookAt(
      '<main><ul><li><b><a class="item">Katie</a></b></li><li><b><a class="item">Osian</a></b></li><li id="more">…</li></ul></main>',
    );
    const before = received.mock.calls.length;
    await change('#more', 'Marcus');
    expect(received.mock.calls.length).toBeGreaterThan(before);
  });

  async function lookAt(html: string): Promise<void> {
    document.body.innerHTML = html;
    received.mockImplementation((item) => ({
      key: item.textContent ?? '',
      action: { kind: 'visit' },
      account: {},
      element: item,
      by: { unpressed: true },
    }));
    const reader = { incoming: [{ what: 'a thing', find: ['.item'], read: () => undefined }] };
    const reading = { reader: () => reader, watches: () => true, received } as unknown as Reading;
    const asked = {
      ask: async () => ({ level: 'off' as const }),
      known: vi.fn(),
      drop: vi.fn(),
      forget: vi.fn(),
    };
    const stage = { chip: vi.fn(), unchip: vi.fn() } as never;
    keepIncoming(reading, vi.fn(), asked, stage).look();
    await vi.advanceTimersByTimeAsync(5_000);
  }

  async function change(at: string, words: string): Promise<void> {
    document.querySelector(at)?.replaceChildren(words);
    await vi.advanceTimersByTimeAsync(5_000);
  }
});
