/** What a definition is called in code, and the file of its module without the suffix. */
export interface ModuleNames {
  readonly identifier: string;
  readonly file: string;
}

/** What is to be named. */
export interface Unnamed {
  readonly folder: string;
  readonly id: string;
  /** Stands before a name that code could not have, such as one that begins with a digit. */
  readonly kind: string;
  /** What the name in code is made from; the id, if not given. */
  readonly spoken?: string | undefined;
}

/** Hands out names, each of them once. Names that differ in case alone are one name, as on many disks. */
export function createNames(): (unnamed: Unnamed) => ModuleNames {
  const takenIdentifiers = new Set(['freeze']);
  const takenFiles = new Set<string>();
  return ({ folder, id, kind, spoken = id }) => ({
    identifier: takeOne(asIdentifier(spoken, kind), takenIdentifiers),
    // A dot would make `a.d.js` look like the declarations of `a.js`.
    file: takeOne(`${folder}/${id}`.replaceAll('.', '_'), takenFiles),
  });
}

function takeOne(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}_${count}`;
  taken.add(name.toLowerCase());
  return name;
}

/** `LGBF-SW04b` as `lgbfSW04b`. Where two numbers meet a line keeps them apart: `NI-1-1` is `ni1_1`, not `ni11`. */
function asIdentifier(spoken: string, kind: string): string {
  const [first = '', ...rest] = spoken.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = rest.reduce(
    (before, word) => `${before}${/\d$/.test(before) && /^\d/.test(word) ? '_' : ''}${capitalised(word)}`,
    first.replace(/^[A-Z]+/, (capitals) => capitals.toLowerCase()),
  );
  return /^\d/.test(name) || reservedWords.has(name) ? `${kind}${capitalised(name)}` : name;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const reservedWords = /* @__PURE__ */ new Set(
  /* @__PURE__ */ `arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super switch
  this throw true try typeof undefined var void while with yield`.split(/\s+/),
);
