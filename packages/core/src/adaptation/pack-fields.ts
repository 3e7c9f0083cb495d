import { additive, breaking, type FieldClass, label } from './change-kind.ts';

/** What a change of each field of a framework does. An item that goes takes the alignments to it along, so that counts as breaking. */
export const frameworkFields: Readonly<Record<string, FieldClass>> = {
  id: breaking('the id'),
  title: label('the title'),
  description: label('the description'),
  authority: label('the authority'),
  from: additive('the first period'),
  to: additive('the last period'),
  'items.*': additive('the item {0}', { removed: 'valueChanging' }),
  'items.*.title': label('the wording of {0}'),
  'items.*.shortTitle': label('the short title of {0}'),
  'items.*.description': label('the description of {0}'),
  'items.*.source': label('the source of {0}', { isWhole: true }),
  'items.*.verified': label('whether the words of {0} were read in their source'),
  source: label('the source', { isWhole: true }),
  verified: label('whether the words were read in their source'),
  'locked.*': additive('the lock on {0}'),
};

/** What a change of each field of a dataset does. Figures are read through it, so whatever is not words counts as breaking. */
export const datasetFields: Readonly<Record<string, FieldClass>> = {
  id: breaking('the id'),
  title: label('the title'),
  description: label('the description'),
  path: breaking('the data file'),
  source: label('the source', { isWhole: true }),
  delimiter: breaking('the delimiter'),
  missingValues: breaking('the texts for missing values', { isWhole: true }),
  unpivot: breaking('how a wide file is read', { isWhole: true }),
  'columns.*': breaking('the column {0}', { added: 'additive', isWhole: true }),
  'columns.*.title': label('the title of the column {0}'),
  'columns.*.description': label('the description of the column {0}'),
  provisionalFrom: label('the first provisional period'),
  'caveats.*': label('the caveat {0}'),
};
