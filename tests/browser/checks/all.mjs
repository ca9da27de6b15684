// Every check, from the cheapest. A check is a function of a site and a tally.

import { axe } from './axe.mjs';
import { complete } from './complete.mjs';
import { keyboard } from './keyboard.mjs';
import { links } from './links.mjs';
import { markup } from './markup.mjs';
import { quiet } from './quiet.mjs';
import { reflow } from './reflow.mjs';
import { register } from './register.mjs';
import { scriptless } from './scriptless.mjs';
import { weight } from './weight.mjs';

export const checks = { complete, weight, links, markup, quiet, keyboard, scriptless, register, reflow, axe };
