import { joined } from '../core.ts';
import type { IdentityView, IndicatorView } from '../view/indicator-view.ts';
import { pageLink } from './common.ts';
import { definitionSection } from './definition-section.ts';
import {
  cautionSections,
  cautionsOf,
  expectationsSection,
  problemsSection,
  sourcesSection,
} from './evidence-sections.ts';
import { headlineSection } from './headline-section.ts';
import { html, type SafeHtml } from './html.ts';
import { renderPage } from './page.ts';
import { rankSection } from './rank-section.ts';
import type { RenderOptions } from './render-options.ts';
import { statutorySection } from './statutory-section.ts';
import { trendSection } from './trend-section.ts';
import { workingSection } from './working-section.ts';

/** An indicator's results as a whole HTML document that needs no script. */
export function renderIndicatorPage(view: IndicatorView, options: RenderOptions = {}): string {
  const { identity, area, headline } = view;
  return renderPage(
    {
      title:
        view.toCalculate === undefined
          ? `${identity.id} ${identity.shortTitle}: ${area.name}, ${headline.period.text}`
          : `${identity.id} ${identity.shortTitle}`,
      body: html`<a class="skip" href="#content">Skip to the content</a>
<header class="masthead"><div class="frame">
<span>${view.partnership ?? area.name}</span>
${options.pages && html`<nav aria-label="Pages">${pageLink('All indicators', { kind: 'overview' }, options)}</nav>`}
</div></header>
<div class="page frame">
<main id="content" tabindex="-1">
${titleBlock(view)}
${view.toCalculate === undefined && figureSections(view, options)}
${definitionSection(view, options)}
${cautionSections(view, options)}
${sourcesSection(view)}
${expectationsSection(view, options)}
${problemsSection(view, options)}
${elsewhere(view, options)}
${footer(view)}
</main>
${contents(view)}
</div>`,
    },
    options,
  );
}

/** Without data there is no figure, and nothing to say of one. */
function figureSections(view: IndicatorView, options: RenderOptions): SafeHtml {
  return html`${headlineSection(view)}
${trendSection(view, options)}
${statutorySection(view, options)}
${rankSection(view, options)}
${workingSection(view, options)}`;
}

function titleBlock({ identity, problems, toCalculate }: IndicatorView): SafeHtml {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return html`<div class="title">
<p class="eyebrow"><strong>${identity.id}</strong>${shortAliases(identity).map((alias) => html` <span>also ${alias}</span>`)}${identity.alignments.length > 0 && html` <span>${outcomes(identity)}</span>`}</p>
<h1>${identity.title}</h1>
${identity.reporting && html`<p class="lead">${identity.reporting}</p>`}
${toCalculate && html`<p class="lead quiet">${withCode(toCalculate)}</p>`}
${
  errors > 0 &&
  html`<p class="notice"><span aria-hidden="true">■</span><span>${errors === 1 ? 'One error' : `${errors} errors`} in the files of this indicator: <a href="#problems">see the problems</a> before you use the number.</span></p>`
}
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

/** `Outcome 2: Independent living`, or `Outcomes 2, 3 and 9`. */
function outcomes({ alignments }: IdentityView): string {
  const [only] = alignments;
  if (alignments.length === 1 && only) {
    return only.shortTitle === undefined ? only.item : `${only.item}: ${only.shortTitle}`;
  }
  const numbers = alignments.map(({ item }) => item.replace(/^Outcome /, ''));
  return `Outcomes ${joined(numbers)}`;
}

function contents(view: IndicatorView): SafeHtml {
  const hasFigure = view.toCalculate === undefined;
  const entries: readonly (readonly [id: string, words: string, isThere?: boolean])[] = [
    ['figure', 'The figure', hasFigure],
    ['trend', 'Trend', hasFigure],
    ['years', 'Six years', hasFigure],
    ['rank', 'Rank', hasFigure],
    ['working', 'Working', hasFigure],
    ['definition', 'Definition'],
    ...cautionsOf(view).map(({ id, heading }) => [id, heading] as const),
    ['sources', 'Sources', view.sources.length > 0],
    ['expected', 'Published figures', view.expectations.length > 0],
    ['problems', view.problems.length === 0 ? 'No problems' : `Problems (${view.problems.length})`],
  ];
  return html`<nav class="contents" aria-label="On this page"><ol>${entries
    .filter(([, , isThere = true]) => isThere)
    .map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ol></nav>`;
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
