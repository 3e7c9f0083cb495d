/** What a check costs with `yaml` and `ajv` alone: every indicator file parsed and held against the JSON Schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const [folder = '.', schemaFile = 'schema.json'] = process.argv.slice(2);
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
const names = readdirSync(join(folder, 'indicators'));
const wrong = names.filter(
  (name) => !validate(parse(readFileSync(join(folder, 'indicators', name), 'utf8'))),
);
console.log(`${names.length} files, ${wrong.length} do not fit the schema`);
process.exitCode = wrong.length > 0 ? 1 : 0;
