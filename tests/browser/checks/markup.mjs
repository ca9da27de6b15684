// Every page is valid HTML by the Nu checker, down to its warnings.

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const JAR = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
// The checker remarks on every policy in a page; that it is right is what `quiet` sees.
const PASSED_OVER = '.*Content Security Policy.*';

export async function markup({ root, files }, tally) {
  const pages = files.filter((it) => it.endsWith('.html'));
  const options = ['-jar', JAR, '--format', 'json', '--exit-zero-always', '--filterpattern', PASSED_OVER];
  const run = promisify(execFile)('java', [...options, ...pages.map((it) => path.join(root, it))], {
    maxBuffer: 1 << 28,
  });
  // It reports on the channel for errors.
  const { messages } = JSON.parse((await run).stderr);
  const faulty = new Map();
  for (const it of messages) {
    const file = path.relative(root, fileURLToPath(it.url));
    if (!faulty.has(file)) faulty.set(file, []);
    faulty.get(file).push(`${it.lastLine}: ${it.message}`);
  }
  for (const page of pages) {
    const said = faulty.get(page) ?? [];
    tally.check(said.length === 0, `${page}:${said.slice(0, 3).join('; ')}`);
  }
}
