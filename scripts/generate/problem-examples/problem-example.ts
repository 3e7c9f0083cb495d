/** Why a problem matters, what has it, and the same without it. */
export interface ProblemExample {
  /** In the words of somebody who knows Excel or R: what goes wrong if it stays. */
  readonly why: string;
  /** A query or formula alone, or files that stand in the small workspace beside its own or in their place. */
  readonly bad: Written;
  /** The files of the small workspace that stand where the bad ones do, unless others are given. */
  readonly good?: Written;
  /** What is worked out, where the problem is the reason why there is no answer. */
  readonly asked?: Asked;
  /** What to ask instead, where the files are right and the question is not. */
  readonly askedInstead?: Asked;
  /** The pack as it was before, where the problem is in what became of it. */
  readonly before?: Files;
  /** Other codes that cannot but come with this one. */
  readonly besides?: readonly string[];
}

export type Written = string | Unprintable | Files;

/** Files by name; one without a text is not there. */
export type Files = Readonly<Record<string, string | Unprintable | undefined>>;

/** A text that cannot be printed on a page, or not as it is: what a reader sees of it, and what Ninefold is given. */
export interface Unprintable {
  /** A sentence, or nothing where another file speaks for it. */
  readonly shown: string;
  readonly bytes: () => Uint8Array | 'gone' | 'locked' | 'tooLarge';
}

/** A question to the small workspace. What is not said is: the value of `falls` for South Lanarkshire in 2023. */
export interface Asked {
  /** The value, its colour, its change since another year, or that of the four other councils taken together. */
  readonly about?: 'value' | 'shown value' | 'colour' | 'change' | 'peers';
  readonly area?: string;
  readonly period?: string;
  readonly since?: string;
}

/** Examples by the code of the problem. */
export type ProblemExamples = Readonly<Record<string, ProblemExample>>;
