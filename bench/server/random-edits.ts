import { runRandomSession } from '../../tests/harness/random-session.ts';

/** So many random edits and requests in one session: none may fail and none may hang. */
export async function benchRandomEdits(count: number): Promise<void> {
  const start = performance.now();
  const { log, refusals } = await runRandomSession(count, 7);
  const took = (performance.now() - start) / 1000;
  const rest = `${refusals.length} renames refused, ${log.length} faults`;
  console.log(`${count} random edits and requests in ${took.toFixed(1)} s: ${rest}`);
  for (const fault of log.slice(0, 3)) console.log(`!!! ${fault}`);
}
