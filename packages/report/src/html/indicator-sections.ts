import { joined } from '../core.ts';
import { html, type SafeHtml } from '../format/html.ts';
import { plural } from '../format/words.ts';
import type { IdentityView, IndicatorView } from '../view/indicator-view.ts';
import { pageLink, written } from './common.ts';
import { definitionSection } from './definition-section.ts';
import {
  cautionSections,
  expectationsSection,
  problemsSection,
  sourcesSection,
} from './evidence-sections.ts';
import { headlineSection } from './headline-section.ts';
import { problemNotice } from './problem-notice.ts';
import { rankSection } from './rank-section.ts';
import type { RenderOptions } from './render-options.ts';
import { statutorySection } from './statutory-section.ts';
import { trendSection } from './trend-section.ts';
import { workingSection } from './working-section.ts';

/** Everything that a page says about an indicator, from its title to its footer. */
export function indicatorSections(view: IndicatorView, options: RenderOptions): SafeHtml {
  return html`${titleBlock(view, options)}
${view.toCalculate === undefined && figureSections(view, options)}
${definitionSection(view, options)}
${cautionSections(view, options)}
${sourcesSection(view, options)}
${expectationsSection(view, options)}
${problemsSection(view, options)}
${elsewhere(view, options)}
${footer(view)}`;
}

/** Without data there is no figure, and nothing to say of one. */
function figureSections(view: IndicatorView, options: RenderOptions): SafeHtml {
  // In the order of the page, which is that of the names of its places.
  const headline = headlineSection(view, options);
  const working = workingSection(view, options);
  // Beside an editor the working comes first: it is what a person changes.
  return html`${headline}
${options.marks && working}
${trendSection(view, options)}
${statutorySection(view, options)}
${rankSection(view, options)}
${options.marks === undefined && working}`;
}

function titleBlock(
  { identity, problems, toCalculate, written: at }: IndicatorView,
  options: RenderOptions,
): SafeHtml {
  return html`<div class="title">
<p class="eyebrow"><strong>${identity.id}</strong>${shortAliases(identity).map((alias) => html` <span>also ${alias}</span>`)}${identity.alignments.length > 0 && html` <span>${outcomes(identity)}</span>`}</p>
<h1>${written(identity.title, at.title, options)}</h1>
${identity.reporting && html`<p class="lead">${identity.reporting}</p>`}
${toCalculate && html`<p class="lead quiet">${withCode(toCalculate)}</p>`}
${problemNotice(problems, 'the files of this indicator', options)}
</div>`;
}

/** A sentence in which a command stands between back quotes. */
function withCode(sentence: string): readonly SafeHtml[] {
  return sentence
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

/** Codes fit beside a code; long other titles stand in the definition. */
function shortAliases({ aliases }: IdentityView): readonly string[] {
  return aliases.filter((alias) => alias.length <= 16).slice(0, 2);
}

/** `Outcome 2: Independent living`, or `Outcomes 2, 3 and 9, 2 priorities`. */
function outcomes({ alignments }: IdentityView): string {
  const [only] = alignments;
  if (alignments.length === 1 && only) {
    return only.shortTitle === undefined ? only.item : `${only.item}: ${only.shortTitle}`;
  }
  const numbers = alignments.flatMap(({ item }) => /^Outcome (\d+)$/.exec(item)?.[1] ?? []);
  const others = alignments.length - numbers.length;
  return [
    numbers.length > mostNumbers ? plural(numbers.length, 'outcome') : numbersInWords(numbers),
    others === 0 ? undefined : plural(others, 'priority', 'priorities'),
  ]
    .filter((words) => words !== undefined)
    .join(', ');
}

/** There are nine national outcomes. */
const mostNumbers = 9;

function numbersInWords(numbers: readonly string[]): string | undefined {
  if (numbers.length === 0) return undefined;
  return `${numbers.length === 1 ? 'Outcome' : 'Outcomes'} ${joined(numbers)}`;
}

/** Links to the other periods and areas, for hosts that have such pages. */
function elsewhere(
  { choices, identity, area, headline }: IndicatorView,
  options: RenderOptions,
): SafeHtml | undefined {
  if (!options.pages || choices.areas.length + choices.periods.length < 3) return undefined;
  const page = (areaCode: string, period: string | undefined) =>
    ({ kind: 'indicator', indicator: identity.id, area: areaCode, period }) as const;
  return html`<nav class="elsewhere" aria-label="Other periods and areas">
<details>
<summary>Other periods</summary>
<p class="legend">${choices.periods.map((each) => html`${pageLink(each.text, page(area.code, each.key), options)} `)}</p>
</details>
<details>
<summary>Other areas</summary>
<p class="legend">${choices.areas.map((each) => html`<span>${pageLink(each.name, page(each.code, headline.period.key), options)} <span class="quiet small">${each.level}</span></span> `)}</p>
</details>
</nav>`;
}

function footer({ headline }: IndicatorView): SafeHtml {
  return html`<footer>
${headline.vintage.length > 0 && html`<p>Data: ${headline.vintage.join('; ')}.</p>`}
<p>Worked out by Ninefold from the files named above.</p>
</footer>`;
}
