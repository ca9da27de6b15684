// Every check is seen to fail: a fault is planted in the reports, and the check must name it.
// `node tests/formats/planted.mjs [PROGRAM]`.

import { Tally } from '../browser/tally.mjs';
import { checks } from './checks/all.mjs';
import { make } from './reports.mjs';

const first = (change) => (log) => change(log.runs[0].results[0], log.runs[0]);

const planted = [
  ['json', 'a key that is not documented', data('json', (it) => (it.findings[0].extra = 1)), /unevaluated/],
  ['json', 'a column before the first', data('json', (it) => (it.findings[0].column = 0)), /column must be >= 1/],
  ['json', 'a fingerprint that stands twice', data('json', (it) => (it.findings[1].fingerprint = it.findings[0].fingerprint)), /stands twice/],
  ['json', 'a finding that no change brings', data('json', (it) => it.findings.pop(), 'since'), /the change brings/],
  ['sarif', 'a key that the format does not know', data('sarif', first((it) => (it.extra = 1))), /unevaluated|additional/],
  ['sarif', 'a level that the format does not know', data('sarif', first((it) => (it.level = 'hint'))), /allowed values/],
  ['sarif', 'a rule that is another', data('sarif', first((it) => (it.ruleIndex = 3))), /reads as/],
  ['sarif', 'a region that ends before it begins', data('sarif', first((it) => Object.assign(it.locations[0].physicalLocation.region, { startLine: 2, endLine: 1 }))), /SARIF1007/],
  ['sarif', 'an address that is none', data('sarif', first((it) => (it.locations[0].physicalLocation.artifactLocation.uri = 'a b'))), /uri|SARIF1002/i],
  ['sarif', 'columns that count characters', data('sarif', (it) => it.runs[0].results[0] && shift(it)), /reads as/],
  ['sarif', 'an open finding with a level', data('sarif', first((it) => Object.assign(it, { kind: 'open', level: 'error' }))), /a level though it is open/],
  ['sarif', 'a finding left out', data('sarif', (it) => it.runs[0].results.pop()), /reads as/],
  ['sarif', 'a mended finding left out', data('sarif', (it) => (it.runs[0].results = it.runs[0].results.filter((found) => found.baselineState !== 'absent')), 'since'), /is not absent/],
  ['sarif', 'a page that is nowhere', data('sarif', (it) => (it.runs[0].tool.driver.rules[0].helpUri = 'https://portal.example/')), /the page of a rule/],
  ['github', 'a sign that is not escaped', text('github', (it) => it.replace('%25', '%')), /the toolkit writes/],
  ['github', 'a comma that is not escaped', text('github', (it) => it.replace('%2C', ',')), /the toolkit writes/],
  ['github', 'a finding on another line', text('github', (it) => it.replace(/line=(\d+)/, 'line=9$1')), /reads as/],
  ['github', 'a summary without a row', text('summary', (it) => it.replace(/^\| .* \| `.*\n/m, '')), /the summary has/],
  ['gitlab', 'a severity that is none', data('gitlab', (it) => (it[0].severity = 'error')), /severity must be/],
  ['gitlab', 'a path from here', data('gitlab', (it) => (it[0].location.path = './x')), /path must match/],
  ['gitlab', 'a fingerprint that stands twice', data('gitlab', (it) => (it[1].fingerprint = it[0].fingerprint)), /stands twice/],
  ['gitlab', 'a finding left out', data('gitlab', (it) => it.pop()), /gitlab reads as/],
  ['junit', 'a count that the schema does not know', text('junit', (it) => it.replace('<testsuites', '<testsuites skipped="0"')), /not allowed/],
  ['junit', 'a tag left open', text('junit', (it) => it.replace('</testsuites>', '')), /does not fit/],
  ['junit', 'a finding left out', text('junit', (it) => it.replace(/>[^<>\n]*mandate\.md:3:1: [^<\n]*/, '>')), /reads as/],
  ['junit', 'a failure that passes', text('junit', (it) => it.replace(/<failure[^>]*>([^<]*)<\/failure>/, '<system-out>$1</system-out>')), /reads as/],
  ['pipelines', 'a step without a job', pipeline('github', (it) => it.replace('    steps:', '    step:')), /github does not fit/],
  ['pipelines', 'an output of no step', pipeline('github', (it) => it.replace('steps.pages.outputs', 'steps.page.outputs')), /github: \d+: /],
  ['pipelines', 'a word that the program does not know', pipeline('github', (it) => it.replace('--since HEAD^1', '--sinse HEAD^1')), /check of a change: it comes to 2/],
  ['pipelines', 'a key that GitLab does not know', pipeline('gitlab', (it) => it.replace('artifacts:', 'artefacts:')), /gitlab does not fit/],
  ['pipelines', 'a command that fails on GitLab', pipeline('gitlab', (it) => it.replace('mandat build', 'mandat bild')), /gitlab: .*it comes to 2/],
  ['pipelines', 'a portal that is published nowhere', pipeline('forgejo', (it) => it.replace('"$origin" pages', '"$origin" pages:other && git -C .. branch --quiet x')), /nothing is published/],
  ['pipelines', 'a program that is not the one that was meant', pipeline('forgejo', (it) => it.replace('echo "$MANDAT_SHA256 ', 'echo "0$MANDAT_SHA256 ')), /it comes to/],
];

const reports = make(process.argv[2] ?? 'target/release/mandat');
const tally = new Tally();
for (const [name, check] of Object.entries(checks)) {
  const faults = planted.filter(([of]) => of === name);
  tally.check(faults.length > 0, `no fault is planted for ${name}`);
  const untouched = await said(check, reports);
  for (const [, fault, plant, named] of faults) {
    const changed = plant(reports);
    const now = await said(check, changed);
    tally.check(JSON.stringify(changed) !== JSON.stringify(reports), `nothing was planted: ${fault}`);
    tally.check(now.some((it) => named.test(it)), `${name} does not see ${fault}; it says: ${now.join('; ')}`);
    tally.check(!untouched.some((it) => named.test(it)), `${name} sees ${fault} where none is planted`);
  }
}
reports.close();
for (const fault of tally.faults) console.log(`FAILED ${fault}`);
console.log(tally.line);
process.exitCode = tally.faults.length ? 1 : 0;

async function said(check, reports) {
  const tally = new Tally();
  await check(reports, tally);
  return tally.faults;
}

// Changes a report that is JSON.
function data(format, change, side = 'whole') {
  return text(format, (it) => {
    const value = JSON.parse(it);
    change(value);
    return JSON.stringify(value);
  }, side);
}

// Changes a report as text.
function text(format, change, side = 'whole') {
  return (it) => ({ ...it, [side]: { ...it[side], [format]: change(it[side][format]) } });
}

function pipeline(forge, change) {
  return (it) => ({ ...it, pipelines: { [forge]: change(it.pipelines[forge]) } });
}

// What stands after letters of two units begins too early when they are counted as one.
function shift(log) {
  for (const { locations: [{ physicalLocation: { region } }] } of log.runs[0].results) {
    if (region.startColumn > 60) region.startColumn -= 2;
  }
}
