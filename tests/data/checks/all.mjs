// Every check. A check is a function of a portal and a tally.

import { json } from './json.mjs';
import { jsonld } from './jsonld.mjs';
import { popolo } from './popolo.mjs';

export const checks = { json, popolo, jsonld };
