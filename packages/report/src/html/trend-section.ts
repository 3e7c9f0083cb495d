import { axisScale } from '../charts/axis-scale.ts';
import type { ChartWidth } from '../charts/chart-parts.ts';
import { drawChart } from '../charts/draw.ts';
import { statusShapes } from '../charts/status-shapes.ts';
import { trendSpec } from '../charts/trend-spec.ts';
import { html, type SafeHtml } from '../format/html.ts';
import { unitBeside } from '../format/number.ts';
import { sentenceCase } from '../format/words.ts';
import type { Figure, IndicatorView, TrendPointView, TrendView } from '../view/indicator-view.ts';
import { marked, pageLink, section, statusMark } from './common.ts';
import type { RenderOptions } from './render-options.ts';

/** The trend: the picture, what its shapes mean, and the same numbers as a table; a sentence where there is nothing to draw. */
export function trendSection(view: IndicatorView, options: RenderOptions): SafeHtml {
  const { trend } = view;
  return section(
    'trend',
    trend.title,
    html`${hasValues(trend) ? trendFigure(view, options) : html`<p class="lead quiet">There is no trend to draw: no period has a value.</p>`}
${
  trend.points.length > 0 &&
  html`<details>
<summary>The trend as a table</summary>
<div class="scroll" tabindex="0" role="group" aria-label="The trend as a table">${trendTable(view, options)}</div>
</details>`
}`,
  );
}

/** Targets alone are no trend. */
function hasValues({ points }: TrendView): boolean {
  return points.some((point) => figuresOf(point).length > 0);
}

function figuresOf({ area, scotland, peers }: TrendPointView): readonly number[] {
  return [area.value, scotland?.value, peers?.value].filter((value) => value !== undefined);
}

function trendFigure({ trend, headline, identity }: IndicatorView, options: RenderOptions): SafeHtml {
  const small = options.marks ? 'column' : 'narrow';
  const draw = (width: ChartWidth) =>
    drawChart(trendSpec(trend, width, headline.period.key), {
      id: `trend-${width}`,
      title: `${identity.shortTitle}: ${trend.title}`,
      description: trend.summary,
    });
  return html`<figure>
${unitBeside(trend.unit) && html`<p class="axis-name">${sentenceCase(trend.unit ?? '')}</p>`}
<div class="wide">${draw('wide')}</div>
<div class="narrow">${draw(small)}</div>
<figcaption>
<p class="legend">${legend(trend)}</p>
${captions(trend).map((caption) => html`<p>${caption}</p>`)}
</figcaption>
</figure>`;
}

function legend(trend: TrendView): readonly SafeHtml[] {
  const words = new Map(trend.points.map(({ area }) => [statusShapes[area.status].letter, area.statusText]));
  return [...words].map(([letter, text]) => html`<span>${marked(letter, text)}</span> `);
}

function captions(trend: TrendView): readonly string[] {
  const values = trend.points.flatMap(figuresOf);
  const hasInterval = trend.points.some(({ area }) => area.lower !== undefined);
  return [
    ...trend.points.flatMap(({ breakBefore }) =>
      breakBefore ? [`Break at ${breakBefore.period.text}: ${breakBefore.reason}`] : [],
    ),
    ...(trend.points.some((point) => point.peers)
      ? [`Mean of peers: the unweighted mean of the peers of ${trend.peersName ?? 'the group'}.`]
      : []),
    ...(hasInterval ? [`The band around the line of ${trend.areaName} is its confidence interval.`] : []),
    ...(axisScale(values).startsAtZero ? [] : ['The vertical axis does not start at 0.']),
  ];
}

function trendTable({ trend, identity, area, headline }: IndicatorView, options: RenderOptions): SafeHtml {
  const has = {
    scotland: trend.points.some((point) => point.scotland),
    peers: trend.points.some((point) => point.peers),
    target: trend.points.some((point) => point.target),
    interval: trend.points.some((point) => point.area.interval),
  };
  const row = (
    point: TrendPointView,
  ) => html`<tr${point.period.key === headline.period.key && html` class="selected"`}>
<th scope="row">${pageLink(point.period.text, { kind: 'indicator', indicator: identity.id, area: area.code, period: point.period.key }, options)}</th>
<td class="n main">${point.area.text}</td>
${has.interval && html`<td class="n">${point.area.interval ?? '–'}</td>`}
${has.scotland && html`<td class="n">${textOf(point.scotland)}</td>`}
${has.peers && html`<td class="n">${textOf(point.peers)}</td>`}
${has.target && html`<td class="n">${point.target?.text ?? '–'}</td>`}
<td>${statusMark(point.area)}${point.area.reason && html`<br><span class="small quiet">${point.area.reason}</span>`}</td>
</tr>
`;
  return html`<table>
<caption>${identity.shortTitle}: ${trend.areaName} and comparators${trend.unit && html`, ${trend.unit}`}</caption>
<thead><tr><th scope="col">Period</th><th scope="col" class="n">${trend.areaName}</th>
${has.interval && html`<th scope="col" class="n">Interval</th>`}
${has.scotland && html`<th scope="col" class="n">Scotland</th>`}
${has.peers && html`<th scope="col" class="n">Mean of peers</th>`}
${has.target && html`<th scope="col" class="n">Target</th>`}
<th scope="col">Status</th></tr></thead>
<tbody>${trend.points.map(row)}</tbody>
</table>`;
}

function textOf(figure: Figure | undefined): string {
  return figure?.text ?? '–';
}
