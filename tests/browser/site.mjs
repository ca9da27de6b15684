// A built portal, served and ready to be looked at.

import fs from 'node:fs';
import path from 'node:path';
import { serve } from './server.mjs';

// `kinds` are the pages to look at in a browser; those that are not there are `missing`.
export async function open(folder, browser, kinds) {
  const root = path.resolve(folder);
  const files = list(root);
  const routes = Object.values(kinds);
  const { base, close } = await serve(root);
  return {
    root,
    files,
    base,
    browser,
    routes: routes.filter((it) => files.includes(it)),
    missing: Object.entries(kinds).filter(([, route]) => !files.includes(route)),
    close,
  };
}

// Every file of the portal, by its path from the root with `/` between folders.
function list(root) {
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.relative(root, path.join(it.parentPath ?? it.path, it.name)).split(path.sep).join('/'))
    .sort();
}
