import type { Problem } from '../diagnostics/problem.ts';
import { knownNames } from '../text/known-names.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Document } from './document.ts';
import { linkProblem, replaceFix } from './link-problem.ts';
import type { Lookup } from './packs.ts';

type IndicatorDocument = Document<'indicator'>;

/** All indicator files that one may extend: the workspace's own and those of the packs in use. */
export interface IndicatorFiles {
  readonly own: ReadonlyMap<string, IndicatorDocument>;
  readonly packs: ReadonlyMap<string, Lookup<IndicatorDocument>>;
}

export interface Chain {
  /** From the most general file to the one asked for. */
  readonly documents: readonly IndicatorDocument[];
  readonly problems: readonly Problem[];
}

/** More definitions over one another than anybody keeps in mind; each file is linked with all that it extends. */
const longestChain = 16;

/** Follows `extends` from a file to where it ends. A circle, an unknown name or too many of them ends it with a problem. */
export function chainOf(document: IndicatorDocument, files: IndicatorFiles): Chain {
  const documents: IndicatorDocument[] = [document];
  for (let current = document; current.model.extends !== undefined; ) {
    const next = findBase(current, files);
    if ('problem' in next) return { documents: documents.reverse(), problems: [next.problem] };
    const first = documents.indexOf(next.base);
    if (first >= 0) {
      const problems = [circle(document, [...documents.slice(first), next.base])];
      return { documents: documents.reverse(), problems };
    }
    if (documents.length === longestChain) {
      return { documents: documents.reverse(), problems: [tooLong(document)] };
    }
    documents.push(next.base);
    current = next.base;
  }
  return { documents: documents.reverse(), problems: [] };
}

function findBase(
  document: IndicatorDocument,
  files: IndicatorFiles,
): { base: IndicatorDocument } | { problem: Problem } {
  const written = document.model.extends ?? '';
  const ownId = document.model.id ?? '';
  const slash = written.indexOf('/');
  const pack = files.packs.get(slash < 0 ? written : written.slice(0, slash));
  if (pack) {
    const id = slash < 0 ? ownId : written.slice(slash + 1);
    const base = pack.get(id);
    return base ? { base } : { problem: unknownInPack(document, written, id, [...pack.keys()]) };
  }
  const own = files.own.get(written);
  if (own && own !== document) return { base: own };
  return { problem: unknownBase(document, written, files) };
}

function unknownInPack(
  document: IndicatorDocument,
  written: string,
  id: string,
  known: readonly string[],
): Problem {
  const path = written.includes('/') ? ['extends'] : ['id'];
  const range = document.rangeOfValue(path);
  const suggestion = nearestWord(id, known);
  const pack = written.split('/')[0] ?? '';
  const word = suggestion && (written.includes('/') ? `${pack}/${suggestion}` : suggestion);
  return linkProblem(
    'unknown-indicator',
    `The pack "${pack}" has no indicator "${id}". ${
      suggestion ? `Did you mean "${suggestion}"?` : `It has ${knownNames(id, known)}.`
    }`,
    { id, pack, suggestion: suggestion ?? null },
    document.path,
    range,
    word ? { fixes: replaceFix(document.path, range, word) } : {},
  );
}

function unknownBase(document: IndicatorDocument, written: string, files: IndicatorFiles): Problem {
  const range = document.rangeOfValue(['extends']);
  const known = [...files.packs.keys(), ...files.own.keys()].filter((name) => name !== document.model.id);
  const suggestion = nearestInPack(written, files) ?? nearestWord(written, known);
  return linkProblem(
    'unknown-extends',
    `There is no pack and no indicator called "${written}" to extend.${
      suggestion
        ? ` Did you mean "${suggestion}"?`
        : ' Packs must be listed under "uses" in partnership.yaml.'
    }`,
    { extends: written, suggestion: suggestion ?? null },
    document.path,
    range,
    suggestion ? { fixes: replaceFix(document.path, range, suggestion) } : {},
  );
}

/** For `nationl/NI-19`, or `NI-19` alone, the indicator of a pack that was probably meant. */
function nearestInPack(written: string, { packs }: IndicatorFiles): string | undefined {
  const slash = written.indexOf('/');
  if (slash < 0) {
    const having = [...packs].filter(([, indicators]) => indicators.get(written) !== undefined);
    return having.length === 1 ? `${having[0]?.[0]}/${written}` : undefined;
  }
  const pack = nearestWord(written.slice(0, slash), packs.keys());
  const id = pack && nearestWord(written.slice(slash + 1), packs.get(pack)?.keys() ?? []);
  return id && `${pack}/${id}`;
}

function circle(document: IndicatorDocument, round: readonly IndicatorDocument[]): Problem {
  const names = round.map(({ model }) => model.id ?? '?');
  return linkProblem(
    'circular-extends',
    `These definitions extend one another in a circle: ${names.join(' extends ')}. Let one of them stand alone.`,
    { ids: names },
    document.path,
    document.rangeOfValue(['extends']),
  );
}

function tooLong(document: IndicatorDocument): Problem {
  return linkProblem(
    'extends-too-long',
    `This definition extends another, which extends another, and so on, more than ${longestChain} times; what comes after is not read. Extend one further down.`,
    { limit: longestChain },
    document.path,
    document.rangeOfValue(['extends']),
  );
}
