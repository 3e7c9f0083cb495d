import {
  type Calculator,
  checkInSteps,
  createCalculator,
  type Problem,
  type RuleMemory,
  type Workspace,
} from '@ninefold/core';

/** Goes on with a check until the time is over: its problems, once it has come to its end. */
export type Check = (isOver: () => boolean) => readonly Problem[] | undefined;

/** The check of a workspace, of which nothing but the problems is kept. */
export function createCheck(
  workspace: Workspace,
  options: Parameters<typeof checkInSteps>[2],
  memory: RuleMemory,
): Check {
  let calculator: Calculator | undefined;
  let steps: ReturnType<typeof checkInSteps> | undefined;
  let problems: readonly Problem[] | undefined;
  const current = () => {
    calculator ??= createCalculator(workspace);
    return calculator;
  };
  const advance = (isOver: () => boolean) => {
    steps ??= checkInSteps(workspace, delegate(current), options, memory);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value.problems;
      if (isOver()) return undefined;
    }
  };
  return (isOver) => {
    if (problems !== undefined) return problems;
    problems = advance(isOver);
    if (problems !== undefined) steps = undefined;
    // The results of hundreds of definitions would stay in memory until the last of them has been checked.
    calculator = undefined;
    return problems;
  };
}

/** A calculator that may be another one each time it is asked. */
function delegate(current: () => Calculator): Calculator {
  return {
    result: (...asked) => current().result(...asked),
    measured: (...asked) => current().measured(...asked),
    areasOf: (...asked) => current().areasOf(...asked),
    periodsOf: (...asked) => current().periodsOf(...asked),
  };
}
