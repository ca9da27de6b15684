// Every command is, to the letter, what GitHub's own toolkit writes for the same annotation; the
// summary of the job has a row for each finding.

import * as core from '@actions/core';

const NAMES = { error: 'error', warning: 'warning', hint: 'notice' };
const SHOWN = 10;

export async function github({ whole, since }, tally) {
  for (const [name, reports] of Object.entries({ 'github': whole, 'github of the change': since })) {
    const lines = reports.github.split('\n').filter((it) => it.startsWith('::'));
    for (const line of lines) {
      const again = written(parse(line));
      tally.check(again === line, `${name}: the toolkit writes ${again} for ${line}`);
    }
    const { findings } = JSON.parse(reports.json);
    const wanted = ['error', 'warning', 'hint'].flatMap((level) =>
      findings.filter((it) => it.level === level).slice(0, SHOWN).map((it) => `${NAMES[level]} ${it.file}:${it.line}`));
    const found = lines.map(parse).map((it) => `${it.name} ${it.file}:${it.line}`);
    tally.check(found.join('\n') === wanted.join('\n'), `${name} reads as ${found.join('; ')}`);
    const rows = reports.summary.split('\n').filter((it) => it.startsWith('| ') && it.includes(' | `')).length;
    tally.check(rows === findings.length, `${name}: the summary has ${rows} rows`);
  }
}

// As GitHub's runner reads a line.
function parse(line) {
  const [, name, properties, message] = line.match(/^::(\w+) (.*?)::(.*)$/);
  const plain = (text = '') => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  const pairs = properties.split(',').map((it) => it.split(/=(.*)/s)).map(([key, value]) => [key, plain(value)]);
  return { name, message: plain(message), ...Object.fromEntries(pairs) };
}

function written({ name, message, title, file, line, endLine, col, endColumn }) {
  const out = [];
  const write = process.stdout.write;
  process.stdout.write = (text) => out.push(text);
  try {
    core[name](message, { title, file, startLine: line, endLine, startColumn: col, endColumn });
  } finally {
    process.stdout.write = write;
  }
  return out.join('').trimEnd();
}
