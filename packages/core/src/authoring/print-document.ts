import { type DocumentKind, documentSchemas } from '../model/document.ts';
import { holdsNamedThings, inModelOrder } from '../schema/model-order.ts';
import type { PrintOptions } from '../syntax/print/print-block.ts';
import { printYaml } from '../syntax/print/print-yaml.ts';
import { frozenCopy } from './frozen-copy.ts';

/** A definition as the text of its YAML file, in the order of the model. Reading the text gives the definition again. */
export function printDocument(kind: DocumentKind, definition: object): string {
  return printYaml(inModelOrder(documentSchemas[kind], frozenCopy(definition)), layoutOf(kind));
}

/** Measures, columns and items take a line each. */
export function layoutOf(kind: DocumentKind): PrintOptions {
  return { isSpread: (path) => path.length === 1 && holdsNamedThings(documentSchemas[kind], path) };
}
