import type { Appearance } from '../terminal/appearance.ts';
import { problemText } from './problem-text.ts';
import { describeRule } from './rule-text.ts';

/** What the code of a problem means, why it matters, and an example of wrong and of right. */
export async function explainCode(code: string, appearance: Appearance): Promise<string> {
  const { nearestWord, problemPage, readProblemPage, rules } = await import('@ninefold/core');
  const isRule = rules.some(({ id }) => code === `rule/${id}`);
  const page = isRule ? undefined : readProblemPage(problemPage(code) ?? '');
  return page ? problemText(page, appearance) : describeRule(code, rules, nearestWord, appearance);
}
