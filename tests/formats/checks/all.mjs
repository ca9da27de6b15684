// Every check. A check is a function of the reports and a tally.

import { github } from './github.mjs';
import { gitlab } from './gitlab.mjs';
import { json } from './json.mjs';
import { junit } from './junit.mjs';
import { pipelines } from './pipelines.mjs';
import { sarif } from './sarif.mjs';

export const checks = { json, sarif, github, gitlab, junit, pipelines };
