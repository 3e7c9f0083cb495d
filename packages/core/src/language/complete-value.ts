import { areasAtLevel } from '../areas/areas.ts';
import { describeArea } from '../areas/describe-area.ts';
import { peerGroups } from '../areas/peers.ts';
import type { Calculator } from '../calculation/results/calculator.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/indicator.ts';
import { describePeriod } from '../periods/describe-period.ts';
import { formatPeriod } from '../periods/format-period.ts';
import type { Document } from '../workspace/document.ts';
import { folderOf, relativePath } from '../workspace/path.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';
import type { Offer } from './completion.ts';
import { linkedIndicatorOf, numberedFramework } from './documents.ts';
import type { Meaning } from './meaning.ts';

/** What is known while something is written in a file. */
export interface WritingContext {
  readonly workspace: Workspace;
  /** Its results may be shown: what the partnership's disclosure hides is taken away. */
  readonly calculator: Calculator;
  readonly document: Document;
  /** The data files at hand, while something is written that may name them. */
  readonly data?: DataAtHand;
}

export interface DataAtHand {
  readonly paths: readonly string[];
  /** The columns of the dataset's own file as they would be described, found by looking. */
  readonly columns: NonNullable<Dataset['columns']>;
}

/** The names that may be written where a value has a meaning beyond its shape; none where any words may stand. */
export function offersOfMeaning(
  meaning: Meaning | undefined,
  context: WritingContext,
  path: readonly (string | number)[],
): readonly Offer[] {
  const { workspace, document } = context;
  switch (meaning) {
    case 'ownId':
      return document.kind === 'indicator' ? definitionsToAdapt(workspace) : [];
    case 'base':
      return [
        ...workspace.packs.map(
          ({ id }): Offer => ({
            label: id,
            kind: 'pack',
            detail: 'the definition of the same id',
            insert: id,
          }),
        ),
        ...[...workspace.indicators.values()]
          .filter((each) => each.document !== document)
          .map(indicatorOffer),
      ];
    case 'indicator':
      return [...workspace.indicators.values(), ...definitionsLeft(workspace)].map(indicatorOffer);
    case 'outcome':
      return outcomeOffers(workspace);
    case 'measure':
      return measureOffers(context);
    case 'area':
      return areaOffers;
    case 'comparator':
      return [
        { label: 'scotland', kind: 'area', detail: 'Scotland', insert: 'scotland' },
        ...peerGroups.map(({ id, title }): Offer => ({ label: id, kind: 'area', detail: title, insert: id })),
      ];
    case 'period':
      return periodOffers(context);
    case 'pack':
      return workspace.packs.map(({ id, version }) => ({
        label: id,
        kind: 'pack',
        detail: version,
        insert: id,
      }));
    case 'dataFile':
      return dataFileOffers(context);
    case 'heading':
      return Object.entries(context.data?.columns ?? {}).map(([name, { header, role }]) => ({
        label: header ?? name,
        kind: 'column',
        detail: `${role}, as it seems`,
        insert: header ?? name,
      }));
    case 'frameworkFile':
      return workspace.documentsOfKind('framework').map(({ path, model }) => ({
        label: path,
        kind: 'file',
        detail: model.title,
        insert: path,
      }));
    case 'column':
      return Object.entries((document as Document<'dataset'>).model.columns ?? {}).map(([name, column]) => ({
        label: name,
        kind: 'column',
        detail: column.title ?? column.role,
        insert: name,
      }));
    case 'bandColumn':
      return bandColumnOffers(context);
    case 'member':
      return memberOffers(workspace, document, String(path[1]));
    default:
      return [];
  }
}

/** The names that may be keys where a file names things of its own: measures that it inherits. */
export function offersOfNames(meaning: Meaning | undefined, context: WritingContext): readonly Offer[] {
  return meaning === 'measureName' ? measureOffers(context) : [];
}

/** The columns of categories and ages in the data that the measures of the file read. */
function bandColumnOffers({ workspace, document }: WritingContext): readonly Offer[] {
  const measures = [...(linkedIndicatorOf(workspace, document)?.measures.values() ?? [])];
  const offers = new Map<string, Offer>();
  for (const { query } of measures) {
    const dataset = workspace.datasets.get(query?.parsed.dataset?.text ?? '');
    for (const [name, column] of Object.entries(dataset?.document.model.columns ?? {})) {
      if (column.role !== 'category' && column.role !== 'age') continue;
      const detail = column.title ?? `${column.role} of ${dataset?.id}`;
      offers.set(name, { label: name, kind: 'column', detail, insert: name });
    }
  }
  return [...offers.values()];
}

