/**
 * What a change of a definition does to the figures made from it.
 *
 * - `label`: other words; every figure, and what is thought of it, stays.
 * - `additive`: something more is said or kept; every figure stays.
 * - `judgement`: every figure stays, and is judged or set beside others in another way.
 * - `valueChanging`: figures made before and after cannot be compared: the series breaks.
 */
export type ChangeKind = 'label' | 'additive' | 'judgement' | 'valueChanging';

/** How a field of the model is called in a sentence, and what a change of it does. */
export interface FieldClass {
  /** When one value takes the place of another. */
  readonly changed: ChangeKind;
  /** When there was none before. */
  readonly added: ChangeKind;
  /** When there is none any more. */
  readonly removed: ChangeKind;
  /**
   * `the unit of the measure {0}`: `{0}` is the name of the first thing on the path that has one, `{1}` of the next; `{method}` is the
   * method of the calculation.
   */
  readonly name: string;
  /** What stands before the value in a sentence: `per 1,000`. */
  readonly reads: string;
  /** Whether everything below is of the same class, whatever keys the model may gain there. */
  readonly isWhole: boolean;
}

type Options = Partial<Pick<FieldClass, 'added' | 'removed' | 'isWhole' | 'reads'>>;

/** A field whose change is other words. */
/* @__NO_SIDE_EFFECTS__ */
export function label(name: string, options: Options = {}): FieldClass {
  return fieldClass('label', name, options);
}

/** A field whose change says more, or less, and leaves the figures alone. */
/* @__NO_SIDE_EFFECTS__ */
export function additive(name: string, options: Options = {}): FieldClass {
  return fieldClass('additive', name, options);
}

/** A field whose change judges the same figures in another way. */
/* @__NO_SIDE_EFFECTS__ */
export function judging(name: string, options: Options = {}): FieldClass {
  return fieldClass('judgement', name, options);
}

/** A field whose change breaks the series. */
/* @__NO_SIDE_EFFECTS__ */
export function breaking(name: string, options: Options = {}): FieldClass {
  return fieldClass('valueChanging', name, options);
}

function fieldClass(changed: ChangeKind, name: string, options: Options): FieldClass {
  return { changed, added: changed, removed: changed, name, reads: '', isWhole: false, ...options };
}
