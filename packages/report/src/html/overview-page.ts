import type { OverviewGroup, OverviewRow, OverviewView } from '../view/overview.ts';
import { marked, pageLink, statusMark, verdictMark } from './common.ts';
import { html, type SafeHtml } from './html.ts';
import { renderPage } from './page.ts';
import type { RenderOptions } from './render-options.ts';

/** All indicators on one page by outcome, as a whole HTML document that needs no script. */
export function renderOverviewPage(view: OverviewView, options: RenderOptions = {}): string {
  const name = view.partnership ?? 'Indicators';
  return renderPage(
    {
      title: `${name}: all indicators`,
      body: html`<a class="skip" href="#content">Skip to the indicators</a>
<header class="masthead"><div class="frame"><span>${name}</span>${view.reportingYear && html`<span>Reporting year ${view.reportingYear}</span>`}</div></header>
<div class="frame">
<main id="content" class="overview" tabindex="-1">
<div class="title">
<h1>Indicators by outcome</h1>
<p class="lead quiet">${view.summary}</p>
${
  view.errors > 0 &&
  html`<p class="notice"><span aria-hidden="true">■</span><span>${view.errors === 1 ? 'One error' : `${view.errors} errors`} in the files: the numbers may be wrong until they are mended.</span></p>`
}
</div>
${view.groups.map((group, index) => groupSection(group, `outcome-${index + 1}`, options))}
${view.unaligned.length > 0 && groupSection({ framework: '', item: '', title: 'No outcome named', rows: view.unaligned }, 'unaligned', options)}
${notAdopted(view, options)}
</main>
</div>`,
    },
    options,
  );
}

function groupSection(
  { item, title, framework, rows }: OverviewGroup,
  id: string,
  options: RenderOptions,
): SafeHtml {
  return html`<section class="outcome" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${item !== '' && html`<span class="quiet">${item}</span> `}<span>${title}</span></h2>
${
  rows.length === 0
    ? html`<p class="quiet">${marked('–', 'No indicator here is about this.')}</p>`
    : html`<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-heading"><table>
<caption class="hidden">${framework} ${item}: indicators</caption>
<thead><tr><th scope="col">Indicator</th><th scope="col">Period</th><th scope="col" class="n">Value</th><th scope="col">Against target</th><th scope="col">Change</th><th scope="col">Status</th></tr></thead>
<tbody>${rows.map((row) => tableRow(row, options))}</tbody>
</table></div>`
}
</section>
`;
}

function tableRow(row: OverviewRow, options: RenderOptions): SafeHtml {
  const page = { kind: 'indicator', indicator: row.id, area: row.area.code, period: undefined } as const;
  return html`<tr>
<th scope="row"><span class="small quiet">${row.id}</span><br>${pageLink(row.title, page, options)}${row.errors > 0 && html`<br><strong class="small">${marked('■', row.errors === 1 ? 'One error' : `${row.errors} errors`)}</strong>`}</th>
<td class="number">${row.period.text}</td>
<td class="n${row.figure.value === undefined && ' none'}"><strong>${row.figure.text}</strong>${row.unit && row.figure.value !== undefined && html`<br><span class="small quiet unit">${row.unit}</span>`}</td>
<td>${verdictMark(row.target.verdict, row.target.symbol, row.target.words)}${row.target.target && html`<br><span class="small quiet">${row.target.target}</span>`}</td>
<td>${verdictMark(row.change.verdict, row.change.symbol, row.change.words)}${row.change.verdict !== 'none' && html`<br><span class="small quiet">${row.change.title}</span>`}</td>
<td>${statusMark(row.figure)}${row.figure.reason && html`<br><span class="small quiet">${row.figure.reason}</span>`}</td>
</tr>
`;
}

function notAdopted(view: OverviewView, options: RenderOptions): SafeHtml | undefined {
  if (view.notAdopted.length === 0) return undefined;
  return html`<section class="outcome" id="not-adopted" aria-labelledby="not-adopted-heading">
<h2 id="not-adopted-heading">Defined, and not adopted here</h2>
<ul class="prose">${view.notAdopted.map(
    ({ id, title, reporting }) =>
      html`<li>${pageLink(id, { kind: 'indicator', indicator: id, area: undefined, period: undefined }, options)} ${title}${reporting && html` <span class="quiet">${reporting}</span>`}</li>`,
  )}</ul>
</section>`;
}
