/** What a person can choose in the editor, under `ninefold`. */
export interface Settings {
  readonly show: {
    /** Above an indicator its latest value. */
    readonly headlines: boolean;
    /** Above a definition how many extend it, and above `extends` what it extends. */
    readonly inheritance: boolean;
    /** Anything beside a text at all: the three that follow. */
    readonly hints: boolean;
    /** Beside area codes their names. */
    readonly areas: boolean;
    /** Beside periods what their texts do not say, such as the months of a quarter. */
    readonly periods: boolean;
    /** Beside expected values whether they come out. */
    readonly expected: boolean;
  };
  readonly problems: {
    /** Whether files that are not open show their problems too. */
    readonly unopenedFiles: boolean;
    /** Another severity for a code (`rule/double-count`) or for all codes of a layer (`rule`). */
    readonly severity: Readonly<Record<string, ChosenSeverity>>;
  };
}

export const chosenSeverities = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type ChosenSeverity = (typeof chosenSeverities)[number];

export const defaultSettings: Settings = {
  show: { headlines: true, inheritance: true, hints: true, areas: true, periods: true, expected: true },
  problems: { unopenedFiles: true, severity: {} },
};

/** Reads what the editor holds, itself or under `ninefold`; what is not there, or is not what it should be, is as by default. */
export function readSettings(held: unknown): Settings {
  const value = field(held, 'ninefold') ?? held;
  const problems = field(value, 'problems');
  const severity = field(problems, 'severity');
  const show = field(value, 'show');
  return {
    show: mapValues(defaultSettings.show, (otherwise, key) => switchOf(show, key, otherwise)),
    problems: {
      unopenedFiles: switchOf(problems, 'unopenedFiles', defaultSettings.problems.unopenedFiles),
      severity: Object.fromEntries(entriesOf(severity).filter(isSeverity)),
    },
  };
}

function mapValues<T extends Readonly<Record<string, boolean>>>(
  values: T,
  change: (value: boolean, key: string) => boolean,
): T {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)])) as T;
}

function switchOf(value: unknown, key: string, otherwise: boolean): boolean {
  const found = field(value, key);
  return typeof found === 'boolean' ? found : otherwise;
}

function isSeverity(entry: readonly [string, unknown]): entry is [string, ChosenSeverity] {
  return chosenSeverities.some((severity) => severity === entry[1]);
}

function field(value: unknown, key: string): unknown {
  return Object.fromEntries(entriesOf(value))[key];
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
