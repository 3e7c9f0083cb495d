import { readableText } from '../format/readable-text.ts';
import type { StepView } from '../view/evidence-view.ts';
import type { FactView, IndicatorView, StatutoryRowView } from '../view/indicator-view.ts';

/** The headline, the six years and the working as Markdown, to paste into a paper. */
export function renderMarkdown(view: IndicatorView): string {
  const { identity, headline, area } = view;
  const facts: readonly FactView[] = [view.target, view.change, ...view.comparisons];
  const lines = [
    `## ${text(`${identity.id} ${identity.title}`)}`,
    '',
    `**${text(area.name)}, ${text(headline.period.text)}: ${text(headline.text)}**${headline.value === undefined ? '' : text(unit(headline.unit))}`,
    '',
    ...[
      headline.interval && `${headline.interval} (${headline.intervalText})`,
      headline.numerator && headline.denominator && `${headline.numerator}, ${headline.denominator}`,
      `${headline.statusText}${headline.reason === undefined ? '' : `. ${headline.reason}`}`,
      ...headline.notes,
    ].flatMap((line) => (line ? [`- ${text(line)}`] : [])),
    '',
    ...facts.map((fact) => `- ${text(fact.title)}: **${text(fact.words)}**. ${text(fact.sentence)}`),
    '',
    `### ${text(view.statutory.title)}`,
    '',
    ...statutoryTable(view),
    '',
    '### Working',
    '',
    ...view.working.map((step, index) => `${index + 1}. ${text(stepWords(step))}`),
    '',
  ];
  if (view.caveats.length + view.breaks.length > 0) {
    lines.push('### Before you quote it', '');
    lines.push(
      ...view.breaks.map(({ period, reason }) => `- Break at ${text(period.text)}: ${text(reason)}`),
    );
    lines.push(...view.caveats.map((caveat) => `- ${text(caveat)}`), '');
  }
  if (headline.vintage.length > 0) lines.push(`Data: ${text(headline.vintage.join('; '))}.`, '');
  return lines.join('\n');
}

function statutoryTable({ statutory, area }: IndicatorView): readonly string[] {
  const columns: readonly (readonly [
    heading: string,
    align: string,
    cell: (row: StatutoryRowView) => string | undefined,
  ])[] = [
    ['Year', '---', (row) => row.period.text],
    [area.name, '---:', (row) => row.area.text],
    ['Scotland', '---:', (row) => row.scotland?.text],
    ['Peer mean', '---:', (row) => row.peers?.text],
    ['Target', '---:', (row) => row.target?.text],
    ['Against target', '---', (row) => row.rag.words],
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
  return `| ${cells.map((cell) => (escaped ? text(cell) : cell)).join(' | ')} |`;
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

/** A text that Markdown shows as it is, on one line. */
function text(raw: string): string {
  return readableText(raw)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, (letter) => `\\${letter}`);
}
