// JSON held against a schema of this folder, or of a package.

import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const HERE = path.dirname(fileURLToPath(import.meta.url));
const compiled = new Map();

// The text of a file in a package, whatever the package would show of itself.
export function packaged(name, file) {
  return path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
}

// Whether `data`, which `name` calls, fits a schema; what does not is said.
export function fits(schema, data, name, tally) {
  const validate = compile(path.resolve(HERE, schema));
  const fault = validate(data) ? '' : validate.errors.map((it) => `${it.instancePath} ${it.message}`).slice(0, 3).join('; ');
  tally.check(fault === '', `${name} does not fit: ${fault}`);
  return fault === '';
}

function compile(file) {
  if (!compiled.has(file)) {
    const schema = JSON.parse(fs.readFileSync(file, 'utf8'));
    const ours = path.dirname(file) === HERE;
    const Kind = schema.$schema?.includes('2020-12') ? Ajv2020.default ?? Ajv2020 : Ajv.default ?? Ajv;
    const ajv = new Kind({ strict: ours && 'log', strictTypes: false, allErrors: true, logger: false });
    (addFormats.default ?? addFormats)(ajv);
    compiled.set(file, ajv.compile(schema));
  }
  return compiled.get(file);
}
