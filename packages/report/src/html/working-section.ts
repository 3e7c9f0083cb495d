import { html, type SafeHtml } from '../format/html.ts';
import type { StepTableView, StepView } from '../view/evidence-view.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import { placeLink, section, written, writtenPieces } from './common.ts';
import type { RenderOptions } from './render-options.ts';

/** The worked calculation, as a ledger: what was counted, the arithmetic with the numbers in it, and where each is asked for. */
export function workingSection(view: IndicatorView, options: RenderOptions): SafeHtml {
  return section(
    'working',
    'How the number is worked out',
    view.working.length === 0
      ? html`<p>${view.headline.reason ?? 'There is nothing to work out.'}</p>`
      : html`<ol class="ledger">${view.working.map((step) => stepItem(step, options))}</ol>`,
  );
}

function stepItem(step: StepView, options: RenderOptions): SafeHtml {
  const place = placeLink(step.place, options);
  return html`<li class="step-${step.kind}">
<div>
<h3>${step.title}</h3>
${step.expression !== '' && html`<p class="expression">${writtenPieces(step.pieces, step.expression, options)}</p>`}
${step.notes.map((note) => html`<p class="small">${note}</p>`)}
${step.rows && html`<p class="small quiet">${written(step.rows, step.rowsPlace, options)}</p>`}
${place && html`<p>${place}</p>`}
</div>
${step.result && html`<p class="result">${written(step.result, step.place, options)}${step.unit && html`<br><span class="unit">${step.unit}</span>`}</p>`}
${step.table && bandTable(step.title, step.table)}
${step.parts.length > 0 && parts(step)}
</li>
`;
}

/** The bands as a table, which scrolls where the page is narrow. */
function bandTable(title: string, { headings, rows, total }: StepTableView): SafeHtml {
  const [bands = '', ...columns] = headings;
  const line = ([label, ...numbers]: readonly string[]) =>
    html`<tr><th scope="row">${label}</th>${numbers.map((number) => html`<td class="n">${number}</td>`)}</tr>`;
  const caption = `${title}: what it is made of`;
  return html`<div class="scroll bands" tabindex="0" role="group" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${bands}</th>${columns.map((heading) => html`<th scope="col" class="n">${heading}</th>`)}</tr></thead>
<tbody>${rows.map(line)}</tbody>
<tfoot>${line(total)}</tfoot>
</table></div>`;
}

function parts(step: StepView): SafeHtml {
  return html`<details>
<summary>${step.parts.length === 1 ? 'The number that went in' : `The ${step.parts.length} numbers that were added`}</summary>
<ul class="parts">${step.parts.map(
    ({ label, text, note }) =>
      html`<li><span>${label}${note && html` <span class="quiet">${note}</span>`}</span> <span>${text}</span></li>`,
  )}</ul>
</details>`;
}
