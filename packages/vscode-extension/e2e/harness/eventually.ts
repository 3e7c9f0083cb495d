/** Asks again and again until there is an answer, and says what was waited for when there is none. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  milliseconds = 60_000,
): Promise<T> {
  const end = performance.now() + milliseconds;
  let failure: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`${what}: not within ${milliseconds} ms`, { cause: failure });
}
