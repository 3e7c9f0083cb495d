import { isDeepStrictEqual } from 'node:util';
import { BrokenPromise, type Target } from './target.ts';

/** Which promise an input broke, and how. */
export interface Failure {
  /** The same for two inputs that fail in the same way. */
  readonly kind: string;
  readonly explanation: string;
}

/** Of one reading, in seconds of the processor, so that a busy machine is not taken for a slow answer. */
const longestReading = 3;

/**
 * Reads an input, another one, and the first again, and gives what went wrong: nothing may be thrown, each answer comes in time, and
 * what is said of a text does not depend on what was read before it.
 */
export async function tryInput(
  target: Target,
  input: Uint8Array,
  other: Uint8Array,
  mostSeconds = longestReading,
): Promise<Failure | undefined> {
  try {
    const start = process.cpuUsage();
    const first = await target.read(input);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    if (seconds > mostSeconds) {
      return { kind: 'slow', explanation: `${seconds.toFixed(1)} s for ${input.length} bytes` };
    }
    await target.read(other);
    const second = await target.read(input);
    if (isDeepStrictEqual(first, second)) return undefined;
    return { kind: 'not the same twice', explanation: `${shown(first)}\nand then\n${shown(second)}` };
  } catch (error) {
    return failureOf(error);
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value, null, 1).slice(0, 2000);
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { kind: 'thrown', explanation: String(error) };
  const explanation = error.stack ?? error.message;
  if (error instanceof BrokenPromise) {
    return { kind: error.message.replace(/[\d"].*/s, ''), explanation };
  }
  const place = /\(?[^\s(]*\/([^/\s]+:\d+):\d+\)?/.exec(explanation)?.[1] ?? '';
  return { kind: `${error.name} at ${place}`, explanation };
}
