/** The kinds of area that codes stand for, each once, the largest first. */
export function areaKinds(codes: readonly string[]): readonly string[] {
  const found = new Set(codes.map(kindOfCode));
  return kinds.map(([, kind]) => kind).filter((kind) => found.has(kind));
}

function kindOfCode(code: string): string {
  const kind = kinds.find(([pattern]) => pattern.test(code))?.[1];
  if (kind === undefined) throw new Error(`"${code}" is not the code of a known kind of area.`);
  return kind;
}

/** The first three letters of a nine-letter code say what it is (Office for National Statistics); practices have six. */
const kinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^E92\d{6}$/, 'England'],
  [/^E40\d{6}$/, 'NHS regions of England'],
  [/^E12\d{6}$/, 'regions of England'],
  [/^E54\d{6}$/, 'integrated care boards'],
  [/^E38\d{6}$/, 'sub-locations of integrated care boards'],
  [/^E47\d{6}$/, 'combined authorities'],
  [/^E10\d{6}$/, 'counties'],
  [/^E06\d{6}$/, 'unitary authorities'],
  [/^E08\d{6}$/, 'metropolitan districts'],
  [/^E09\d{6}$/, 'London boroughs'],
  [/^E07\d{6}$/, 'non-metropolitan districts'],
  [/^U\d{5}$/, 'primary care networks'],
  [/^[A-HJ-NPY]\d{5}$/, 'GP practices'],
];
