import fc from 'fast-check';

/**
 * Property tests try the same examples in every run, so that what is red is red for everybody. `EXAMPLES=2` has them try others, and
 * `EXAMPLES=any` others each time, as the campaign does.
 */
const chosen = process.env.EXAMPLES ?? '1';

if (chosen !== 'any') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(chosen) });
