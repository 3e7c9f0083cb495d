import type { Column } from '../../model/dataset.ts';

/** A member of a column that is the sum of others. */
export interface Total {
  readonly column: string;
  readonly member: string;
  /** The members it is the sum of; undefined for `*`, all others. */
  readonly parts: readonly string[] | undefined;
}

/** The totals that a dataset declares, column by column. */
export function totalsOf(columns: ReadonlyMap<string, Column>): readonly Total[] {
  return [...columns].flatMap(([column, definition]) =>
    Object.entries(('totals' in definition && definition.totals) || {}).map(([member, parts]) => ({
      column,
      member,
      parts: parts === '*' ? undefined : parts,
    })),
  );
}

/** Whether a member is a part of a total. */
export function isPartOf(total: Total, member: string): boolean {
  return member !== total.member && (total.parts?.includes(member) ?? true);
}
