// A built portal as the checks see it: its files of data by path, and the documents in its pages.

import fs from 'node:fs';
import path from 'node:path';

export function open(folder) {
  const root = path.resolve(folder);
  const paths = fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.relative(root, path.join(it.parentPath ?? it.path, it.name)).split(path.sep).join('/'))
    .sort();
  const text = (it) => fs.readFileSync(path.join(root, it), 'utf8');
  const data = paths.filter((it) => it.startsWith('data/') && it.endsWith('.json'));
  const pages = paths.filter((it) => it.endsWith('.html'));
  return {
    files: new Set(paths),
    data: Object.fromEntries(data.map((it) => [it, text(it)])),
    pages: Object.fromEntries(pages.map((it) => [it, text(it)])),
  };
}

// The file of a path as JSON; what is none is said.
export function json(portal, file, tally) {
  try {
    return JSON.parse(portal.data[file]);
  } catch (fault) {
    tally.check(false, `${file} is no JSON: ${fault.message}`);
    return undefined;
  }
}
