/**
 * A shorter input that still fails: stretches are left out, long ones first, as long as what is left fails in the same way. Tries so
 * many times and no more.
 */
export async function minimise(
  input: Uint8Array,
  stillFails: (shorter: Uint8Array) => Promise<boolean>,
  mostTries = 600,
): Promise<Uint8Array> {
  let smallest = input;
  let tries = 0;
  for (let size = Math.ceil(input.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.length && tries < mostTries; tries++) {
      const shorter = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + size)]);
      if (await stillFails(shorter)) smallest = new Uint8Array(shorter);
      else at += size;
    }
  }
  return smallest;
}
