/** The types of `in-ci.mjs`, for its tests. */
interface Limited {
  readonly milliseconds: number;
  readonly parameters: readonly string[];
  readonly options?: { readonly stdio?: 'ignore' };
}
export declare function liveStories(parts: {
  readonly setUp: Limited;
  readonly tell: Limited;
  readonly say?: (text: string) => void;
}): Promise<number>;
