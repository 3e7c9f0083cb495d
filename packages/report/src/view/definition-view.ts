import type { PieceView, PlaceView } from './evidence-view.ts';

/** What a definition says, under the headings that a reader looks for, in order. No section is empty. */
export interface DefinitionView {
  readonly sections: readonly DefinitionSectionView[];
  /** Where the definition is written, the most general first. */
  readonly files: readonly PlaceView[];
}

/** A part of a definition under one heading. */
export interface DefinitionSectionView {
  readonly id: string;
  readonly heading: string;
  readonly groups: readonly DefinitionGroupView[];
}

/** Entries that are about one thing, such as a measure; without a title they are about the section. */
export interface DefinitionGroupView {
  readonly title: string | undefined;
  /** Where all of it is written, for a group about one thing. */
  readonly place?: PlaceView | undefined;
  readonly entries: readonly EntryView[];
}

/** One fact of a definition. */
export interface EntryView {
  /** Undefined where the heading says it already. */
  readonly term: string | undefined;
  /** The fact in sentences, or a list of several. */
  readonly texts: readonly string[];
  /** Something to be shown letter by letter: a query. */
  readonly code: string | undefined;
  /** The same in pieces, where it can be pointed at piece by piece. */
  readonly pieces?: readonly PieceView[] | undefined;
  /** Where each of the texts is written, where they are apart from one another. */
  readonly textPlaces?: readonly (PlaceView | undefined)[] | undefined;
  /** Who says so and how far it is known. */
  readonly notes: readonly string[];
  /** The key of the file that it comes from, with dots: `survey.question`. */
  readonly field: string | undefined;
  readonly place: PlaceView | undefined;
}
