import type { RagScheme } from '../../model/rag.ts';
import type { IndicatorResult } from '../results/result.ts';
import { schemes } from '../schemes/index.generated.ts';
import { type Judgement, notJudged } from '../schemes/judgement.ts';
import { printerOf } from '../schemes/printer.ts';
import type { JudgingContext, Limits, PresentValue, Scheme } from '../schemes/scheme.ts';

export type { RagColour } from '../schemes/judgement.ts';

/** How a value stands by its scheme. Only `judged` has a colour; all else says why it has none. */
export type RagOutcome = Judgement | { readonly kind: 'noTarget' };

/** The part of a result that is judged. */
export type JudgedValue = Pick<IndicatorResult, 'value' | 'status'> &
  Partial<Pick<IndicatorResult, 'lower' | 'upper' | 'confidence'>>;

/**
 * The red, amber or green of a value by a scheme. What the scheme compares with stands in the context; of a target, `atMost` or
 * `atLeast` decides which side is right, and both together make a range.
 */
export function judge(
  value: JudgedValue,
  scheme: RagScheme | undefined,
  given: Partial<JudgingContext>,
): RagOutcome {
  const context = { ...nothingBeside, ...given };
  if (context.polarity === 'noJudgement') return noJudgement;
  const plugin = scheme && findScheme(scheme.scheme);
  if ((plugin?.comparesWith ?? 'target') === 'target' && !hasLimit(context.target))
    return { kind: 'noTarget' };
  if (value.status === 'incomplete') return incomplete;
  if (value.value === undefined || value.status === 'suppressed' || value.status === 'missing')
    return noValue;
  if (scheme === undefined || plugin === undefined) return noScheme;
  if (plugin.needsPolarity && context.polarity === undefined) return noPolarity;
  const { lower, upper, confidence } = value;
  return run(plugin, { value: value.value, lower, upper, confidence }, scheme, context);
}

/** The scheme of a name; undefined when there is none. */
export function findScheme(id: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}

/** A fault in one scheme becomes a reason, and no number that is none gets out. */
function run(plugin: Scheme, value: PresentValue, scheme: RagScheme, context: JudgingContext): Judgement {
  try {
    const found = plugin.judge(value, scheme, context);
    const isNumber = found.kind !== 'judged' || Number.isFinite(found.miss ?? 0);
    return isNumber
      ? found
      : notJudged({ code: 'calc/not-finite', message: 'The numbers are too large to be compared.' });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return notJudged({ code: 'internal/scheme', message: `The scheme ${plugin.id} failed: ${detail}` });
  }
}

const nothingBeside: JudgingContext = {
  polarity: undefined,
  print: /* @__PURE__ */ printerOf({}),
  target: undefined,
  comparator: { code: 'calc/no-comparator-value', message: 'There is no value to compare with.' },
  group: { code: 'calc/unknown-group', message: 'There is no group of areas to compare with.' },
  whole: undefined,
  sample: undefined,
};

const noJudgement = notJudged({
  code: 'calc/no-judgement',
  message: 'No value of this indicator is better or worse than another.',
});
const incomplete = notJudged({
  code: 'calc/incomplete',
  message: 'The value is not complete yet, so it is not judged.',
});
const noValue = notJudged({ code: 'calc/no-value', message: 'There is no value to judge.' });
const noScheme = notJudged({
  code: 'calc/no-rag-scheme',
  message: 'Nothing says how far from the target is red, amber or green.',
});
const noPolarity = notJudged({
  code: 'calc/no-polarity',
  message: 'The definition does not say which way is better.',
});

/** Whether a target asks for anything. */
function hasLimit(target: Limits | undefined): boolean {
  return target?.atMost !== undefined || target?.atLeast !== undefined;
}
