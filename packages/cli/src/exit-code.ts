/** What `ninefold` tells the program that started it. */
export const exitCode = {
  success: 0,
  /** The files have errors, or an expected figure is not met. */
  problems: 1,
  /** The command was not asked for something it can do. */
  misuse: 2,
  /** A fault of Ninefold itself. */
  fault: 70,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
