import type { ExpectationView, ProblemView, SourceView } from '../view/evidence-view.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import { marked, placeLink, section } from './common.ts';
import { html, type SafeHtml, safeLink } from './html.ts';
import type { RenderOptions } from './render-options.ts';

/** What a reader must know before the number is quoted: caveats and breaks. */
export function caveatsSection({ caveats, breaks }: IndicatorView): SafeHtml | undefined {
  if (caveats.length + breaks.length === 0) return undefined;
  return section(
    'caveats',
    'Before you quote it',
    html`<ul class="prose">
${breaks.map(({ period, reason, source }) => html`<li><strong>Break at ${period.text}.</strong> ${reason}${source && html` <span class="quiet">${source}</span>`}</li>`)}
${caveats.map((caveat) => html`<li>${caveat}</li>`)}
</ul>`,
  );
}

/** Where the figures and the words come from, with licence and release. */
export function sourcesSection({ sources }: IndicatorView): SafeHtml | undefined {
  if (sources.length === 0) return undefined;
  return section('sources', 'Sources', html`<ul class="sources">${sources.map(sourceItem)}</ul>`);
}

/** The figures published elsewhere that the results must agree with. */
export function expectationsSection(
  { expectations }: IndicatorView,
  options: RenderOptions,
): SafeHtml | undefined {
  if (expectations.length === 0) return undefined;
  const met = expectations.filter((expectation) => expectation.met).length;
  const row = (each: ExpectationView) => html`<tr>
<th scope="row">${each.area}, ${each.period}</th><td class="n wraps">${each.expected}</td><td class="n wraps">${each.found}</td>
<td>${each.met ? marked('✓', each.words) : html`<strong>${marked('✗', each.words)}</strong>`}</td>
<td>${each.source}${each.place && html`<br>${placeLink(each.place, options)}`}</td>
</tr>
`;
  return section(
    'expected',
    'Checked against published figures',
    html`<p class="lead">${met} of ${expectations.length} agree.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="expected-heading"><table>
<caption>Figures that were published elsewhere, and what comes out here</caption>
<thead><tr><th scope="col">Area and period</th><th scope="col" class="n">Published</th><th scope="col" class="n">Here</th><th scope="col">Outcome</th><th scope="col">Source</th></tr></thead>
<tbody>${expectations.map(row)}</tbody>
</table></div>`,
  );
}

/** The problems of this indicator's files. */
export function problemsSection({ problems }: IndicatorView, options: RenderOptions): SafeHtml {
  return section(
    'problems',
    problems.length === 0 ? 'No problems' : 'Problems',
    problems.length === 0
      ? html`<p>Nothing was found in the files of this indicator.</p>`
      : html`<ul class="problems">${problems.map((problem) => problemItem(problem, options))}</ul>`,
  );
}

function sourceItem(source: SourceView): SafeHtml {
  const title = source.title ?? source.publisher ?? source.url ?? source.of;
  const address = safeLink(source.url);
  const facts = [
    source.title === undefined ? undefined : source.publisher,
    source.licence,
    source.vintage && `release ${source.vintage}`,
    source.retrieved && `retrieved ${source.retrieved}`,
  ].filter((fact) => fact !== undefined);
  return html`<li>
<p class="small quiet">${source.of}</p>
<p>${address === undefined ? title : html`<a href="${address}" rel="noreferrer">${title}</a>`}</p>
${facts.length > 0 && html`<p class="small quiet">${facts.join(' · ')}</p>`}
${source.note && html`<p class="small">${source.note}</p>`}
</li>
`;
}

const severityMarks: Readonly<Record<ProblemView['severity'], string>> = {
  error: '■',
  warning: '▲',
  information: '●',
};

function problemItem(problem: ProblemView, options: RenderOptions): SafeHtml {
  return html`<li>
<p><span class="status">${marked(severityMarks[problem.severity], problem.severityText)}</span>${problem.message}</p>
${problem.fixes.map((fix) => html`<p class="small">Mend: ${fix}</p>`)}
<p class="small quiet">${placeLink(problem.place, options)} · <code>${problem.code}</code></p>
</li>
`;
}
