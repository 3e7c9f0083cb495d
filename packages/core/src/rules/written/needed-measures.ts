import { findMethod } from '../../calculation/methods/run-method.ts';
import type { Formula } from '../../query/ast.ts';
import type { Range } from '../../text/span.ts';
import type { LinkedIndicator } from '../../workspace/workspace.ts';
import { ownValue } from './own-words.ts';

/** A measure that a calculation takes, and as what. */
export interface NeededMeasure {
  readonly name: string;
  /** The key of the calculation that names it: `numerator`, `denominator`, `value`, `formula`. */
  readonly as: string;
  /** Where the file itself writes the name; undefined for a calculation that it inherits. */
  readonly range: Range | undefined;
}

/** The measures that the calculation of an indicator takes, in the order it names them. */
export function neededMeasures(indicator: LinkedIndicator): readonly NeededMeasure[] {
  const { calculation } = indicator.effective;
  if (calculation === undefined) return [];
  if ('formula' in calculation) return measuresOfFormula(indicator);
  const written = new Map<string, unknown>(Object.entries(calculation));
  return (findMethod(calculation.method)?.inputs ?? []).flatMap(({ name }) => {
    const measure = written.get(name);
    if (Array.isArray(measure))
      return measure.map((each, index) => needed(indicator, name, String(each), index));
    return typeof measure === 'string' ? [needed(indicator, name, measure)] : [];
  });
}

/** The numbers, measures and indicators of a formula, from left to right. A loop and not a recursion, because a formula may be long. */
export function leavesOf(formula: Formula | undefined): readonly Formula[] {
  const leaves: Formula[] = [];
  const open = formula ? [formula] : [];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.kind === 'negate') open.push(part.operand);
    else if (part.kind === 'operation') open.push(part.right, part.left);
    else leaves.push(part);
  }
  return leaves;
}

function needed(indicator: LinkedIndicator, as: string, name: string, index?: number): NeededMeasure {
  const path = ['calculation', as, ...(index === undefined ? [] : [index])];
  return { name, as, range: ownValue(indicator, path) };
}

function measuresOfFormula(indicator: LinkedIndicator): readonly NeededMeasure[] {
  const { formula, document } = indicator;
  return leavesOf(formula?.parsed).flatMap((leaf) =>
    leaf.kind === 'measure'
      ? [
          {
            name: leaf.name,
            as: 'formula',
            range: formula?.document === document ? formula.rangeOf(leaf.span) : undefined,
          },
        ]
      : [],
  );
}
