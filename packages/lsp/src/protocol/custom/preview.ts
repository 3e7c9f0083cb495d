import type { CustomRequest, Place, TextPosition } from './custom-request.ts';

/** What a preview is of. A `file` is a definition that cannot be read as what it means to be; its page says why. */
export type PreviewSubject =
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'outcome'; readonly framework: string; readonly id: string }
  | { readonly kind: 'partnership' }
  | { readonly kind: 'file'; readonly uri: string };

export interface PreviewParams {
  /** The partnership's folder; needed only where several are open and `at` is not given. */
  readonly folder?: string;
  /** What to show; without it, what stands at `at`. */
  readonly subject?: PreviewSubject;
  /** The cursor: the indicator of that file, the outcome of that line, or the whole partnership for `partnership.yaml`; nothing for data. */
  readonly at?: { readonly uri: string; readonly position: TextPosition };
  /** The code of an area and the key of a period; without them those of the partnership and its reporting year. */
  readonly area?: string;
  readonly period?: string;
  /** False for who needs the page alone: `view`, which is as long as half of it, is then left out. */
  readonly view?: boolean;
}

/** A preview at one revision of the folder: never older than the texts that the editor had sent before it asked. */
export interface Preview {
  readonly folder: string;
  readonly revision: number;
  /** The version of each open file that this was made from. */
  readonly versions: Readonly<Record<string, number>>;
  readonly subject: PreviewSubject;
  readonly title: string;
  /** The content of a page's body: no script, no style, nothing that is fetched. */
  readonly html: string;
  /** The style sheet that the content is made for. It reads VS Code's colours where they are there. */
  readonly css: string;
  /** The same content as data, for who would rather draw it otherwise: `IndicatorView`, `OutcomeView` or `OverviewView` of `@ninefold/report`. */
  readonly view?: unknown;
  readonly area: string | undefined;
  readonly period: string | undefined;
  readonly areas: readonly PreviewChoice[];
  readonly periods: readonly PreviewChoice[];
  /** False where those of other indicators stand in, because the definition is broken. */
  readonly hasOwnChoices: boolean;
  /**
   * Where the elements with `data-place="<id>"` were written, in the order of the page: a number or step of the working, a measure, a
   * part of a query, a target, an expectation, a break, a source, rows of a data file. Places may lie within one another: the narrowest
   * that holds the cursor is the one it stands in.
   */
  readonly places: readonly (Place & { readonly id: string })[];
}

export interface PreviewChoice {
  readonly value: string;
  readonly title: string;
}

/** The page of an indicator, an outcome or the partnership; null when there is nothing to show at the place. */
export const previewRequest: CustomRequest<PreviewParams, Preview | null> = { method: 'ninefold/preview' };

export const exportFormats = ['html', 'markdown', 'svg', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportParams extends PreviewParams {
  readonly format: ExportFormat;
}

/** A file to save elsewhere: a page that stands alone, a chart, the figures. Its name is a proposal. */
export interface Exported {
  readonly name: string;
  readonly text: string;
}

/** The same as a preview shows, as a file; null when there is nothing, or no chart for `svg`. */
export const exportRequest: CustomRequest<ExportParams, Exported | null> = { method: 'ninefold/export' };
