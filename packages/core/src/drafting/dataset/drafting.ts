import type { Column, Dataset } from '../../model/dataset.ts';

/** A definition while it is being put together: its columns by name, with a remark on some. */
export interface Drafting {
  readonly delimiter: string | undefined;
  readonly columns: ReadonlyMap<string, DraftedColumn>;
  readonly unpivot?: Dataset['unpivot'];
  readonly notes: readonly string[];
}

export interface DraftedColumn {
  readonly column: Column;
  /** What a person should know of the column. */
  readonly remark?: string | undefined;
}

/** What a dataset says of how its file is read, so far. */
export function readingOf({ columns, delimiter, unpivot }: Drafting): Partial<Dataset> {
  return {
    ...(delimiter && { delimiter }),
    ...(unpivot && { unpivot }),
    columns: Object.fromEntries([...columns].map(([name, { column }]) => [name, column])),
  };
}
