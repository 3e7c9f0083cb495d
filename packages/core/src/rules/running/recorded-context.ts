import type { Workspace } from '../../workspace/workspace.ts';
import type { RuleContext } from '../rule.ts';
import {
  datasetQuestion,
  datasetsQuestion,
  documentsQuestion,
  frameworksQuestion,
  indicatorQuestion,
  indicatorsQuestion,
  kindQuestion,
  numbersQuestion,
  packIndicatorsQuestion,
  packsQuestion,
  partnershipQuestion,
  problemsQuestion,
  type Question,
} from './question.ts';

/** The same context; `record` hears of every question that is put to it. */
export function recordedContext(
  { workspace, calculator }: RuleContext,
  record: (question: Question) => void,
): RuleContext {
  const numbersOf = (id: string) => {
    record(numbersQuestion(id));
    return calculator;
  };
  return {
    workspace: recordedWorkspace(workspace, record),
    calculator: {
      result: (id, area, period) => numbersOf(id).result(id, area, period),
      measured: (id, measure, area, period) => numbersOf(id).measured(id, measure, area, period),
      areasOf: (id) => numbersOf(id).areasOf(id),
      periodsOf: (id) => numbersOf(id).periodsOf(id),
    },
  };
}

function recordedWorkspace(workspace: Workspace, record: (question: Question) => void): Workspace {
  const asked = (question: Question): Workspace => {
    record(question);
    return workspace;
  };
  return {
    indicators: recordedMap(workspace.indicators, indicatorsQuestion, indicatorQuestion, record),
    datasets: recordedMap(workspace.datasets, datasetsQuestion, datasetQuestion, record),
    get documents() {
      return asked(documentsQuestion).documents;
    },
    get partnership() {
      return asked(partnershipQuestion).partnership;
    },
    get frameworks() {
      return asked(frameworksQuestion).frameworks;
    },
    get packs() {
      return asked(packsQuestion).packs;
    },
    get packIndicators() {
      return asked(packIndicatorsQuestion).packIndicators;
    },
    get problems() {
      return asked(problemsQuestion).problems;
    },
    documentsOfKind: (kind) => asked(kindQuestion(kind)).documentsOfKind(kind),
  };
}

/** A map that tells of a look at one of its keys, and of a look at all. */
function recordedMap<V>(
  map: ReadonlyMap<string, V>,
  all: Question,
  one: (key: string) => Question,
  record: (question: Question) => void,
): ReadonlyMap<string, V> {
  const asked = new Set<string>();
  const whole = () => {
    record(all);
    return map;
  };
  const at = (key: string) => {
    if (!asked.has(key)) record(one(key));
    asked.add(key);
    return map;
  };
  return {
    get: (key) => at(key).get(key),
    has: (key) => at(key).has(key),
    get size() {
      return whole().size;
    },
    forEach: (call) => whole().forEach(call),
    keys: () => whole().keys(),
    values: () => whole().values(),
    entries: () => whole().entries(),
    [Symbol.iterator]: () => whole()[Symbol.iterator](),
  };
}
