import { html, type SafeHtml } from '../format/html.ts';
import type { OverviewGroup, OverviewRow, OverviewView } from '../view/overview.ts';
import { marked, pageLink, statusMark, verdictMark, written } from './common.ts';
import type { RenderOptions } from './render-options.ts';

/** All indicators by outcome, from the title to what is not adopted. */
export function overviewSections(view: OverviewView, options: RenderOptions): SafeHtml {
  return html`<div class="title">
${options.marks && html`<p class="eyebrow"><span>${view.partnership ?? 'Indicators'}</span>${view.reportingYear && html` <span>Reporting year ${view.reportingYear}</span>`}</p>`}
<h1>Indicators by outcome</h1>
<p class="lead quiet">${view.summary}</p>
${
  view.errors > 0 &&
  html`<div class="notice"><p>${marked('■', view.errors === 1 ? 'One error' : `${view.errors} errors`)} in the files: the numbers may be wrong until they are mended.</p></div>`
}
</div>
${view.groups.map((group, index) => groupSection(group, `outcome-${index + 1}`, options))}
${view.unaligned.length > 0 && unalignedSection(view.unaligned, options)}
${notAdopted(view, options)}`;
}

/** Indicators in a table: the latest value of each and how it does. In a narrow column each row becomes a block. */
export function indicatorTable(
  rows: readonly OverviewRow[],
  caption: string,
  labelledBy: string,
  options: RenderOptions,
): SafeHtml {
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="${labelledBy}"><table class="stacked" role="table">
<caption class="hidden">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(([name, look]) => html`<th role="columnheader" scope="col"${look && html` class="${look}"`}>${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => tableRow(row, options))}</tbody>
</table></div>`;
}

const columns = [
  ['Indicator', ''],
  ['Period', ''],
  ['Value', 'n'],
  ['Against target', ''],
  ['Change', ''],
  ['Status', ''],
] as const;

function groupSection(group: OverviewGroup, id: string, options: RenderOptions): SafeHtml {
  const { item, number, title, framework, rows, place } = group;
  const heading = html`${number && html`<span class="quiet">${number}</span> `}<span>${written(title, place, options)}</span>`;
  const content =
    rows.length === 0
      ? html`<p class="quiet gap">${marked('–', 'No indicator here is about this.')}</p>`
      : indicatorTable(rows, `${framework} ${item}: indicators`, `${id}-heading`, options);
  return outcomeSection(id, heading, content);
}

function unalignedSection(rows: readonly OverviewRow[], options: RenderOptions): SafeHtml {
  const heading = 'No outcome named';
  return outcomeSection(
    'unaligned',
    html`<span>${heading}</span>`,
    indicatorTable(rows, `${heading}: indicators`, 'unaligned-heading', options),
  );
}

function outcomeSection(id: string, heading: SafeHtml, content: SafeHtml): SafeHtml {
  return html`<section class="outcome" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${content}
</section>
`;
}

function tableRow(row: OverviewRow, options: RenderOptions): SafeHtml {
  const { figure, target, status, change } = row;
  return html`<tr role="row">
<th role="rowheader" scope="row"><span class="small quiet">${row.id}</span><br>${rowTitle(row, options)}${row.errors > 0 && html`<br><strong class="small">${marked('■', row.errors === 1 ? 'One error' : `${row.errors} errors`)}</strong>`}</th>
<td role="cell" class="number">${row.period.text}</td>
<td role="cell" class="n${figure.value === undefined && ' none'}"><strong>${figure.text}</strong>${row.unit && figure.value !== undefined && html`<br><span class="small quiet unit">${row.unit}</span>`}</td>
<td role="cell">${verdictMark(target.verdict, target.symbol, target.words)}${target.target && html`<br><span class="small quiet">${target.target}</span>`}${status && html`<br>${verdictMark(status.verdict, status.symbol, status.words)}<br><span class="small quiet">${status.title}: ${status.sentence}</span>`}</td>
<td role="cell">${verdictMark(change.verdict, change.symbol, change.words)}${change.verdict !== 'none' && html`<br><span class="small quiet">${change.title}</span>`}</td>
<td role="cell">${statusMark(figure)}${figure.reason && html`<br><span class="small quiet">${figure.reason}</span>`}</td>
</tr>
`;
}

function rowTitle({ id, title, area, place }: OverviewRow, options: RenderOptions): SafeHtml | undefined {
  const page = { kind: 'indicator', indicator: id, area: area.code, period: undefined } as const;
  return options.marks ? written(title, place, options) : pageLink(title, page, options);
}

function notAdopted(view: OverviewView, options: RenderOptions): SafeHtml | undefined {
  if (view.notAdopted.length === 0) return undefined;
  return html`<section class="outcome" id="not-adopted" aria-labelledby="not-adopted-heading">
<h2 id="not-adopted-heading">Defined, and not adopted here</h2>
<ul class="prose">${view.notAdopted.map(
    ({ id, title, reporting, place }) =>
      html`<li>${options.marks ? written(id, place, options) : pageLink(id, { kind: 'indicator', indicator: id, area: undefined, period: undefined }, options)} ${title}${reporting && html` <span class="quiet">${reporting}</span>`}</li>`,
  )}</ul>
</section>`;
}
