import type { DefinitionSectionView, EntryView, IndicatorView } from '@ninefold/report';
import type { Appearance } from '../terminal/appearance.ts';
import { safeText } from '../text/safe-text.ts';
import { wrap } from '../text/wrap.ts';

type Step = IndicatorView['working'][number];

/**
 * An indicator in plain English, then one value of it worked out with the numbers in it. Where nothing says yet what to read, the last
 * line says what is missing.
 */
export function indicatorText(
  view: IndicatorView,
  sections: readonly DefinitionSectionView[],
  appearance: Appearance,
): string {
  const write = writer(appearance);
  const { identity, headline, area, toCalculate } = view;
  const parts = [
    [write.title(`${identity.id}  ${identity.title}`)],
    ...sections.map((section) => describeSection(section, write)),
    ...(toCalculate === undefined
      ? [
          [write.title(`${area.name}, ${headline.period.text}`), ...describeHeadline(view, write)],
          section('How it was worked out', view.working, write, (step, index) =>
            describeStep(step, index + 1, write),
          ),
          describeExpectations(view, write),
        ]
      : [[write.sentence(toCalculate)]]),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A heading and what is said of each thing under it; nothing where there are no things. */
function section<T>(
  heading: string,
  things: readonly T[],
  write: Writer,
  describe: (thing: T, index: number) => readonly string[],
): readonly string[] {
  return things.length === 0 ? [] : [write.title(heading), ...things.flatMap(describe)];
}

interface Writer {
  title(text: string): string;
  sentence(text: string): string;
  /** A line under a heading. */
  item(text: string): string;
  /** A line under an item. */
  detail(text: string): string;
  /** A line under a detail. */
  remark(text: string): string;
}

function writer({ colours, width }: Appearance): Writer {
  const block = (text: string, indent: string, hanging = '') => {
    const line = safeText(onOneLine(text));
    return indent + wrap(line, width - indent.length, hanging).replaceAll('\n', `\n${indent}`);
  };
  return {
    title: (text) => colours.bold(block(text, '')),
    sentence: (text) => block(text, ''),
    item: (text) => block(text, '  ', '  '),
    detail: (text) => block(text, '      ', '  '),
    remark: (text) => block(text, '          ', '  '),
  };
}

function onOneLine(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

function describeSection({ heading, groups }: DefinitionSectionView, write: Writer): readonly string[] {
  return [
    write.title(heading),
    ...groups.flatMap(({ title, entries }, index) =>
      title === undefined
        ? entries.flatMap((entry) => describeEntry(entry, write.item, write.detail))
        : [
            ...(index === 0 ? [] : ['']),
            write.item(title),
            ...entries.flatMap((entry) => describeEntry(entry, write.detail, write.remark)),
          ],
    ),
  ];
}

/** The term and the fact on a line; a list has a line for each. */
function describeEntry(
  { term, texts, code, notes }: EntryView,
  first: (text: string) => string,
  rest: (text: string) => string,
): readonly string[] {
  const lead = term === undefined ? '' : `${term}: `;
  const below = [...(code === undefined ? [] : [`Query: ${code}`]), ...notes].map(rest);
  if (texts.length === 1) return [first(`${lead}${texts[0]}`), ...below];
  return term === undefined
    ? [...texts.map((text) => first(`- ${text}`)), ...below]
    : [first(lead.trimEnd()), ...texts.map((text) => rest(`- ${text}`)), ...below];
}

function describeHeadline(
  { headline, target, status, change, comparisons }: IndicatorView,
  write: Writer,
): readonly string[] {
  const { text, unit, interval, intervalText, statusText, reason, notes } = headline;
  return [
    [text, unit].filter((part) => part !== undefined).join(' '),
    interval === undefined ? undefined : `${interval} (${intervalText ?? 'interval'})`,
    [statusText, reason].filter((part) => part !== undefined).join('. '),
    ...notes,
    ...[target, ...(status ? [status] : []), change, ...comparisons].map(
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

/** How many agree, and each that does not. */
function describeExpectations({ expectations }: IndicatorView, write: Writer): readonly string[] {
  if (expectations.length === 0) return [];
  const missed = expectations.filter(({ met }) => !met);
  return [
    write.title('Checked against published figures'),
    write.item(`${expectations.length - missed.length} of ${expectations.length} agree.`),
    ...missed.map(({ area, period, expected, found, words }) =>
      write.item(`${area}, ${period}: published ${expected}, here ${found}. ${words}.`),
    ),
  ];
}