/** The measures that any file of the chain describes: while `measures:` is still empty, it takes the inherited ones away. */
function measureOffers({ workspace, document }: WritingContext): readonly Offer[] {
  const chain = linkedIndicatorOf(workspace, document)?.chain ?? [];
  const offers = new Map<string, Offer>();
  for (const { model } of chain) {
    for (const [name, measure] of Object.entries(model.measures ?? {})) {
      const { title, description }: Partial<Measure> = typeof measure === 'string' ? {} : measure;
      const known = offers.get(name);
      offers.set(name, {
        label: name,
        kind: 'measure',
        detail: title ?? known?.detail,
        documentation: description ?? known?.documentation,
        insert: name,
      });
    }
  }
  return [...offers.values()];
}

function definitionsToAdapt(workspace: Workspace): readonly Offer[] {
  return definitionsLeft(workspace).map(indicatorOffer);
}

/** Definitions of the packs in use that the partnership has not adapted yet. */
function definitionsLeft({ packIndicators, indicators }: Workspace): readonly LinkedIndicator[] {
  return [...packIndicators.values()].filter(({ id }) => !indicators.has(id));
}

function indicatorOffer({ id, effective }: LinkedIndicator): Offer {
  const { shortTitle, title, description } = effective;
  return {
    label: id,
    kind: 'indicator',
    detail: shortTitle ?? title,
    documentation: description ?? title,
    insert: id,
  };
}

function outcomeOffers(workspace: Workspace): readonly Offer[] {
  const numbered = numberedFramework(workspace);
  // First the national outcomes, then what the partnership has set itself, then what else a pack lists.
  const rank = ([id, { document }]: readonly [string, { readonly document: Document }]) =>
    id === numbered ? 0 : document.pack === undefined ? 1 : 2;
  const frameworks = [...workspace.frameworks].toSorted((a, b) => rank(a) - rank(b));
  return frameworks.flatMap(([id, { effective }]) =>
    Object.entries(effective.items ?? {}).map(([item, { title, shortTitle }]): Offer => {
      const insert = id === numbered ? item : `${id}/${item}`;
      return { label: insert, kind: 'outcome', detail: shortTitle ?? title, documentation: title, insert };
    }),
  );
}

const areaOffers: readonly Offer[] = /* @__PURE__ */ (
  ['scotland', 'partnership', 'council', 'board'] as const
).flatMap((level) =>
  areasAtLevel(level).map(
    (area): Offer => ({
      label: describeArea(area),
      kind: 'area',
      detail: area.code,
      insert: area.code,
      filter: `${area.name} ${area.code}`,
    }),
  ),
);

/** The data files at hand as they are written from the folder of the file, first those that no dataset reads. */
function dataFileOffers({ workspace, document, data }: WritingContext): readonly Offer[] {
  const readers = new Map([...workspace.datasets.values()].map((each) => [each.dataPath, each]));
  const offers = (data?.paths ?? []).filter(isData).map((path): Offer => {
    const reader = readers.get(path);
    const isOwn = reader?.document === document;
    const written = relativePath(folderOf(document.path), path);
    const detail = reader === undefined || isOwn ? undefined : `read by ${reader.id}`;
    return { label: written, kind: 'file', detail, insert: written };
  });
  return [
    ...offers.filter(({ detail }) => detail === undefined),
    ...offers.filter(({ detail }) => detail !== undefined),
  ];
}

function isData(path: string): boolean {
  return /\.(?:csv|tsv|txt|parquet)$/i.test(path);
}

/** The periods that the data of the file's indicator have, or else of any indicator, the latest first. */
function periodOffers({ workspace, calculator, document }: WritingContext): readonly Offer[] {
  const own = linkedIndicatorOf(workspace, document);
  const isKnown = own !== undefined && workspace.indicators.get(own.id) === own;
  const ids = isKnown ? [own.id] : document.kind === 'partnership' ? [...workspace.indicators.keys()] : [];
  const periods = ids.flatMap((id) => calculator.periodsOf(id));
  const wanted =
    document.kind === 'partnership' ? periods.filter(({ kind }) => kind === 'financialYear') : periods;
  const offers = wanted.map(
    (period): Offer => ({
      label: formatPeriod(period),
      kind: 'period',
      detail: describePeriod(period),
      insert: formatPeriod(period),
    }),
  );
  return [...new Map(offers.map((offer) => [offer.label, offer])).values()].sort((a, b) =>
    a.label < b.label ? 1 : -1,
  );
}

function memberOffers(workspace: Workspace, document: Document, column: string): readonly Offer[] {
  const dataset = [...workspace.datasets.values()].find((each) => each.document === document);
  const read = dataset?.table?.columns.get(column);
  if (read === undefined || read.role === 'measure') return [];
  return read.members
    .filter((member) => member !== '')
    .map((member) => ({ label: member, kind: 'member', insert: member }));
}
