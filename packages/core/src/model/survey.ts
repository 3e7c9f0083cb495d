import * as z from 'zod/mini';
import { described, optional, words } from './describe.ts';

const answers = z.array(words);

export const surveySchema = described(
  z.strictObject({
    name: described(words, 'What the survey is called.'),
    question: optional(words, 'The question, or the statement to agree with, as people read it.'),
    asked: optional(words, 'Which waves put it in these words.'),
    positive: optional(answers, 'The answers that the value counts; they are in the denominator too.'),
    neutral: optional(
      answers,
      'The answers that are neither positive nor negative; they stay in the denominator.',
    ),
    negative: optional(answers, 'The answers that the value does not count; they stay in the denominator.'),
    leftOut: optional(answers, 'The answers that are in neither numerator nor denominator.'),
  }),
  'The survey question behind a value, and how its answers are counted.',
);
export type Survey = z.infer<typeof surveySchema>;
