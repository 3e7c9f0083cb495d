/**
 * The names that are written like `name` but for their last number, in the order of these, and each run of them as its first and
 * last: beside NI-24 `NI-1 to NI-9` and `NI-11 to NI-23`. None where there would be a great many.
 */
export function numberedNames(name: string, names: Iterable<string>): readonly string[] {
  const shape = partsOf(name)?.shape;
  if (shape === undefined) return [];
  const alike = [...new Set(names)]
    .flatMap((other) => {
      const parts = partsOf(other);
      return parts?.shape === shape ? [{ other, number: parts.number }] : [];
    })
    .sort((a, b) => a.number - b.number);
  const runs: { readonly first: string; readonly last: string; readonly number: number }[] = [];
  for (const { other, number } of alike) {
    const run = runs.at(-1);
    const goesOn = run !== undefined && number === run.number + 1;
    if (goesOn) runs.pop();
    runs.push({ first: goesOn ? run.first : other, last: other, number });
  }
  if (runs.length > mostRuns) return [];
  return runs.map(({ first, last }) => (first === last ? first : `${first} to ${last}`));
}

const mostRuns = 6;

/** The last number of a name, and the name without it; undefined for a name without numbers. */
function partsOf(name: string): { readonly shape: string; readonly number: number } | undefined {
  const match = /\d+(?=\D*$)/.exec(name.slice(0, longest));
  if (match === null) return undefined;
  const [digits] = match;
  const after = name.slice(match.index + digits.length);
  return { shape: `${name.slice(0, match.index)}#${after}`.toLowerCase(), number: Number(digits) };
}

/** No longer name is looked into: the search would take a time that grows with its square. */
const longest = 200;
