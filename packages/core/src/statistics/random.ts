/** Numbers between 0 and 1, each as likely as any other, never 0 or 1 themselves. */
export type Random = () => number;

/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine.
 *
 * @input   seed: a whole number
 * @result  a function that gives the next number above 0 and below 1
 * @absent  nothing
 * @source  Doty-Humphrey's sfc32, which passes PractRand; two of its 32-bit numbers make one of 52 bits
 * @rounds  never
 */
export function seededRandom(seed: number): Random {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warming = 0; warming < 15; warming++) next();
  return () => ((next() >>> 6) * 2 ** 26 + (next() >>> 6) + 0.5) / 2 ** 52;
}
