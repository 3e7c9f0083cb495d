import { html, type SafeHtml } from '../format/html.ts';
import type { PlaceView } from '../view/evidence-view.ts';
import type { FactView, IndicatorView, StatusFactView, TargetFactView } from '../view/indicator-view.ts';
import { marked, section, statusMark, written } from './common.ts';
import type { RenderOptions } from './render-options.ts';

/** The figure itself and the facts about it, each on its own. */
export function headlineSection(view: IndicatorView, options: RenderOptions): SafeHtml {
  const { headline, area, written: at } = view;
  const facts: readonly AnyFact[] = [
    view.target,
    ...(view.status ? [view.status] : []),
    view.change,
    ...view.comparisons,
  ];
  return section(
    'figure',
    `${area.name}, ${headline.period.text}`,
    html`<p class="headline">
<span class="figure${headline.value === undefined ? ' none' : ''}">${written(headline.text, at.calculation, options)}</span>
${headline.unit && headline.value !== undefined && html`<span class="unit">${headline.unit}</span>`}
</p>
<div class="standing">
${headline.interval && html`<p><span class="number">${headline.interval}</span> <span class="quiet">${headline.intervalText}</span></p>`}
${headline.numerator && headline.denominator && html`<p class="quiet">${written(headline.numerator, at.numerator, options)}, ${written(headline.denominator, at.denominator, options)}</p>`}
<p>${statusMark(headline)}${headline.reason && html` <span class="quiet">${headline.reason}</span>`}</p>
${headline.notes.filter((note) => note !== headline.reason).map((note) => html`<p class="quiet">${note}</p>`)}
</div>
<div class="facts">
${facts.map((fact) => factBlock(fact, fact === view.target ? at.target : undefined, options))}
</div>
${headline.value !== undefined && html`<p class="small quiet aside">Differences are worked out from unrounded values.</p>`}`,
  );
}

type AnyFact = FactView | TargetFactView | StatusFactView;

function factBlock(fact: AnyFact, place: PlaceView | undefined, options: RenderOptions): SafeHtml {
  const scheme = 'scheme' in fact ? fact.scheme : undefined;
  return html`<div class="fact v-${fact.verdict}">
<h3>${written(fact.title, place, options)}</h3>
<p class="words">${marked(fact.symbol, fact.words)}</p>
<p class="small">${fact.sentence}</p>
${[...fact.notes, ...(scheme === undefined ? [] : [scheme])].map((note) => html`<p class="small quiet">${note}</p>`)}
</div>
`;
}
