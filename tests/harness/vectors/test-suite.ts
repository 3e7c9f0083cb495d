import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unrecordedCalls } from './unrecorded-calls.ts';
import type { RColumns, VectorCase } from './vector-case.ts';

/** A call that a test of the package made, as it was recorded, with what R answered. */
interface Call {
  readonly fn: string;
  readonly data?: string;
  readonly groupBy?: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
  readonly result: VectorCase['expected'];
}

interface Assertion {
  readonly id: string;
  readonly calls: readonly Call[];
  readonly packageExpectation: { readonly columns?: RColumns };
}

/** A case of the package's own tests, and the adapter that it is put to; no adapter where the call was not recorded. */
export interface SuiteCase {
  readonly id: string;
  readonly file: string | undefined;
  readonly vector: VectorCase | undefined;
  /** The expectation is written to so many digits only. */
  readonly isRounded: boolean;
}

/** Whether a folder holds recorded tests, which keep their data apart. */
export function isSuite(folder: string): boolean {
  return existsSync(join(folder, datasetsFile));
}

const datasetsFile = 'datasets.json';

/** The assertions of a folder of recorded tests, in our names. */
export function readSuite(folder: string): readonly SuiteCase[] {
  const datasets = read(folder, datasetsFile) as Readonly<Record<string, RColumns>>;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== datasetsFile)
    .sort()
    .flatMap((file) => (read(folder, file) as readonly Assertion[]).map((each) => asCase(each, datasets)));
}

function read(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function asCase(
  { id, calls, packageExpectation }: Assertion,
  datasets: Readonly<Record<string, RColumns>>,
): SuiteCase {
  const unrecorded = unrecordedCalls[id];
  const call = calls[0] ?? (unrecorded && { ...unrecorded, result: packageExpectation });
  const how = call && functions[call.fn];
  const isRounded = calls.length === 0;
  if (call === undefined || how === undefined) return { id, file: undefined, vector: undefined, isRounded };
  const data = (call.data === undefined ? packageExpectation.columns : datasets[call.data]) ?? {};
  const inputs: Record<string, unknown> = {};
  const options: Record<string, unknown> = { ...how.options };
  for (const [argument, value] of Object.entries(call.args)) {
    const name = how.inputs[argument];
    const column = columnOf(value);
    if (column !== undefined && name !== undefined) inputs[name] = data[column];
    else if (Array.isArray(value) && name !== undefined && how.lists !== true) inputs[name] = value;
    else options[argument] = value;
  }
  if (call.groupBy !== undefined) {
    inputs.groupBy = call.groupBy;
    for (const key of call.groupBy) inputs[key] = data[key];
  }
  const vector = { id, inputs, options, expected: withoutInputs(call, data) };
  return { id, file: how.file, vector: how.finish?.(vector) ?? vector, isRounded };
}

function columnOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'column' in value ? String(value.column) : undefined;
}

/** R's answer without the columns that it only hands on. */
function withoutInputs({ result, groupBy = [], args }: Call, data: RColumns): VectorCase['expected'] {
  const { value, columns } = result;
  if (columns === undefined)
    return value === undefined ? result : { columns: { value: value as RColumns[string] } };
  const given = Object.values(args).map(columnOf);
  const handedOn = (name: string) => given.includes(name) || (data !== columns && data[name] !== undefined);
  const own = Object.entries(columns).filter(([name]) => !handedOn(name) || groupBy.includes(name));
  return { ...result, columns: Object.fromEntries(own) };
}

/** How the arguments of a function of R are called among the inputs of an adapter; the others become options. */
interface Translation {
  readonly file: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Lists among the arguments are options. */
  readonly lists?: boolean;
  finish?(vector: VectorCase): VectorCase;
}

const quotient = { x: 'num', n: 'den' };
const standardised = { x: 'obs', n: 'pop', stdpop: 'stdpop', eventfreq: 'freq', ageband: 'ageband' };
const indirect = { x: 'obs', n: 'pop', x_ref: 'xref', n_ref: 'nref' };
const funnel = { numerator: 'num', denominator: 'den', rate: 'rate' };

const functions: Readonly<Record<string, Translation>> = {
  ...Object.fromEntries(
    ['byars_lower', 'byars_upper', 'wilson_lower', 'wilson_upper'].map((fn) => [
      fn,
      { file: 'limits', inputs: { x: 'x', n: 'n' }, options: { method: fn } },
    ]),
  ),
  phe_proportion: { file: 'proportion', inputs: quotient },
  phe_rate: { file: 'rate', inputs: quotient },
  phe_mean: { file: 'mean', inputs: { x: 'values' } },
  calculate_dsr: { file: 'dsr', inputs: standardised },
  phe_dsr: { file: 'dsr', inputs: standardised, options: { stdpop: 'esp2013' }, lists: true },
  calculate_ISRatio: { file: 'is-ratio', inputs: indirect, lists: true, finish: withReference },
  calculate_ISRate: { file: 'is-rate', inputs: indirect, lists: true, finish: withReference },
  phe_quantile: { file: 'quantile', inputs: { values: 'val', invert: 'inv' }, finish: withDirection },
  phe_life_expectancy: {
    file: 'life-expectancy',
    inputs: { deaths: 'deaths', population: 'pops', startage: 'startage' },
    lists: true,
  },
  phe_sii: {
    file: 'sii',
    inputs: {
      quantile: 'quantile',
      population: 'pop',
      value: 'value',
      x: 'x',
      lower_cl: 'lower',
      upper_cl: 'upper',
      se: 'se',
    },
    options: { value_type: 0, transform: false },
    finish: (vector) => ({
      ...vector,
      options: {
        ...vector.options,
        uses: vector.inputs.se === undefined ? 'cl' : 'se',
        value_from: vector.inputs.value === undefined ? 'x/pop' : 'value',
      },
    }),
  },
  calculate_funnel_limits: { file: 'funnel-limits', inputs: funnel, finish: withDenominator },
  calculate_funnel_points: { file: 'funnel-points', inputs: funnel, finish: withDenominator },
  assign_funnel_significance: { file: 'funnel-significance', inputs: funnel, finish: withDenominator },
};

function withReference(vector: VectorCase): VectorCase {
  const { x_ref: xref, n_ref: nref } = vector.options;
  if (!Array.isArray(xref) || !Array.isArray(nref)) return vector;
  return { ...vector, inputs: { ...vector.inputs, reference: { xref, nref } } };
}

function withDirection(vector: VectorCase): VectorCase {
  const { inv } = vector.inputs;
  if (!Array.isArray(inv)) return vector;
  const isTrue = inv.map((word) => String(word).toUpperCase() === 'TRUE');
  return {
    ...vector,
    inputs: { ...vector.inputs, inv: isTrue },
    options: { ...vector.options, invert: 'inv', inverttype: 'field' },
  };
}

function withDenominator(vector: VectorCase): VectorCase {
  const denominatorGiven = vector.inputs.den !== undefined;
  return { ...vector, options: { ...vector.options, denominatorGiven } };
}
