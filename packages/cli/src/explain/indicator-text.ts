import type { IndicatorView } from '@ninefold/report';
import type { Appearance } from '../formats/format.ts';
import { safeText } from '../text/safe-text.ts';
import { wrap } from '../text/wrap.ts';

type Step = IndicatorView['working'][number];
type Measure = IndicatorView['definition']['measures'][number];

/** An indicator in plain English, then one value of it worked out with the numbers in it. */
export function indicatorText(view: IndicatorView, appearance: Appearance): string {
  const write = writer(appearance);
  const { identity, definition, headline, area } = view;
  const opening = [
    write.title(`${identity.id}  ${identity.title}`),
    ...[identity.description, identity.reporting].flatMap((text) => text ?? []).map(write.sentence),
  ];
  const sections = [
    section('What it is', definition.facts, ({ term, text }) => [write.item(`${term}: ${text}`)]),
    section('Outcomes it is about', identity.alignments, ({ item, text, shortTitle, authority }) => [
      write.item([item, text ?? shortTitle].filter((part) => part !== undefined).join(': ')),
      ...(authority === undefined ? [] : [write.detail(authority)]),
    ]),
    section('What is counted', definition.measures, (measure) => describeMeasure(measure, write)),
    [`${area.name}, ${headline.period.text}`, ...describeHeadline(view, write)],
    section('How it was worked out', view.working, (step, index) => describeStep(step, index + 1, write)),
    section('What a reader must know', view.caveats, (caveat) => [write.item(`- ${caveat}`)]),
  ].flatMap(([heading, ...lines]) =>
    heading === undefined || lines.length === 0 ? [] : [[write.title(heading), ...lines]],
  );
  return `${[opening, ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A heading and what is said of each thing under it. */
function section<T>(
  heading: string,
  things: readonly T[],
  describe: (thing: T, index: number) => readonly string[],
): readonly string[] {
  return [heading, ...things.flatMap(describe)];
}

interface Writer {
  title(text: string): string;
  sentence(text: string): string;
  /** A line under a heading. */
  item(text: string): string;
  /** A line under an item. */
  detail(text: string): string;
}

function writer({ colours, width }: Appearance): Writer {
  const block = (text: string, indent: string, hanging: string) =>
    indent + wrap(safeText(text), width - indent.length, hanging);
  return {
    title: (text) => colours.bold(block(text, '', '')),
    sentence: (text) => block(text, '', ''),
    item: (text) => block(text, '  ', '    '),
    detail: (text) => block(text, '     ', '     '),
  };
}

function describeMeasure(measure: Measure, write: Writer): readonly string[] {
  const { title, description, words, query, includes, excludes, dating } = measure;
  return [
    write.item(title),
    ...[
      description,
      ...includes.map((text) => `Included: ${text}`),
      ...excludes.map((text) => `Not included: ${text}`),
      words,
      query === undefined ? 'No query says yet where the number comes from.' : `Query: ${query}`,
      ...dating,
    ].flatMap((text) => (text === undefined ? [] : write.detail(text))),
  ];
}

function describeHeadline(
  { headline, target, change, comparisons }: IndicatorView,
  write: Writer,
): readonly string[] {
  const { text, unit, interval, intervalText, statusText, reason, notes } = headline;
  return [
    [text, unit].filter((part) => part !== undefined).join(' '),
    interval === undefined ? undefined : `${interval} (${intervalText ?? 'interval'})`,
    [statusText, reason].filter((part) => part !== undefined).join('. '),
    ...notes,
    ...[target, change, ...comparisons].map(
      ({ title, verdict, words, sentence }) =>
        `${title}: ${verdict === 'none' ? '' : `${words}. `}${sentence}`,
    ),
  ].flatMap((line) => (line === undefined ? [] : write.item(line)));
}

function describeStep(step: Step, number: number, write: Writer): readonly string[] {
  const { title, expression, result, unit, rows, place, notes } = step;
  const withUnit = [result, unit].filter((part) => part !== undefined).join(' ');
  return [
    write.item(`${number}. ${title}`),
    ...[
      expression === result ? '' : expression,
      expression.includes('=') ? '' : withUnit,
      rows === undefined ? '' : `From ${rows}.`,
      place === undefined ? '' : `Asked for in ${place.text}.`,
      ...notes,
    ].flatMap((line) => (line === '' ? [] : write.detail(line))),
  ];
}
