import { describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

describe('work that is done one at a time', () => {
  it('is done once more, however often it was asked for while it was being done', async () => {
    const begun: string[] = [];
    const { wait, release } = gate();
    let text = 'one';
    const ask = oneAtATime(async () => {
      begun.push(text);
      await wait();
    });
    ask();
    text = 'two';
    ask();
    text = 'three';
    ask();
    await release();
    await release();
    expect(begun).toEqual(['one', 'three']);
  });

  it('is done again after it has been quiet', async () => {
    let times = 0;
    const ask = oneAtATime(async () => {
      times += 1;
    });
    ask();
    await settled();
    ask();
    await settled();
    expect(times).toBe(2);
  });
});

/** Holds work up until it is released. */
function gate() {
  let open: () => void = () => {};
  return {
    wait: () =>
      new Promise<void>((resolve) => {
        open = resolve;
      }),
    release: () => {
      open();
      return settled();
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
