import { html, type SafeHtml } from '../format/html.ts';
import type { IndicatorView, StatutoryRowView } from '../view/indicator-view.ts';
import { pageLink, section, statusMark, verdictMark } from './common.ts';
import type { RenderOptions } from './render-options.ts';

/** The table that the regulations ask for: the reporting year and the five before, every year present. */
export function statutorySection(view: IndicatorView, options: RenderOptions): SafeHtml {
  const { statutory, area, trend, identity } = view;
  const has = {
    scotland: statutory.rows.some((row) => row.scotland),
    peers: statutory.rows.some((row) => row.peers),
    target: statutory.rows.some((row) => row.target ?? row.rag.colourName),
    judged: statutory.rows.some((row) => row.judged),
  };
  const row = (each: StatutoryRowView) => html`<tr${each.isSelected && html` class="selected"`}>
<th scope="row">${pageLink(each.period.text, { kind: 'indicator', indicator: identity.id, area: area.code, period: each.period.key }, options)}</th>
<td class="n main${each.area.value === undefined && ' none'}">${each.area.text}</td>
${has.scotland && html`<td class="n">${each.scotland?.text ?? '–'}</td>`}
${has.peers && html`<td class="n">${each.peers?.text ?? '–'}</td>`}
${has.target && html`<td class="n">${each.target?.text ?? '–'}</td><td>${verdictMark(each.rag.verdict, each.rag.symbol, each.rag.colourName ?? each.rag.words)}</td>`}
${has.judged && html`<td>${each.judged && verdictMark(each.judged.verdict, each.judged.symbol, each.judged.words)}</td>`}
<td>${statusMark(each.area)}${each.breakBefore && html`<br><span class="small quiet">Break before this year</span>`}</td>
</tr>
`;
  return section(
    'years',
    statutory.title,
    html`<div class="scroll" tabindex="0" role="group" aria-labelledby="years-heading"><table>
<caption>${identity.shortTitle}${trend.unit && html`, ${trend.unit}`}</caption>
<thead><tr><th scope="col">Year</th><th scope="col" class="n">${area.name}</th>
${has.scotland && html`<th scope="col" class="n">Scotland</th>`}
${has.peers && html`<th scope="col" class="n">Mean of peers</th>`}
${has.target && html`<th scope="col" class="n">Target</th><th scope="col">Against target</th>`}
${has.judged && html`<th scope="col">${view.status?.title}</th>`}
<th scope="col">Status</th></tr></thead>
<tbody>${statutory.rows.map(row)}</tbody>
</table></div>
${notes(statutory.rows).map((note) => html`<p class="small quiet">${note}</p>`)}`,
  );
}

/** The reasons of the years that are not final, each said once with the years it is for. */
function notes(rows: readonly StatutoryRowView[]): readonly string[] {
  const years = new Map<string, string[]>();
  for (const { area, period } of rows) {
    if (area.reason === undefined) continue;
    years.set(area.reason, [...(years.get(area.reason) ?? []), period.text]);
  }
  return [...years].map(([reason, periods]) => `${periods.join(', ')}: ${reason}`);
}
