import { html, type SafeHtml, safeLink } from '../format/html.ts';
import type { DefinitionSectionView } from '../view/definition-view.ts';
import type { ExpectationView, ProblemView, SourceView } from '../view/evidence-view.ts';
import { fewest, restInWords } from '../view/fewest.ts';
import type { IndicatorView } from '../view/indicator-view.ts';
import {
  comparingSection,
  quotingSection,
  sourceFacts,
  sourcePurpose,
  sourceSentences,
  sourceTitle,
} from '../view/whole-definition.ts';
import { marked, placeLink, section, written } from './common.ts';
import { entryList } from './definition-section.ts';
import type { RenderOptions } from './render-options.ts';

/** What a reader must know before the number is compared and quoted: breaks, look-alikes, caveats and notes. */
export function cautionSections(view: IndicatorView, options: RenderOptions): readonly SafeHtml[] {
  return cautionsOf(view).map(({ id, heading, groups }) =>
    section(id, heading, html`${groups.map(({ entries }) => entryList(entries, options))}`),
  );
}

/** The same as data, for the table of contents too. */
export function cautionsOf(view: IndicatorView): readonly DefinitionSectionView[] {
  return [...comparingSection(view), ...quotingSection(view)];
}

/** Where the figures and the words come from, with licence and release. */
export function sourcesSection({ sources }: IndicatorView, options: RenderOptions): SafeHtml | undefined {
  if (sources.length === 0) return undefined;
  return section(
    'sources',
    'Sources',
    html`<ul class="sources">${fewest(sources).map((source) => sourceItem(source, options))}</ul>${restLine(sources)}`,
  );
}

/** The figures published elsewhere that the results must agree with. */
export function expectationsSection(
  { expectations }: IndicatorView,
  options: RenderOptions,
): SafeHtml | undefined {
  if (expectations.length === 0) return undefined;
  const met = expectations.filter((expectation) => expectation.met).length;
  const row = (each: ExpectationView) => html`<tr>
<th scope="row">${each.area}, ${each.period}</th><td class="n wraps">${written(each.expected, each.place, options)}</td><td class="n wraps">${each.found}</td>
<td>${each.met ? marked('✓', each.words) : html`<strong>${marked('✗', each.words)}</strong>`}</td>
<td>${each.source}${each.place && html`<br>${placeLink(each.place, options)}`}</td>
</tr>
`;
  return section(
    'expected',
    'Checked against published figures',
    html`<p class="lead">${met} of ${expectations.length} agree.</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="expected-heading"><table>
<caption>Figures that were published elsewhere, and what comes out here</caption>
<thead><tr><th scope="col">Area and period</th><th scope="col" class="n">Published</th><th scope="col" class="n">Here</th><th scope="col">Outcome</th><th scope="col">Source</th></tr></thead>
<tbody>${expectationsShown(expectations).map(row)}</tbody>
</table></div>${restLine(expectations)}`,
  );
}

/** Of very many, those first that do not agree. */
function expectationsShown(all: readonly ExpectationView[]): readonly ExpectationView[] {
  return restInWords(all) === undefined
    ? all
    : fewest([...all.filter(({ met }) => !met), ...all.filter(({ met }) => met)]);
}

function restLine(all: readonly unknown[]): SafeHtml | undefined {
  const rest = restInWords(all);
  return rest === undefined ? undefined : html`<p class="small quiet">${rest}</p>`;
}

/** The problems of this indicator's files. */
export function problemsSection({ problems }: IndicatorView, options: RenderOptions): SafeHtml {
  return section(
    'problems',
    problems.length === 0 ? 'No problems' : 'Problems',
    problems.length === 0
      ? html`<p>Nothing was found in the files of this indicator.</p>`
      : problemList(problems, options),
  );
}

/** Problems one below the other, each with its mend, its place and its code. */
export function problemList(problems: readonly ProblemView[], options: RenderOptions): SafeHtml {
  return html`<ul class="problems">${problems.map((problem) => problemItem(problem, options))}</ul>`;
}

function sourceItem(source: SourceView, options: RenderOptions): SafeHtml {
  const title = sourceTitle(source);
  const address = safeLink(source.url);
  const facts = sourceFacts(source);
  const sentences = sourceSentences(source);
  return html`<li>
<p class="small quiet">${sourcePurpose(source)}</p>
<p>${address === undefined ? title : html`<a href="${address}" rel="noreferrer">${title}</a>`}</p>
${facts.length > 0 && html`<p class="small quiet">${facts.join(' · ')}</p>`}
${sentences.length > 0 && html`<p class="small">${sentences.join(' ')}</p>`}
${options.marks && source.place && html`<p class="small">${placeLink(source.place, options)}</p>`}
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
