/** The library of property tests with few runs, which are the same each time: thousands of runs for each change would take days. */
import * as real from 'fast-check-itself';

export * from 'fast-check-itself';

const mostRuns = 25;
/** With this one the tests that also count what they met still meet enough of it. */
const seed = 3;

export function assert(property, parameters = {}) {
  const { numRuns = mostRuns } = parameters;
  return real.assert(property, { seed, ...parameters, numRuns: Math.min(mostRuns, numRuns) });
}

export default { ...real, assert };
