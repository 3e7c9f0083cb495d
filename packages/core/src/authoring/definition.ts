import type { DocumentKind, DocumentModel } from '../model/document.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Frozen } from '../pack-module/compiled-pack.ts';

/** An indicator that stands on its own. */
export type WholeIndicator = Frozen<Omit<Indicator, 'extends'>> & { readonly extends?: undefined };

/** What a partnership changes in a definition that it `extends`: any part of it, and `null` for what is to go. */
export type IndicatorAdaptation = Adapted<Frozen<Omit<Indicator, 'extends' | 'id'>>> & {
  readonly id: string;
  readonly extends: string;
};

/** An indicator, whole or adapted. */
export type IndicatorDefinition = WholeIndicator | IndicatorAdaptation;
/** A CSV file and what its columns mean. */
export type DatasetDefinition = Definition<'dataset'>;
/** Outcomes or priorities that indicators align to. */
export type FrameworkDefinition = Definition<'framework'>;
/** The partnership that the reports are about. */
export type PartnershipDefinition = Definition<'partnership'>;
/** What a pack says of itself: its id, its version, who stands behind it. */
export type PackManifest = Definition<'pack'>;

/** What may be written for a kind of file: the same keys and values as in YAML. */
export type Definition<K extends DocumentKind> = K extends 'indicator'
  ? IndicatorDefinition
  : Frozen<DocumentModel<K>>;

/** Lists are replaced whole; of a group of keys, those that are not named stay as they were. */
type Adapted<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Adapted<T[Key]> | null }
    : T;

/** `T` with every key that `Shape` does not have made impossible, so that a misspelt key does not compile. */
export type Exactly<T, Shape> = T extends readonly unknown[]
  ? { readonly [Index in keyof T]: Exactly<T[Index], Extract<Shape, readonly unknown[]>[number]> }
  : T extends object
    ? { readonly [Key in keyof T]: ExactKey<T, Key, Fitting<T, Extract<Shape, object>>> }
    : T;

type ExactKey<T, Key extends keyof T, Shape> =
  Key extends KeyOf<Shape> ? Exactly<T[Key], ValueOf<Shape, Key>> : never;

/** Of several shapes, those that the value has; all, where it has none. */
type Fitting<T, Shape> = [Matching<T, Shape>] extends [never] ? Shape : Matching<T, Shape>;
type Matching<T, Shape> = Shape extends unknown ? (T extends Shape ? Shape : never) : never;
type KeyOf<Shape> = Shape extends unknown ? keyof Shape : never;
type ValueOf<Shape, Key> = Shape extends unknown ? (Key extends keyof Shape ? Shape[Key] : never) : never;
