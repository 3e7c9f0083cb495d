/** Why it matters, for the codes that no file of a person can bring about. */
export const withoutExample: Readonly<Record<string, string>> = {
  'calc/out-of-range':
    'What is made with such a number would look right. No file can hold one, for `schema/out-of-bounds` comes first; a program that calls a method itself may meet it.',
  'internal/method':
    'The figure is left out, so that no wrong one is shown; all others are there. No file is to blame, so there is no example.',
  'internal/rule-crashed':
    'What this check would have found is not known; all other checks ran. No file is to blame, so there is no example.',
  'internal/scheme':
    'The value is right and has no colour; all others are judged. No file is to blame, so there is no example.',
};
