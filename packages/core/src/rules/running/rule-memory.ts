import type { Problem } from '../../diagnostics/problem.ts';
import { isSameList } from '../../workspace/is-same-list.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Rule, RuleContext, SubjectKind, Subjects } from '../rule.ts';
import type { Question } from './question.ts';
import { recordedContext } from './recorded-context.ts';

type Subject = Subjects[SubjectKind];

/** What the rules of one round found in a subject, rule by rule; those that found nothing are left out. */
export type Findings = ReadonlyMap<Rule, readonly Problem[]>;

/**
 * Remembers what rules found in a subject, and all that they asked of the workspace meanwhile. As long as the subject is the same
 * object and each question has the same answer, they would find the same again: a rule knows nothing else.
 */
export interface RuleMemory {
  /** Begins a check of a workspace. */
  begin(context: RuleContext): Round;
}

/** One check. */
export interface Round {
  /** What the rules of a round, which is named, find in a subject: as remembered, or by `run` with a context that is recorded. */
  find(subject: Subject, name: string, run: (context: RuleContext) => Findings): Findings;
}

interface Remembered {
  readonly findings: Findings;
  readonly questions: readonly Question[];
  readonly answers: readonly (readonly unknown[])[];
}

export function createRuleMemory(): RuleMemory {
  const known = new WeakMap<Subject, Map<string, Remembered>>();
  /** One object for each question, however often it is asked. */
  const questions = new Map<string, Question>();
  return {
    begin: (context) => {
      const answerOf = answersOf(context.workspace);
      return {
        find: (subject, name, run) => {
          const rounds = known.get(subject) ?? new Map<string, Remembered>();
          known.set(subject, rounds);
          const before = rounds.get(name);
          if (
            before?.questions.every((question, at) =>
              isSameList(answerOf(question), before.answers[at] ?? []),
            )
          )
            return before.findings;
          const asked = new Set<Question>();
          const record = (question: Question) => {
            const same = questions.get(question.name) ?? question;
            questions.set(question.name, same);
            asked.add(same);
          };
          // A context for this subject alone, so that nothing that a rule keeps with it hides a question from the next.
          const findings = run(recordedContext(context, record));
          const all = [...asked];
          rounds.set(name, { findings, questions: all, answers: all.map(answerOf) });
          return findings;
        },
      };
    },
  };
}

/** Answers each question about a workspace once. */
function answersOf(workspace: Workspace): (question: Question) => readonly unknown[] {
  const known = new Map<Question, readonly unknown[]>();
  return (question) => {
    const answer = known.get(question) ?? question.ask(workspace);
    known.set(question, answer);
    return answer;
  };
}
