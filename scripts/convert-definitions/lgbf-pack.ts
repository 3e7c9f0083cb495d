import type { Indicator } from '../../packages/core/src/model/indicator.ts';
import type { ConvertedPack } from './converted-pack.ts';
import { emptyTallies, type FieldTally, placeRow } from './field-ledger.ts';
import { indicatorText, markDerived, measureOf, packText } from './indicator-draft.ts';
import { informationRules } from './lgbf-information.ts';
import { metadataRules } from './lgbf-metadata.ts';
import { type LgbfRow, type LgbfSource, readLgbf } from './lgbf-source.ts';

const id = 'lgbf-adult-social-care';
const title = 'Adult social care in the Local Government Benchmarking Framework';

/** The adult social care rows of the framework as a pack: a file for each key indicator, the numbers behind it as its measures. */
export function convertLgbf(folder: string): ConvertedPack {
  const source = readLgbf(folder);
  const metadata = emptyTallies(source.metadataFields);
  const information = emptyTallies(source.informationFields);
  const drafts = new Map<string, Indicator>();
  for (const row of source.metadata.filter(isKey)) {
    const code = nameOf(row);
    drafts.set(code, keyIndicator(row, source.information.get(code), metadata, information));
  }
  for (const draft of drafts.values()) completeFromOthers(draft, drafts);
  const unknown = [...source.information.keys()].find((code) => !drafts.has(code));
  if (unknown !== undefined) throw new Error(`The framework's list has no key indicator "${unknown}".`);
  const rowsLeftOut = source.metadata
    .filter((row) => !isKey(row))
    .flatMap((row) => addMeasure(row, source, drafts, metadata));
  const indicators = [...drafts.values()];
  return {
    id,
    title,
    indicators,
    files: new Map([
      [
        'pack.yaml',
        packText({ id, title, version: '0.1.0', authority: 'Improvement Service', source: origin }),
      ],
      ...indicators.map(
        (draft) => [`${draft.id.toLowerCase()}.indicator.yaml`, indicatorText(draft)] as const,
      ),
    ]),
    tables: [
      {
        file: 'lgbf/lgbf_metadata.csv, adult social care',
        rows: source.metadata.length,
        fields: [...metadata.values()],
      },
      {
        file: 'lgbf/lgbf_indicator_information_SW_excerpt.csv',
        rows: source.information.size,
        fields: [...information.values()],
      },
    ],
    rowsLeftOut,
  };
}

const origin = {
  title:
    'Local Government Benchmarking Framework, list of variables; with a list that a council made from it',
  publisher: 'Improvement Service',
  note: 'No licence was found for the two lists themselves.',
};

function keyIndicator(
  row: LgbfRow,
  about: LgbfRow | undefined,
  metadata: ReadonlyMap<string, FieldTally>,
  information: ReadonlyMap<string, FieldTally>,
): Indicator {
  const indicator: Indicator = { id: nameOf(row) };
  if (about) placeRow(informationRules, information, about, about, indicator);
  placeRow(metadataRules, metadata, row, row, { indicator, measure: undefined });
  if (indicator.calculation === undefined) {
    measureOf(indicator, 'value').title = 'The figure as it is published';
    indicator.calculation = { method: 'published', value: 'value' };
  }
  return indicator;
}

/** What only the excerpt says is worked out for the few that it lacks: the unit, and that its years are financial years. */
function completeFromOthers(draft: Indicator, drafts: ReadonlyMap<string, Indicator>): void {
  if (draft.period === undefined) {
    draft.period = { type: 'financialYear' };
    markDerived(draft, 'period.type');
  }
  if (draft.unit !== undefined) return;
  const inMoneyOfTheDay = drafts.get(draft.id.replace(/-Real$/, ''))?.unit;
  const unit = inMoneyOfTheDay ?? (/^(?:%|Percentage) /.test(draft.title ?? '') ? '%' : undefined);
  if (unit === undefined) throw new Error(`${draft.id}: nothing says in which unit it is.`);
  draft.unit = unit;
  markDerived(draft, 'unit');
}

/** A number behind an indicator becomes its numerator or denominator; one that is behind none is left out. */
function addMeasure(
  row: LgbfRow,
  source: LgbfSource,
  drafts: ReadonlyMap<string, Indicator>,
  tallies: ReadonlyMap<string, FieldTally>,
): ConvertedPack['rowsLeftOut'] {
  const name = nameOf(row);
  for (const [code, about] of source.information) {
    const indicator = drafts.get(code);
    const measure =
      about.Numerator_Match === name
        ? 'numerator'
        : about.Denominator_Match === name
          ? 'denominator'
          : undefined;
    if (indicator === undefined || measure === undefined) continue;
    const corresponding = row['Corresponding Key Indicator'] ?? '';
    if (corresponding !== '' && corresponding !== code)
      throw new Error(`"${name}" is behind two indicators.`);
    placeRow(metadataRules, tallies, row, row, { indicator, measure });
    return [];
  }
  return [
    {
      row: `${name}: ${row.Title}`,
      reason: 'it is no key indicator, and no key indicator is said to be made from it',
    },
  ];
}

function isKey(row: LgbfRow): boolean {
  return row['Key indicator'] === 'Yes';
}

function nameOf(row: LgbfRow): string {
  return row['Variable name'] ?? '';
}
