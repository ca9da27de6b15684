// A page is light enough for a slow line; sizes are of what is sent, packed.

import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const MOST = { '.html': 12_000, '.css': 10_000, '.js': 6_000 };

export function weight({ root, files, routes }, tally) {
  const assets = files.filter((it) => ['.css', '.js'].includes(path.extname(it)));
  for (const file of [...routes, ...assets]) {
    const bytes = zlib.gzipSync(fs.readFileSync(path.join(root, file)), { level: 9 }).length;
    const most = MOST[path.extname(file)];
    tally.check(bytes <= most, `${file} weighs ${bytes} bytes packed, at most ${most}`);
  }
}
