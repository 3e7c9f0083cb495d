import { namedIndicators } from '../../calculation/indicators/coverage.ts';
import type { DocumentKind } from '../../model/document.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Something that a rule may want to know of a workspace. */
export interface Question {
  /** Two questions of one name are the same. */
  readonly name: string;
  /** What the answer rests on: while these are the same objects, so is the answer. */
  ask(workspace: Workspace): readonly unknown[];
}

/** What partnership.yaml says. */
export const partnershipQuestion: Question = {
  name: 'partnership',
  ask: ({ partnership }) => [partnership],
};

/** All indicators; one is asked for by `indicatorQuestion`. */
export const indicatorsQuestion: Question = {
  name: 'indicators',
  ask: ({ indicators }) => [...indicators].flat(),
};

/** All datasets; one is asked for by `datasetQuestion`. */
export const datasetsQuestion: Question = { name: 'datasets', ask: ({ datasets }) => [...datasets].flat() };

/** The frameworks of outcomes. */
export const frameworksQuestion: Question = {
  name: 'frameworks',
  ask: ({ frameworks }) => [...frameworks].flatMap(([id, { document }]) => [id, document]),
};

/** The definition packs that are here. */
export const packsQuestion: Question = {
  name: 'packs',
  ask: ({ packs }) =>
    packs.flatMap((pack): readonly unknown[] => (pack.isBuiltIn ? [pack] : [pack.id, ...pack.documents])),
};

/** The definitions of the packs in use: `uses` names the packs, and a definition of one may extend another file. */
export const packIndicatorsQuestion: Question = {
  name: 'pack indicators',
  ask: (workspace) =>
    [partnershipQuestion, packsQuestion, indicatorsQuestion].flatMap(({ ask }) => ask(workspace)),
};

/** Every file. */
export const documentsQuestion: Question = {
  name: 'documents',
  ask: ({ documents }) => [...documents.values()],
};

/** The problems of syntax, shape and linking. */
export const problemsQuestion: Question = { name: 'problems', ask: ({ problems }) => [problems] };

/** One indicator, or that there is none of this id. */
export function indicatorQuestion(id: string): Question {
  return { name: `indicator ${id}`, ask: ({ indicators }) => [indicators.get(id)] };
}

/** One dataset, or that there is none of this id. */
export function datasetQuestion(id: string): Question {
  return { name: `dataset ${id}`, ask: ({ datasets }) => [datasets.get(id)] };
}

/** The files of one kind. */
export function kindQuestion(kind: DocumentKind): Question {
  return { name: `kind ${kind}`, ask: (workspace) => workspace.documentsOfKind(kind) };
}

/**
 * The numbers of an indicator: they rest on its definition and those that its formula names, near or far, on the datasets of all of
 * these, and on whose area the partnership is.
 */
export function numbersQuestion(id: string): Question {
  return {
    name: `numbers ${id}`,
    ask: ({ indicators, datasets, partnership }) => {
      const found = new Set<unknown>([partnership]);
      const open = [id];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const indicator = indicators.get(next);
        if (indicator === undefined || found.has(indicator)) continue;
        found.add(indicator);
        open.push(...namedIndicators(indicator));
        for (const { query } of indicator.measures.values())
          found.add(datasets.get(query?.parsed.dataset?.text ?? ''));
      }
      return [...found];
    },
  };
}
