// Made by `ninefold build` from the definition pack national 0.1.0; do not edit.

/** Makes a value unchangeable, with all that is in it. */
export function freeze(value) {
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object' && inner !== null) freeze(inner);
  }
  return Object.freeze(value);
}
