/** A fault of ours, never of the person writing the file: says what was being done and to what. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** Ends a `switch` over a union: reached only if a case was forgotten. */
export function assertNever(value: never, doing: string): never {
  throw new InternalError(`${doing}: unexpected ${JSON.stringify(value)}`);
}
