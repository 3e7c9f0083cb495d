import { methods } from './index.generated.ts';
import {
  type Method,
  type MethodInput,
  type MethodOutcome,
  type MethodParameters,
  missing,
} from './method.ts';

/** The method of a name; undefined when there is none. */
export function findMethod(id: string): Method | undefined {
  return methods.find((method) => method.id === id);
}

/** Runs a method so that neither a number that is none nor a fault in one method reaches a result. */
export function runMethod(
  method: Method,
  inputs: ReadonlyMap<string, MethodInput>,
  parameters: MethodParameters,
): MethodOutcome {
  const outcome = calculate(method, inputs, parameters);
  if (outcome.kind === 'missing') return outcome;
  if (!Number.isFinite(outcome.value))
    return missing('not-finite', 'the result is too large to be a number.');
  const { interval } = outcome;
  const isWhole =
    interval !== undefined && Number.isFinite(interval.upper) && Number.isFinite(interval.lower ?? 0);
  return isWhole ? outcome : { ...outcome, interval: undefined };
}

function calculate(
  method: Method,
  inputs: ReadonlyMap<string, MethodInput>,
  parameters: MethodParameters,
): MethodOutcome {
  try {
    return method.calculate(inputs, parameters);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      kind: 'missing',
      reason: { code: 'internal/method', message: `the method ${method.id} failed: ${detail}` },
    };
  }
}
