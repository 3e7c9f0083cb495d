import type { FactView, IndicatorView, TargetFactView } from '../view/indicator-view.ts';
import { marked, section, statusMark } from './common.ts';
import { html, type SafeHtml } from './html.ts';

/** The figure itself and the four facts about it, each on its own. */
export function headlineSection(view: IndicatorView): SafeHtml {
  const { headline, area } = view;
  const facts: readonly (FactView | TargetFactView)[] = [view.target, view.change, ...view.comparisons];
  return section(
    'figure',
    `${area.name}, ${headline.period.text}`,
    html`<p class="headline">
<span class="figure${headline.value === undefined ? ' none' : ''}">${headline.text}</span>
${headline.unit && headline.value !== undefined && html`<span class="unit">${headline.unit}</span>`}
</p>
<div class="standing">
${headline.interval && html`<p><span class="number">${headline.interval}</span> <span class="quiet">${headline.intervalText}</span></p>`}
${headline.numerator && headline.denominator && html`<p class="quiet">${headline.numerator}, ${headline.denominator}</p>`}
<p>${statusMark(headline)}${headline.reason && html` <span class="quiet">${headline.reason}</span>`}</p>
${headline.notes.filter((note) => note !== headline.reason).map((note) => html`<p class="quiet">${note}</p>`)}
</div>
<div class="facts">
${facts.map(factBlock)}
</div>
${headline.value !== undefined && html`<p class="small quiet aside">Differences are worked out from unrounded values.</p>`}`,
  );
}

function factBlock(fact: FactView | TargetFactView): SafeHtml {
  const scheme = 'scheme' in fact ? fact.scheme : undefined;
  return html`<div class="fact v-${fact.verdict}">
<h3>${fact.title}</h3>
<p class="words">${marked(fact.symbol, fact.words)}</p>
<p class="small">${fact.sentence}</p>
${[...fact.notes, ...(scheme === undefined ? [] : [scheme])].map((note) => html`<p class="small quiet">${note}</p>`)}
</div>
`;
}
