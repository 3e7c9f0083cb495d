import { describe, expect, it } from 'vitest';
import { sampleView } from '../../../../tests/harness/report/sample-view.ts';
import { axisScale } from './axis-scale.ts';
import { spread } from './chart-parts.ts';
import { drawChart } from './draw.ts';
import { palette } from './palette.ts';
import { rankSpec } from './rank-spec.ts';
import { lineRows } from './trend-layers.ts';
import { trendSpec } from './trend-spec.ts';

const { trend, rank } = sampleView();

describe('axisScale', () => {
  it('begins at zero', () => {
    expect(axisScale([544, 1155])).toMatchObject({ from: 0, to: 1250, startsAtZero: true });
  });

  it('does not begin at zero where that would make all values look alike', () => {
    const scale = axisScale([81, 84]);
    expect(scale.startsAtZero).toBe(false);
    expect(scale.from).toBeGreaterThan(70);
    expect(scale.to).toBeGreaterThanOrEqual(84);
  });

  it('holds negative values, no values and nothing but zeros', () => {
    expect(axisScale([-5, 10])).toMatchObject({ startsAtZero: true });
    expect(axisScale([-5, 10]).from).toBeLessThanOrEqual(-5);
    expect(axisScale([])).toMatchObject({ from: 0, to: 1 });
    expect(axisScale([0, 0])).toMatchObject({ from: 0, to: 1 });
    expect(axisScale([7, 7]).to).toBeGreaterThan(7);
  });
});

describe('spread', () => {
  it('moves labels apart that would touch, and leaves the others', () => {
    expect(spread([50, 52, 150], [16, 16, 16], 200)).toEqual([50, 66, 150]);
  });

  it('keeps labels inside the height', () => {
    expect(spread([0, 199], [16, 16], 200)).toEqual([8, 192]);
  });
});

describe('the trend chart', () => {
  it('draws no line across a break', () => {
    const segments = lineRows(trend.points, (point) => point.area).map((row) => [row.index, row.segment]);
    expect(segments).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
  });

  it('draws no line to a value that is not whole, or through one that is absent', () => {
    const points = trend.points.map((point, index) => ({
      ...point,
      breakBefore: undefined,
      area: index === 2 ? { ...point.area, status: 'incomplete' as const } : point.area,
    }));
    const rows = lineRows(points, (point) => point.area);
    expect(rows.map((row) => row.index)).toEqual([0, 1, 3]);
    expect(rows[1]?.segment).not.toBe(rows[2]?.segment);
  });

  it('tells the status of a point by its shape', () => {
    const spec = JSON.stringify(trendSpec(trend, 'wide', '2019/20'));
    expect(spec).toContain('"shape":"circle"');
    expect(spec).toContain('"shape":"diamond"');
  });

  it('is plain data that draws to SVG without style or script', () => {
    const spec = trendSpec(trend, 'narrow');
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    const svg = drawChart(spec, { id: 'x', title: 'A & B', description: 'Text' }).text;
    expect(svg).toContain('<title id="x-title">A &amp; B</title>');
    expect(svg).not.toMatch(/style=|<style|<script|url\(/);
  });

  it('is drawn from its own data, though it shares its form with another', () => {
    const text = { id: 'x', title: 'T', description: 'D' };
    const doubled = trend.points.map(({ area, ...point }) => ({
      ...point,
      area: { ...area, value: area.value === undefined ? undefined : area.value / 2 },
    }));
    const first = drawChart(trendSpec(trend, 'column'), text).text;
    const second = drawChart(trendSpec({ ...trend, points: doubled }, 'column'), text).text;
    expect(second).not.toBe(first);
    expect(drawChart(trendSpec(trend, 'column'), text).text).toBe(first);
  });

  it('draws a series with no point at all', () => {
    const spec = trendSpec({ ...trend, points: [] }, 'wide');
    expect(drawChart(spec, { id: 'x', title: 'T', description: 'D' }).text).toContain('</svg>');
  });
});

describe('the rank chart', () => {
  it('has a row for every area, the own one marked', () => {
    const svg = drawChart(rankSpec(rank, 'wide'), { id: 'x', title: 'T', description: 'D' }).text;
    for (const { area } of rank.rows) expect(svg).toContain(`>${area.name}</text>`);
    expect(svg).toMatch(/class="f-ink"[^>]*>South Lanarkshire</);
    expect(svg).toContain('Scotland 773.8');
  });
});

describe('the palette', () => {
  it('gives every colour one meaning', () => {
    expect(new Set(Object.values(palette)).size).toBe(Object.keys(palette).length);
  });
});
