import type { DocumentKind } from '../model/document.ts';
import { readShape } from '../schema/read-shape.ts';
import type { Definition } from './definition.ts';

/** The Standard Schema interface, version 1 (standardschema.dev): what a form, router or validator library asks of a schema. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'ninefold';
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** The value, or what is wrong with it and where. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | {
      readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[];
    };

/** The shape of each kind of definition for Standard Schema consumers, with the answers and the words that a YAML file gets. */
export const schemas = {
  indicator: schemaOf('indicator'),
  dataset: schemaOf('dataset'),
  framework: schemaOf('framework'),
  partnership: schemaOf('partnership'),
  pack: schemaOf('pack'),
  workspace: schemaOf('workspace'),
} as const;

/* @__NO_SIDE_EFFECTS__ */
function schemaOf<K extends DocumentKind>(kind: K): StandardSchema<Definition<K>> {
  const validate = (value: unknown): StandardResult<Definition<K>> => {
    const { problems } = readShape(kind, value);
    return problems.length === 0
      ? { value: value as Definition<K> }
      : { issues: problems.map(({ message, path }) => ({ message, path })) };
  };
  return { '~standard': { version: 1, vendor: 'ninefold', validate } };
}
