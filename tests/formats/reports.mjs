// Every report of a small portal, which is a folder of a repository: as a whole, and of a change.

import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const SITE = path.join(HERE, '../sites/formats.txt');
const DAY = '2026-11-22';
const FOLDER = 'portal æ';
export const FORMATS = ['json', 'sarif', 'github', 'gitlab', 'junit'];

// `close` takes the repository away; `mandat` is the path of the program.
export function make(program) {
  const mandat = path.resolve(program);
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'mandat-formats-'));
  const [root, changed] = [path.join(home, 'before'), path.join(home, 'after')];
  fs.mkdirSync(root);
  unfold(fs.readFileSync(SITE, 'utf8'), path.join(root, FOLDER, 'content'));
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'before');
  const whole = all(mandat, root, []);
  fs.cpSync(root, changed, { recursive: true });
  change(path.join(changed, FOLDER, 'content'));
  const since = all(mandat, changed, ['--since', 'HEAD']);
  const pipelines = {};
  for (const forge of ['github', 'gitlab', 'forgejo']) {
    const dir = path.join(home, forge);
    execFileSync(mandat, ['init', dir, '--forge', forge], { stdio: 'ignore' });
    pipelines[forge] = fs.readFileSync(path.join(dir, PIPELINES[forge]), 'utf8');
  }
  return { mandat, whole, since, pipelines, close: () => fs.rmSync(home, { recursive: true }) };
}

export const PIPELINES = {
  github: '.github/workflows/portal.yml',
  gitlab: '.gitlab-ci.yml',
  forgejo: '.forgejo/workflows/portal.yml',
};

export function git(dir, ...args) {
  const author = ['-c', 'user.name=Mandat', '-c', 'user.email=mandat@localhost', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', dir, ...author, ...args], { encoding: 'utf8' });
}

// A change that mends a finding, moves lines, and brings findings; a document among them is new.
function change(content) {
  const mandate = path.join(content, 'bodies/raad/mandate.md');
  const text = fs.readFileSync(mandate, 'utf8');
  fs.writeFileSync(mandate, text.replace('qourum: 3\n', '\n\n').replace('name: Rådet', 'naem: x\nname: Rådet'));
  fs.writeFileSync(path.join(content, 'pages/ny.md'), '---\ntitle: Ny\n---\næ 🎼 <u>x</u>\n');
}

function all(mandat, root, args) {
  const summary = path.join(root, 'summary.md');
  const one = (format) => {
    const env = { ...process.env, GITHUB_STEP_SUMMARY: format === 'github' ? summary : '' };
    const options = ['check', FOLDER, '--as-of', DAY, '--format', format, ...args];
    const { status, stdout, stderr } = spawnSync(mandat, options, { cwd: root, env, encoding: 'utf8' });
    if (status !== 1) throw new Error(`mandat ${options.join(' ')} came to ${status}: ${stderr}`);
    return stdout;
  };
  const reports = Object.fromEntries(FORMATS.map((it) => [it, one(it)]));
  const written = fs.readFileSync(summary, 'utf8');
  fs.rmSync(summary);
  return { ...reports, summary: written, root };
}

// The notation of a small site: `-- path --` opens each file.
function unfold(text, root) {
  let file;
  for (const line of text.split(/(?<=\n)/)) {
    const opened = line.match(/^-- (.*) --\s*$/);
    if (opened) {
      file = path.join(root, opened[1]);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, '');
    } else if (file) {
      fs.appendFileSync(file, line);
    }
  }
}
