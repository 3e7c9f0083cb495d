import * as z from 'zod';
import { described, words } from './describe.ts';

const answers = z.array(words);

export const surveySchema = described(
  z.strictObject({
    name: described(words, 'What the survey is called.'),
    question: described(words, 'The question, or the statement to agree with, as people read it.').optional(),
    asked: described(words, 'Which waves put it in these words.').optional(),
    positive: described(
      answers,
      'The answers that the value counts; they are in the denominator too.',
    ).optional(),
    neutral: described(
      answers,
      'The answers that are neither positive nor negative; they stay in the denominator.',
    ).optional(),
    negative: described(
      answers,
      'The answers that the value does not count; they stay in the denominator.',
    ).optional(),
    leftOut: described(answers, 'The answers that are in neither numerator nor denominator.').optional(),
  }),
  'The survey question behind a value, and how its answers are counted.',
);
export type Survey = z.infer<typeof surveySchema>;
