import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { InternalError } from '../core.ts';
import { escapeHtml, type SafeHtml, trusted } from '../format/html.ts';
import { readableText } from '../format/readable-text.ts';
import type { ChartSpec } from './chart-spec.ts';
import { keepLatest } from './keep-latest.ts';
import { type ColourRole, palette } from './palette.ts';

/**
 * A chart as SVG for a page: an image with a title and a description for those who do not see it, no style and no script in it, and every
 * colour also a class (`f-area` fills, `s-area` strokes) that the page's style sheet can change.
 */
export function drawChart(
  spec: ChartSpec,
  { id, title, description }: { readonly id: string; readonly title: string; readonly description: string },
): SafeHtml {
  const { width, height, content } = drawingOf(spec);
  return trusted(
    `<svg role="img" aria-labelledby="${escapeHtml(id)}-title ${escapeHtml(id)}-text" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `<title id="${escapeHtml(id)}-title">${escapeHtml(title)}</title><desc id="${escapeHtml(id)}-text">${escapeHtml(description)}</desc>` +
      `${content}</svg>`,
  );
}

/** A chart as it is drawn, without the element around it. */
export interface Drawing {
  readonly width: string;
  readonly height: string;
  readonly content: string;
}

/** A chart is drawn once for the same specification, and one that differs only in its data is not compiled again. */
const drawings = keepLatest<Drawing>(64);
const compiledSpecs = keepLatest<vega.Runtime>(32);

/** The drawing of a specification: its size in pixels and what is in it. */
export function drawingOf(spec: ChartSpec): Drawing {
  return drawings.of(JSON.stringify(spec), () => draw(spec));
}

function draw(spec: ChartSpec): Drawing {
  const { width, height, content } = withoutRoot(toSvg(spec));
  return { width, height, content: themed(readableText(content)) };
}

/** Vega's own door to SVG is asynchronous only for pictures from elsewhere, of which there are none. */
function toSvg(spec: ChartSpec): string {
  const { empty, tables } = withoutData(spec);
  const runtime = compiledSpecs.of(empty, () =>
    vega.parse(compile(JSON.parse(empty) as TopLevelSpec, { logger: quiet }).spec),
  );
  const view = new vega.View(runtime, { renderer: 'none', logger: quiet });
  tables.forEach((rows, index) => {
    view.data(tableName(index), structuredClone(rows));
  });
  view.run();
  const { left, right, top, bottom } = view.padding() as Record<'left' | 'right' | 'top' | 'bottom', number>;
  const [x = 0, y = 0] = view.origin();
  const scene = view.scenegraph() as unknown as { readonly root: unknown };
  const svg = new SVGStringRenderer(view.loader())
    .initialize(null, view.width() + left + right, view.height() + top + bottom, [x + left, y + top])
    .render(scene.root)
    .svg();
  view.finalize();
  return svg;
}

/** A specification with a name in the place of every table, and the tables in order. */
function withoutData(spec: ChartSpec): { empty: string; tables: readonly Record<string, unknown>[][] } {
  const tables: Record<string, unknown>[][] = [];
  const empty = JSON.stringify(spec, (key, value) => {
    if (key !== 'data' || !Array.isArray(value?.values)) return value;
    tables.push(value.values);
    return { name: tableName(tables.length - 1) };
  });
  return { empty, tables };
}

function tableName(index: number): string {
  return `table${index}`;
}

/** Part of Vega, but not of its published types. */
interface StringRenderer {
  initialize(element: null, width: number, height: number, origin: readonly [number, number]): StringRenderer;
  render(scene: unknown): StringRenderer;
  svg(): string;
}
const { SVGStringRenderer } = vega as unknown as {
  readonly SVGStringRenderer: new (loader: unknown) => StringRenderer;
};

const quiet = silentLogger();

function silentLogger() {
  const logger = {
    level: () => logger,
    error: () => logger,
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  return logger as never;
}

function withoutRoot(svg: string): { width: string; height: string; content: string } {
  const root = /^<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>(.*)<\/svg>$/s.exec(svg);
  if (!root) throw new InternalError('drawing a chart: the drawing is not an SVG');
  return { width: root[1] ?? '', height: root[2] ?? '', content: root[3] ?? '' };
}

/** Adds the classes, and takes away what is for graphics on their own: roles, descriptions, empty frames. */
function themed(content: string): string {
  return content
    .replace(/<path class="(background|foreground)"[^>]*\/>/g, '')
    .replace(/ (aria-[a-z]+|role|pointer-events|class)="[^"]*"/g, '')
    .replace(
      /<([a-z]+)((?: [a-z0-9:-]+="[^"]*")+)(\/?)>/g,
      (_, name: string, attributes: string, end: string) => {
        const classes = [...attributes.matchAll(/ (fill|stroke)="(#[0-9a-f]{6})"/g)].flatMap(
          ([, kind, colour]) => {
            const role = roles.get(colour ?? '');
            return role === undefined ? [] : [`${kind === 'fill' ? 'f' : 's'}-${role}`];
          },
        );
        return `<${name}${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}${attributes}${end}>`;
      },
    );
}

const roles: ReadonlyMap<string, ColourRole> = new Map(
  (Object.keys(palette) as ColourRole[]).map((role) => [palette[role], role]),
);
