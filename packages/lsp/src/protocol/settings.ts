/** What a person can choose in the editor, under `ninefold`. */
export interface Settings {
  readonly show: {
    /** Above an indicator its latest value. */
    readonly headlines: boolean;
    /** Beside area codes their names, beside expected values those that come out. */
    readonly hints: boolean;
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
  show: { headlines: true, hints: true },
  problems: { unopenedFiles: true, severity: {} },
};

/** Reads what the editor holds under `ninefold`; what is not there, or is not what it should be, is as by default. */
export function readSettings(value: unknown): Settings {
  const problems = field(value, 'problems');
  const severity = field(problems, 'severity');
  const show = field(value, 'show');
  return {
    show: {
      headlines: switchOf(show, 'headlines', defaultSettings.show.headlines),
      hints: switchOf(show, 'hints', defaultSettings.show.hints),
    },
    problems: {
      unopenedFiles: switchOf(problems, 'unopenedFiles', defaultSettings.problems.unopenedFiles),
      severity: Object.fromEntries(entriesOf(severity).filter(isSeverity)),
    },
  };
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
