import { formatExactly } from '../calculation/results/format-number.ts';
import { alignedOutcome } from '../model/aligned-outcome.ts';
import { describePeriod } from '../periods/describe-period.ts';
import { countOf } from '../text/count-of.ts';
import type { LinkedIndicator, Workspace } from '../workspace/workspace.ts';
import type { WritingContext } from './complete-value.ts';
import { countMember, describeColumn, describeDataset } from './describe-data.ts';
import { describeOrigin } from './describe-inherited.ts';
import { linkedIndicatorOf, numberedFramework } from './documents.ts';
import { latestResult, resultInShort, verdictInShort } from './latest-result.ts';
import { shownText } from './markdown.ts';
import type { NamedThing } from './named-thing.ts';
import { queryInWords } from './query-words.ts';

/** A thing with a name, as a person asks about it; undefined for a name that nothing here has. */
export function describeThing(
  context: WritingContext,
  { kind, name, owner }: NamedThing,
): string | undefined {
  const { workspace } = context;
  switch (kind) {
    case 'indicator':
      return describeIndicator(context, name, owner);
    case 'measure':
      return describeMeasure(context, name);
    case 'dataset': {
      const dataset = workspace.datasets.get(name);
      return dataset && describeDataset(dataset);
    }
    case 'column': {
      const dataset = workspace.datasets.get(owner);
      const column = dataset?.document.model.columns?.[name];
      return column && describeColumn(name, column, dataset.table?.columns.get(name));
    }
    case 'member':
      return describeMember(workspace, name, owner);
    case 'item': {
      const framework = workspace.frameworks.get(owner)?.effective;
      const item = framework?.items?.[name];
      const number = owner === numberedFramework(workspace) ? `Outcome ${name}` : name;
      return (
        item &&
        `**${shownText(number)}** (${shownText(framework?.title ?? owner)})\n\n${shownText(item.title)}`
      );
    }
    case 'framework':
      return workspace.frameworks.get(name)?.effective.description;
    case 'pack': {
      const pack = workspace.packs.find(({ id }) => id === name);
      return (
        pack && `**${shownText(pack.id)}**${pack.version === undefined ? '' : `, version ${pack.version}`}`
      );
    }
  }
}

function describeIndicator(context: WritingContext, id: string, pack: string): string | undefined {
  const { workspace } = context;
  const own = workspace.indicators.get(id);
  const linked = pack === '' ? own : (own ?? workspace.packIndicators.get(id));
  if (linked === undefined) return undefined;
  const { title, description, unit } = linked.effective;
  const numbered = numberedFramework(workspace);
  const items = workspace.frameworks.get(numbered ?? '')?.effective.items ?? {};
  const lines = (linked.effective.outcomes ?? []).map((alignment) => {
    const outcome = alignedOutcome(alignment);
    const item = items[outcome];
    return `- ${shownText(outcome)}${item ? `: ${shownText(item.shortTitle ?? item.title)}` : ''}`;
  });
  const latest = latestResult(context, linked);
  const verdict = latest && verdictInShort(context, linked, latest);
  const why = latest?.reason === undefined ? '' : `. ${shownText(latest.reason.message)}`;
  return [
    `**${shownText(id)}** ${shownText(title ?? '')}`,
    ...(latest === undefined ? [] : [`**${shownText(resultInShort(latest, linked))}**${why}`]),
    ...(verdict === undefined ? [] : [shownText(verdict)]),
    ...(unit === undefined ? [] : [`Unit: ${shownText(unit)}`]),
    ...(description === undefined ? [] : [shownText(description)]),
    ...(lines.length > 0 ? [`Outcomes:\n${lines.join('\n')}`] : []),
  ].join('\n\n');
}

function describeMeasure(context: WritingContext, name: string): string | undefined {
  const { workspace, document } = context;
  const linked = linkedIndicatorOf(workspace, document);
  const measure = linked?.measures.get(name);
  if (linked === undefined || measure === undefined) return undefined;
  const { title, description, unit } = measure.effective;
  const query = measure.query?.parsed;
  const dataset = workspace.datasets.get(query?.dataset?.text ?? '')?.document.model.title;
  const words = query && queryInWords(query, dataset);
  const value = lastValueOf(context, linked, name, unit);
  const origin = linked.originOf(['measures', name, 'query']) ?? linked.originOf(['measures', name]);
  return [
    `**${shownText(title ?? name)}**`,
    ...[description, words].filter((part) => part !== undefined).map(shownText),
    ...[value, describeOrigin(document, origin)].filter((part) => part !== undefined),
  ].join('\n\n');
}

/** The value of a measure that the last value of its indicator was worked out from, and which area and period that is of. */
function lastValueOf(
  context: WritingContext,
  linked: LinkedIndicator,
  name: string,
  unit: string | undefined,
): string | undefined {
  const latest = latestResult(context, linked);
  const step = latest?.steps.find((each) => each.measure === name);
  if (latest === undefined || step?.value === undefined) return undefined;
  const figure = `**${formatExactly(step.value)}**${unit === undefined ? '' : ` ${shownText(unit)}`}`;
  return `Last: ${figure} (${shownText(latest.area.name)}, ${describePeriod(latest.period)})`;
}

function describeMember(workspace: Workspace, member: string, owner: string): string | undefined {
  const slash = owner.indexOf('/');
  const dataset = workspace.datasets.get(owner.slice(0, slash));
  const name = owner.slice(slash + 1);
  const column = dataset?.document.model.columns?.[name];
  const count = countMember(dataset?.table?.columns.get(name), member);
  if (dataset === undefined || column === undefined) return undefined;
  const meaning = column.role === 'category' ? column.members?.[member] : undefined;
  const rows =
    count === undefined
      ? 'No row of the data has it.'
      : `${countOf(count, 'row')} of the data ${count === 1 ? 'has' : 'have'} it.`;
  return [`**${shownText(member)}**${meaning === undefined ? '' : ` ${shownText(meaning)}`}`, rows].join(
    '\n\n',
  );
}
