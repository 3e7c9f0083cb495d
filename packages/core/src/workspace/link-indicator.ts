import type { Problem } from '../diagnostics/problem.ts';
import { type Indicator, indicatorSchema, type Measure } from '../model/indicator.ts';
import { parseFormula } from '../query/parse-formula.ts';
import { parseQuery } from '../query/parse-query.ts';
import { decode } from '../schema/decode.ts';
import { gatherMissing } from '../schema/gather-missing.ts';
import { originalPaths } from '../schema/original-paths.ts';
import { emptyMap, plainAt } from '../schema/plain.ts';
import { isMap } from '../syntax/plain-value.ts';
import { spanInScalar } from '../syntax/scalar-map.ts';
import type { TextProblem } from '../syntax/text-problem.ts';
import type { TreePath } from '../syntax/tree.ts';
import { nodeAt } from '../syntax/tree-access.ts';
import type { Span } from '../text/span.ts';
import type { Document } from './document.ts';
import { isSlipAt } from './is-written.ts';
import { linkProblem } from './link-problem.ts';
import { overlay } from './overlay.ts';
import { shapeToProblem, textToProblem } from './text-to-problem.ts';
import type { LinkedIndicator, LinkedMeasure, LinkedText, Origin } from './workspace.ts';

type IndicatorDocument = Document<'indicator'>;

/**
 * The effective definition at the end of a chain of `extends`, with the problems that only show once files are merged. Queries that
 * are written as they were `before` an edit are not read again.
 */
export function linkIndicator(
  chain: readonly IndicatorDocument[],
  before?: LinkedIndicator,
): { readonly linked: LinkedIndicator; readonly problems: readonly Problem[] } {
  const document = chain.at(-1) as IndicatorDocument;
  // A file that extends nothing has been read whole already.
  const merged = chain.length === 1 ? undefined : mergeChain(chain);
  const decoded =
    merged === undefined
      ? { model: document.model, problems: [], dropped: [] }
      : decode<Indicator>(indicatorSchema, merged);
  const originalPath = originalPaths(decoded.dropped);
  const originOf = (path: TreePath) => findOrigin(chain, originalPath(path));
  const measures = linkMeasures(decoded.model, originOf, before);
  const formula = linkFormula(decoded.model, originOf);
  const linked: LinkedIndicator = {
    id: document.model.id ?? document.path,
    document,
    chain,
    effective: decoded.model,
    measures,
    formula,
    originOf,
  };
  const texts = [...[...measures.values()].map(({ query }) => query), formula];
  return {
    linked,
    problems: [
      ...gatherMissing(
        indicatorSchema,
        merged,
        decoded.problems.filter(
          ({ code, params, path }) =>
            code === 'schema/missing-key' &&
            !chain.some((file) => isSlipAt(file, [...path, String(params.key)])),
        ),
      ).map((problem) => shapeToProblem(problem, document.path, document.rangeOfKey(problem.path))),
      ...lockedFields(chain),
      ...texts.flatMap((text) => (text && text.document === document ? textProblems(text) : [])),
    ],
  };
}

/** What the files of a chain say together. */
function mergeChain(chain: readonly IndicatorDocument[]): Record<string, unknown> {
  return chain.reduce<Record<string, unknown>>(
    (base, next) => overlay(base, withMeasureFields(next.authored ?? {}), next.removals),
    emptyMap(),
  );
}

/** A measure written as its query alone is the measure's `query`. */
function withMeasureFields(authored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { measures } = authored;
  if (!isMap(measures) || !Object.values(measures).some((measure) => typeof measure === 'string'))
    return authored;
  const fields = emptyMap();
  for (const [name, measure] of Object.entries(measures)) {
    fields[name] = typeof measure === 'string' ? { query: measure } : measure;
  }
  return Object.assign(emptyMap(), authored, { measures: fields });
}

function findOrigin(chain: readonly IndicatorDocument[], path: TreePath): Origin | undefined {
  for (const document of [...chain].reverse()) {
    if (plainAt(document.authored, path) !== undefined) return { document, path };
    const short = path.slice(0, -1);
    const isQueryAlone = path.length === 3 && path[0] === 'measures' && path[2] === 'query';
    if (isQueryAlone && typeof plainAt(document.authored, short) === 'string')
      return { document, path: short };
  }
  return undefined;
}

function linkMeasures(
  model: Partial<Indicator>,
  originOf: (path: TreePath) => Origin | undefined,
  before: LinkedIndicator | undefined,
): ReadonlyMap<string, LinkedMeasure> {
  const linked = new Map<string, LinkedMeasure>();
  for (const [name, measure] of Object.entries(model.measures ?? {})) {
    const effective: Partial<Measure> = typeof measure === 'string' ? { query: measure } : measure;
    const origin = originOf(['measures', name, 'query']);
    const query =
      effective.query === undefined || !origin
        ? undefined
        : linkText(effective.query, origin, (text) => {
            const known = before?.measures.get(name)?.query;
            if (known?.text === text) return { parsed: known.parsed, problems: known.problems };
            const { query: parsed, problems } = parseQuery(text);
            return { parsed, problems };
          });
    linked.set(name, { name, effective, query });
  }
  return linked;
}

function linkFormula(
  model: Partial<Indicator>,
  originOf: (path: TreePath) => Origin | undefined,
): LinkedIndicator['formula'] {
  if (model.calculation === undefined || !('formula' in model.calculation)) return undefined;
  const origin = originOf(['calculation', 'formula']);
  return (
    origin &&
    linkText(model.calculation.formula, origin, (text) => {
      const { formula, problems } = parseFormula(text);
      return { parsed: formula, problems };
    })
  );
}

function linkText<T>(
  text: string,
  { document, path }: Origin,
  parse: (text: string) => { readonly parsed: T; readonly problems: readonly TextProblem[] },
): LinkedText<T> {
  const rangeOf = (span: Span) => {
    const node = document.root && nodeAt(document.root, path);
    return node?.kind === 'scalar'
      ? document.source.rangeOf(spanInScalar(document.source, node, span))
      : document.rangeOfValue(path);
  };
  return { text, ...parse(text), document, path, rangeOf };
}

function textProblems(text: LinkedText<unknown>): readonly Problem[] {
  return text.problems.map((problem) => textToProblem(problem, text.document.path, text.rangeOf));
}

/** A pack may lock fields; a file that sets one all the same is told so, at the key. */
function lockedFields(chain: readonly IndicatorDocument[]): readonly Problem[] {
  return chain.slice(1).flatMap((document, index) => {
    const lockers = chain.slice(0, index + 1);
    return lockers.flatMap((locker) =>
      (locker.model.locked ?? []).flatMap((field) => {
        const path = field.split('.');
        const removed = document.removals.some((removal) => removal.join('.') === field);
        if (!removed && plainAt(document.authored, path) === undefined) return [];
        return [
          linkProblem(
            'locked-field',
            `"${field}" is locked by ${locker.pack ? `the pack "${locker.pack}"` : locker.path} and cannot be changed here. Take it out of this file.`,
            { field, lockedBy: locker.path },
            document.path,
            document.rangeOfKey(path),
            {
              related: [
                { file: locker.path, range: locker.rangeOfValue(['locked']), message: 'Locked here.' },
              ],
            },
          ),
        ];
      }),
    );
  });
}
