/** Somewhere text can be written: the terminal, a file or a pipe. */
export interface Output {
  write(text: string): void;
  /** Whether a person is looking. */
  readonly isTTY: boolean;
  /** The width of the terminal in characters; undefined when there is none. */
  readonly columns: number | undefined;
}

/** All that a command may touch of the process it runs in, so that a test can stand in for it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day of today where the person is, as `2027-03-31`. */
  readonly today: string;
  /** Waits until the person presses Ctrl-C, or nobody reads the output any more. */
  untilInterrupted(): Promise<void>;
}
