import type { StepView } from '../view/evidence-view.ts';
import type { FactView, IndicatorView, StatutoryRowView } from '../view/indicator-view.ts';
import { wholeDefinition } from '../view/whole-definition.ts';
import { definitionLines } from './definition-lines.ts';
import { markdownText } from './markdown-text.ts';

/** The headline, the six years, the working and the whole definition as Markdown, to paste into a paper. */
export function renderMarkdown(view: IndicatorView): string {
  const { identity, headline, toCalculate } = view;
  return [
    `## ${markdownText(`${identity.id} ${identity.title}`)}`,
    '',
    ...(toCalculate === undefined ? figureLines(view) : [markdownText(toCalculate), '']),
    ...definitionLines(wholeDefinition(view)),
    ...(headline.vintage.length > 0 ? [`Data: ${markdownText(headline.vintage.join('; '))}.`, ''] : []),
  ].join('\n');
}

function figureLines(view: IndicatorView): readonly string[] {
  const { headline, area } = view;
  const facts: readonly FactView[] = [
    view.target,
    ...(view.status ? [view.status] : []),
    view.change,
    ...view.comparisons,
  ];
  return [
    `**${markdownText(area.name)}, ${markdownText(headline.period.text)}: ${markdownText(headline.text)}**${headline.value === undefined ? '' : markdownText(unit(headline.unit))}`,
    '',
    ...[
      headline.interval && `${headline.interval} (${headline.intervalText})`,
      headline.numerator && headline.denominator && `${headline.numerator}, ${headline.denominator}`,
      `${headline.statusText}${headline.reason === undefined ? '' : `. ${headline.reason}`}`,
      ...headline.notes,
    ].flatMap((line) => (line ? [`- ${markdownText(line)}`] : [])),
    '',
    ...facts.map(
      (fact) =>
        `- ${markdownText(fact.title)}: **${markdownText(fact.words)}**. ${markdownText(fact.sentence)}`,
    ),
    '',
    `### ${markdownText(view.statutory.title)}`,
    '',
    ...statutoryTable(view),
    '',
    ...(view.working.length === 0
      ? []
      : [
          '### Working',
          '',
          ...view.working.map((step, index) => `${index + 1}. ${markdownText(stepWords(step))}`),
          '',
        ]),
  ];
}

function statutoryTable(view: IndicatorView): readonly string[] {
  const { statutory, area } = view;
  const columns: readonly (readonly [
    heading: string,
    align: string,
    cell: (row: StatutoryRowView) => string | undefined,
  ])[] = [
    ['Year', '---', (row) => row.period.text],
    [area.name, '---:', (row) => row.area.text],
    ['Scotland', '---:', (row) => row.scotland?.text],
    ['Mean of peers', '---:', (row) => row.peers?.text],
    ['Target', '---:', (row) => row.target?.text],
    ['Against target', '---', (row) => row.rag.words],
    [view.status?.title ?? '', '---', (row) => row.judged?.colourName ?? row.judged?.words],
    ['Status', '---', (row) => row.area.statusText],
  ];
  const kept = columns.filter(([, , cell]) => statutory.rows.some((row) => cell(row) !== undefined));
  return [
    tableRow(kept.map(([heading]) => heading)),
    tableRow(
      kept.map(([, align]) => align),
      false,
    ),
    ...statutory.rows.map((row) => tableRow(kept.map(([, , cell]) => cell(row) ?? '–'))),
  ];
}

function tableRow(cells: readonly string[], escaped = true): string {
  return `| ${cells.map((cell) => (escaped ? markdownText(cell) : cell)).join(' | ')} |`;
}

function stepWords({ title, expression, result, unit: counted, notes }: StepView): string {
  const number = result === undefined || expression.endsWith(result) ? '' : `: ${result}${unit(counted)}`;
  return [
    `${title}${expression === '' ? '' : `: ${expression}`}${expression === '' ? number : ''}`,
    ...notes,
  ].join('. ');
}

function unit(words: string | undefined): string {
  return words === undefined ? '' : ` ${words}`;
}
