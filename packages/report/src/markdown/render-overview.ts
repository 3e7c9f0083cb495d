import type { OutcomeView } from '../view/outcome.ts';
import type { OverviewGroup, OverviewRow, OverviewView } from '../view/overview.ts';
import type { UnreadView } from '../view/unread.ts';
import { markdownText } from './markdown-text.ts';

/** All indicators by outcome as Markdown, to paste into a paper. */
export function overviewMarkdown(view: OverviewView): string {
  const year = view.reportingYear === undefined ? '' : `, reporting year ${view.reportingYear}`;
  return [
    `## ${markdownText(`${view.partnership ?? 'Indicators'}${year}`)}`,
    '',
    markdownText(view.summary),
    '',
    ...view.groups.flatMap(groupLines),
    ...(view.unaligned.length === 0 ? [] : ['### No outcome named', '', ...tableLines(view.unaligned), '']),
  ].join('\n');
}

/** One outcome and its indicators as Markdown. */
export function outcomeMarkdown(view: OutcomeView): string {
  return [
    `## ${markdownText(view.name)}`,
    '',
    `> ${markdownText(view.text)}`,
    '',
    markdownText(`${view.framework}. ${view.summary}`),
    '',
    ...(view.rows.length === 0 ? [markdownText(view.gap)] : tableLines(view.rows)),
    '',
    ...view.facts.flatMap((fact) => [markdownText(fact), '']),
  ].join('\n');
}

/** Why a file cannot be shown, as Markdown. */
export function unreadMarkdown({ name, sentence, problems }: UnreadView): string {
  return [
    `## ${markdownText(name)}`,
    '',
    markdownText(sentence),
    '',
    ...problems.map(({ message, place }) => `- ${markdownText(`${message} (${place.text})`)}`),
    '',
  ].join('\n');
}

function groupLines({ number, title, rows }: OverviewGroup): readonly string[] {
  const heading = number === undefined ? title : `${number}. ${title}`;
  const lines = rows.length === 0 ? ['No indicator here is about this.'] : tableLines(rows);
  return [`### ${markdownText(heading)}`, '', ...lines, ''];
}

function tableLines(rows: readonly OverviewRow[]): readonly string[] {
  return [
    '| Indicator | Period | Value | Against target | Change | Status |',
    '| --- | --- | ---: | --- | --- | --- |',
    ...rows.map(({ id, title, period, figure, unit, target, change }) => {
      const value = figure.value === undefined ? figure.text : [figure.text, unit].filter(Boolean).join(' ');
      const cells = [`${id} ${title}`, period.text, value, target.words, change.words, figure.statusText];
      return `| ${cells.map(markdownText).join(' | ')} |`;
    }),
  ];
}
