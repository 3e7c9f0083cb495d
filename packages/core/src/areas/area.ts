/** Localities are the planning areas inside a partnership; they have no official code. */
export const areaLevels = ['scotland', 'board', 'partnership', 'council', 'locality'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/**
 * One area through time. A recode (Fife S12000015 to S12000047) keeps the area and adds a code, so data of any vintage join.
 */
export interface Area {
  /** The code in force now; it names the area everywhere in Ninefold. */
  readonly code: string;
  readonly level: AreaLevel;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Every code the area has had, oldest first; dates are `YYYY-MM-DD`, `to` absent while in force. */
  readonly codes: readonly {
    readonly code: string;
    readonly from: string | undefined;
    readonly to: string | undefined;
  }[];
}
