// The report is what GitLab's documentation asks of one, and holds every finding.

import { fits } from '../schema.mjs';

const SEVERITIES = { error: 'critical', warning: 'minor', hint: 'info' };

export async function gitlab({ whole }, tally) {
  const issues = JSON.parse(whole.gitlab);
  fits('codequality.schema.json', issues, 'gitlab', tally);
  const marks = issues.map((it) => it.fingerprint);
  tally.check(new Set(marks).size === marks.length, 'gitlab: a fingerprint stands twice');
  const line = ({ check_name, severity, location: { path, lines } }) => `${path}:${lines.begin}-${lines.end} ${check_name} ${severity}`;
  const wanted = JSON.parse(whole.json).findings.map((it) => `${it.file}:${it.line}-${it.end.line} ${it.rule} ${SEVERITIES[it.level]}`);
  const found = issues.map(line);
  tally.check(found.join('\n') === wanted.join('\n'), `gitlab reads as ${found.join('; ')}`);
}
