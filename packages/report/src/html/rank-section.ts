import type { ChartWidth } from '../charts/chart-parts.ts';
import { drawChart } from '../charts/draw.ts';
import { rankSpec } from '../charts/rank-spec.ts';
import { html, type SafeHtml } from '../format/html.ts';
import { sentenceCase } from '../format/words.ts';
import type { IndicatorView, RankRowView } from '../view/indicator-view.ts';
import { marked, pageLink, section, statusMark } from './common.ts';
import type { RenderOptions } from './render-options.ts';

/** Where the area stands among all of its level: the picture, the table, and the areas without a value. */
export function rankSection(view: IndicatorView, options: RenderOptions): SafeHtml {
  const { rank, identity, headline } = view;
  const small = options.marks ? 'column' : 'narrow';
  const draw = (width: ChartWidth) =>
    drawChart(rankSpec(rank, width), {
      id: `rank-${width}`,
      title: `${identity.shortTitle}, ${headline.period.text}: ${rank.among}`,
      description: rank.summary,
    });
  return section(
    'rank',
    rank.text === undefined ? `Among ${rank.among}` : sentenceCase(rank.text),
    html`<p class="lead">${rank.sentence}</p>
${
  rank.rows.length > 1 &&
  html`<figure>
${rank.unit && html`<p class="axis-name">${headline.period.text}, ${rank.unit}</p>`}
<div class="wide">${draw('wide')}</div>
<div class="narrow">${draw(small)}</div>
<figcaption><p class="legend"><span>${marked('●', view.area.name)}</span> ${rank.rows.some((row) => row.isPeer && !row.isOwn) && html`<span>${marked('◆', `Peer, ${rank.peersName ?? ''}`)}</span> `}<span>${marked('○', 'Other areas')}</span></p>
<p>The lines through the dots are confidence intervals: where two overlap, the order of the areas may be chance.</p></figcaption>
</figure>
<details>
<summary>All ${rank.among} as a table</summary>
<div class="scroll" tabindex="0" role="group" aria-label="All areas as a table">${rankTable(view, options)}</div>
</details>`
}
${rank.without.length > 0 && withoutValue(rank.without)}`,
  );
}

function rankTable({ rank, identity, headline }: IndicatorView, options: RenderOptions): SafeHtml {
  const row = ({
    area,
    figure,
    isOwn,
    isPeer,
    rank: place,
  }: RankRowView) => html`<tr${isOwn && html` class="selected"`}>
${rank.isRanked && html`<td class="n">${place ?? '–'}</td>`}
<th scope="row">${pageLink(area.name, { kind: 'indicator', indicator: identity.id, area: area.code, period: headline.period.key }, options)}</th>
<td class="n main">${figure.text}</td><td class="n">${figure.interval ?? '–'}</td>
<td>${isPeer && !isOwn ? marked('◆', 'Peer') : ''}</td><td>${statusMark(figure)}</td>
</tr>
`;
  return html`<table>
<caption>${identity.shortTitle}, ${headline.period.text}${rank.unit && html`, ${rank.unit}`}</caption>
<thead><tr>${rank.isRanked && html`<th scope="col" class="n">Rank</th>`}<th scope="col">Area</th><th scope="col" class="n">Value</th><th scope="col" class="n">Interval</th><th scope="col">Peer</th><th scope="col">Status</th></tr></thead>
<tbody>${rank.rows.map(row)}</tbody>
</table>`;
}

function withoutValue(rows: readonly RankRowView[]): SafeHtml {
  return html`<details>
<summary>${rows.length === 1 ? 'One area has no value' : `${rows.length} areas have no value`}</summary>
<ul class="prose small">${rows.map(({ area, figure }) => html`<li>${area.name}: ${figure.reason ?? figure.statusText}</li>`)}</ul>
</details>`;
}
