// The log fits the schema of SARIF 2.1.0; the format's reference tool finds no fault in it, and
// reads from it the findings, their levels and, through their columns, the very words.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fits, packaged } from '../schema.mjs';

const TOOL = packaged('@microsoft/sarif-multitool-linux', 'Sarif.Multitool');
const SCHEMA = packaged('@microsoft/sarif-multitool-linux', 'sarif-2.1.0.json');
// Mandat's home is said nowhere in the program.
const PASSED_OVER = ['SARIF2005'];
const LEVELS = { error: 'error', warning: 'warning', note: 'hint' };

export async function sarif({ whole, since }, tally) {
  for (const [name, reports] of Object.entries({ 'sarif': whole, 'sarif of the change': since })) {
    fits(SCHEMA, JSON.parse(reports.sarif), name, tally);
    // A reader takes such a finding for one that fails.
    const graded = JSON.parse(reports.sarif).runs[0].results.filter((it) => it.kind !== 'fail' && it.level !== 'none');
    tally.check(graded.length === 0, `${name}: ${graded[0]?.ruleId} has a level though it is open`);
    for (const fault of faults(reports.sarif)) tally.check(false, `${name}: ${fault}`);
    const read = reading(reports);
    tally.check(read, `${name} cannot be read`);
    if (read) compare(name, read, JSON.parse(reports.json), reports.root, tally);
  }
  const page = JSON.parse(whole.sarif).runs[0].tool.driver.rules[0].helpUri;
  const address = 'https://portal.example/styring/regler/unread-front-matter/index.html';
  tally.check(page === address, `sarif: the page of a rule is ${page}`);
}

function compare(name, run, report, root, tally) {
  const found = run.results.filter((it) => it.baselineState !== 'absent').map((it) => line(it, run));
  const wanted = report.findings.map((it) => wantedLine(it, root));
  tally.check(found.join('\n') === wanted.join('\n'), `${name} reads as\n${found.join('\n')}\nand not as\n${wanted.join('\n')}`);
  const absent = run.results.filter((it) => it.baselineState === 'absent').map((it) => it.partialFingerprints['mandat/v1']);
  tally.check(absent.join() === report.mended.map((it) => it.fingerprint).join(), `${name}: what is mended is not absent`);
}

function line(result, run) {
  const { artifactLocation, region } = result.locations[0].physicalLocation;
  const rule = run.tool.driver.rules[result.ruleIndex];
  const configured = rule?.defaultConfiguration?.level ?? 'warning';
  const level = result.kind === 'open' ? 'open' : LEVELS[result.level ?? configured];
  const waived = (result.suppressions ?? []).map((it) => ` waived: ${it.justification}`).join();
  const file = decodeURIComponent(artifactLocation.uri);
  return `${file}:${region.startLine} ${rule?.id} ${level} »${region.snippet?.text}«${waived}`;
}

function wantedLine(it, root) {
  const lines = fs.readFileSync(path.join(root, it.file), 'utf8').split('\n');
  const words = it.line === it.end.line ? [...lines[it.line - 1]].slice(it.column - 1, it.end.column - 1).join('') : '';
  const level = it.nature === 'missing-evidence' ? 'open' : it.level;
  const waived = it.waived ? ` waived: ${it.waived.reason}` : '';
  return `${it.file}:${it.line} ${it.code} ${level} »${words}«${waived}`;
}

// What the reference tool objects to.
function faults(log) {
  const out = run(log, ['validate', 'log.sarif', '--output', 'out.sarif', '--log', 'ForceOverwrite']);
  if (!out) return ['the reference tool cannot hold it against its rules'];
  const said = JSON.parse(out).runs[0].results ?? [];
  const passed = (it) => PASSED_OVER.includes(it.ruleId) || ['note', 'none'].includes(it.level);
  return said.filter((it) => !passed(it)).map((it) => `${it.ruleId} ${JSON.stringify(it.message.arguments ?? it.message)}`);
}

// The log as the reference tool reads it, with the words of each place taken from the documents.
function reading({ sarif, root }) {
  const base = `SRCROOT=${pathToFileURL(root).href}/`;
  const options = ['--insert', 'RegionSnippets', '--uriBaseIds', base, '--log', 'ForceOverwrite'];
  const out = run(sarif, ['rewrite', 'log.sarif', '--output', 'out.sarif', ...options]);
  return out && JSON.parse(out).runs[0];
}

// The file that the reference tool writes; nothing where it writes none.
function run(log, args) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'mandat-sarif-'));
  const written = path.join(dir, 'out.sarif');
  fs.chmodSync(TOOL, 0o755);
  fs.writeFileSync(path.join(dir, 'log.sarif'), log);
  // Without the invariant culture it asks for a library of its own. It says by its exit code that
  // it has found a fault, which it has then written.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { error } = spawnSync(TOOL, args, { cwd: dir, stdio: 'ignore', env });
  if (error) throw error;
  const out = fs.existsSync(written) ? fs.readFileSync(written, 'utf8').replace(/^\ufeff/, '') : '';
  fs.rmSync(dir, { recursive: true });
  return out;
}
