import type { Dataset } from '../model/dataset.ts';
import type { Framework } from '../model/framework.ts';
import type { Indicator, Measure } from '../model/indicator.ts';
import type { Pack } from '../model/pack.ts';

/** A value of which nothing can be changed, however deep it lies. */
export type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** An outcome, a priority or a requirement of a compiled pack, and the framework it belongs to. */
export type CompiledItem = Frozen<NonNullable<Framework['items']>[string]> & {
  readonly framework: string;
  readonly id: string;
  /** Its number, in a framework whose items are numbered throughout. */
  readonly number?: number;
};

/** A framework of a compiled pack with its items. */
export type CompiledFramework = Frozen<Omit<Partial<Framework>, 'items'>> & {
  readonly items: Readonly<Record<string, CompiledItem>>;
};

/** A definition of a compiled pack as it stands after `extends`. */
export type CompiledIndicator = Frozen<Omit<Partial<Indicator>, 'measures'>> & {
  readonly measures: Readonly<Record<string, Frozen<Partial<Measure>>>>;
};

/** Any compiled pack, for code that goes through one without knowing its ids; each pack's own types say more. */
export type CompiledPack = Frozen<Partial<Pack>> & {
  readonly id: string;
  readonly version: string;
  /** The items of the framework that a bare number in `outcomes` speaks of. */
  readonly outcomes: Readonly<Record<number, CompiledItem>>;
  readonly frameworks: Readonly<Record<string, CompiledFramework>>;
  readonly indicators: Readonly<Record<string, CompiledIndicator>>;
  readonly datasets: Readonly<Record<string, Frozen<Partial<Dataset>>>>;
};
