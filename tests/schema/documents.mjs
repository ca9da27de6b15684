// The documents of a portal as JSON: front matter as YAML 1.2 reads it, and as those readers do who
// take a date for a point in time. YAML 1.1 is no reading of it, since to that `on` is no key.

import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const KINDS = [
  ['site', /^site\.yaml$/],
  ['periods', /^periods\.yaml$/],
  ['organisation', /^organisations\/[^/]+\.md$/],
  ['cluster', /^clusters\/[^/]+\.md$/],
  ['person', /^people\/[^/]+\.md$/],
  ['mandate', /^bodies\/[^/]+\/mandate(\.[^/]+)?\.md$/],
  ['members', /^bodies\/[^/]+\/members\.yaml$/],
  ['meeting', /^bodies\/[^/]+\/meetings\/[^/]+\.md$/],
  ['page', /^pages\/[^/]+\.md$/],
];

export const kinds = KINDS.map(([kind]) => kind);

export function documents(content) {
  const files = fs.readdirSync(content, { recursive: true }).map((it) => it.split(path.sep).join('/'));
  return files
    .filter((it) => /\.(md|yaml)$/.test(it))
    .sort()
    .map((file) => ({ file, kind: kindOf(file), text: front(file, fs.readFileSync(path.join(content, file), 'utf8')) }));
}

export function kindOf(file) {
  return KINDS.find(([, place]) => place.test(file))?.[0];
}

export function readings(text) {
  return [['YAML', []], ['YAML with times', ['timestamp']]].map(([name, customTags]) => {
    const read = parse(text, { version: '1.2', customTags });
    return [name, JSON.parse(JSON.stringify(read ?? null))];
  });
}

function front(file, text) {
  if (file.endsWith('.yaml')) return text;
  return /^---\r?\n(.*?)^---\s*$/ms.exec(text)?.[1] ?? '';
}
