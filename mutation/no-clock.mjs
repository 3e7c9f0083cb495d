import { afterEach, beforeEach } from 'vitest';

const { now } = performance;

// How fast a changed and watched copy of the code is says nothing: while a test runs, no time passes for it.
beforeEach(() => {
  performance.now = () => 0;
});
afterEach(() => {
  performance.now = now;
});
