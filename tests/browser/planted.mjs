// Every check is seen to fail: a fault is planted in a copy of a portal, and the check must name it.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch } from './browser.mjs';
import { checks } from './checks/all.mjs';
import { open } from './site.mjs';
import { Tally } from './tally.mjs';

const PAGE = 'sider/om/index.html';
const STYLE = 'the stylesheet of that page';
const SCRIPT = 'the script of that page';
const before = (end, what) => (text) => text.replace(end, () => `${what}\n${end}`);
const inMain = (what) => ({ [PAGE]: before('</main>', what) });
const inStyle = (what) => ({ [STYLE]: (text) => `${text}\n${what}` });

const inList = (change) => ({
  'beslutninger/liste.json': (text) => {
    const list = JSON.parse(text);
    change(list);
    return JSON.stringify(list);
  },
});
const inScript = (was, is) => ({ [SCRIPT]: (text) => text.replace(was, () => is) });

const planted = [
  ['complete', 'a kind that is not there', { kind: 'nothing.html' }, /nothing\.html/],
  ['weight', 'a heavy page', inMain(noise(12_000)), /weighs \d+ bytes/],
  ['links', 'a link to no file', inMain('<a href="no.html">x</a>'), /no\.html: no such file/],
  ['links', 'a link to a folder', inMain('<a href="../">x</a>'), /\.\.\/: no such file/],
  ['links', 'a link to no place', inMain('<a href="#no">x</a>'), /#no: no such place/],
  ['links', 'a link from the root', inMain('<a href="/index.html">x</a>'), /an absolute address/],
  ['links', 'a link to the disk', inMain('<a href="file:///x">x</a>'), /an absolute address/],
  ['links', 'a link that holds at one place', { '404.html': before('</main>', '<a href="index.html">x</a>') }, /404\.html links to index\.html: an address that holds/],
  ['links', 'a page on its own', { 'alone.html': () => '<!doctype html>' }, /alone\.html is led to by no/],
  ['markup', 'an id used twice', inMain('<p id="x"></p><p id="x"></p>'), /Duplicate ID/],
  ['markup', 'a tag left open', inMain('<div>'), /Unclosed|unclosed/],
  ['quiet', 'a picture from elsewhere', inMain('<img src="https://elsewhere.example/x.png" alt="">'), /elsewhere\.example/],
  ['quiet', 'a style within the page', inMain('<p style="color: red">x</p>'), /console: .*style/i],
  ['quiet', 'a script within the page', inMain('<script>1</script>'), /console: .*script/i],
  ['quiet', 'a script that fails', withScript('throw new Error("planted")'), /script: planted/],
  ['quiet', 'a call to elsewhere', withScript('fetch("https://elsewhere.example/").catch(() => 0)'), /elsewhere\.example/],
  ['quiet', 'a stylesheet that is gone', { [PAGE]: (text) => text.replace(/\.css"/, '-gone.css"') }, /-gone\.css/],
  ['keyboard', 'no link to the content', { [PAGE]: (text) => text.replace(/<a class="skip".*?<\/a>/s, '') }, /does not start with/],
  ['keyboard', 'a focus that is not seen', inStyle('* { outline: none !important }'), /shows no focus/],
  ['keyboard', 'a stop that lets nobody on', withScript(
    'addEventListener("keydown", (it) => it.key === "Tab" && document.activeElement.closest("footer") && it.preventDefault())',
  ), /is never reached/],
  ['scriptless', 'words that only a script writes', withScript(
    'document.querySelector("main").append(Object.assign(document.createElement("p"), { textContent: "planted" }))',
  ), /loses without scripts: planted/],
  ['register', 'a decision that the list forgets', inList((it) => { it.columns.date[0] = '1999-01-01'; }), /\(rows\) says «\d+ .*» of \d+ by/],
  ['register', 'a summary of another decision', inList((it) => { it.columns.summary[0] = 'planted'; }), /makes «.*planted/],
  ['register', 'a script that wakes from a disk', inScript("=== 'file:'", "=== 'none:'"), /\(disk\) has boxes that can do nothing/],
  ['register', 'an address that forgets', inScript('history.replaceState(', '(() => 0)('), /\(kept\) has the address/],
  ['register', 'facets that widen each other', inScript('Object.keys(sides).every(', 'Object.keys(sides).some('), /\(boxes\) says «/],
  ['register', 'counts that stand still', inScript('it.count.textContent = counts', 'it.count.title = counts'), /\(boxes\) counts/],
  ['register', 'a list that is fetched unasked', inScript('  narrow();\n', '  narrow();\n  fetch(register.dataset.register);\n'), /\(quiet\) fetches the decisions/],
  ['register', 'boxes that are higher than links', inStyle('.facet label { min-height: 50px }'), /\(quiet\) boxes are \d+ px high/],
  ['register', 'a page that moves', inScript("'use strict';", "setTimeout(() => document.querySelector('main').prepend('planted', document.createElement('hr')), 100);"), /\(quiet\) moves by/],
  ['reflow', 'a wide paragraph', inStyle('main p { min-width: 700px }'), /too wide at 320 px/],
  ['reflow', 'lines that never break', inStyle('main p { white-space: nowrap }'), /too wide when spaced/],
  ['axe', 'a picture without words', inMain('<img src="x.svg">'), /image-alt/],
  ['axe', 'pale text', inStyle('main p { color: #bbb !important; background: #fff }'), /light, 1280 px\) .*color-contrast/],
  ['axe', 'dark text in the dark', inStyle(
    '@media (prefers-color-scheme: dark) { main p { color: #333 !important } }',
  ), /dark, 390 px\) .*color-contrast/],
  ['axe', 'small targets on a phone', {
    ...inMain('<p><button type="button" class="planted">a</button><button type="button" class="planted">b</button></p>'),
    ...inStyle('@media (width < 600px) { .planted { all: unset; font-size: 9px } }'),
  }, /light, 390 px\) .*target-size/],
];

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'mandat-planted-'));
fs.cpSync(process.argv[2] ?? 'public', copy, { recursive: true });
const browser = await launch();
const tally = new Tally();
for (const [name, check] of Object.entries(checks)) {
  const faults = planted.filter(([of]) => of === name);
  tally.check(faults.length > 0, `no fault is planted for ${name}`);
  const untouched = await said(check, PAGE);
  for (const [, fault, plants, named] of faults) {
    const mend = plant(plants);
    const now = await said(check, plants.kind ?? PAGE);
    mend();
    tally.check(now.some((it) => named.test(it)), `${name} does not see ${fault}; it says: ${now.join('; ')}`);
    tally.check(!untouched.some((it) => named.test(it)), `${name} sees ${fault} where none is planted`);
  }
}
await browser.close();
fs.rmSync(copy, { recursive: true });
for (const fault of tally.faults) console.log(`FAILED ${fault}`);
console.log(tally.line);
process.exitCode = tally.faults.length ? 1 : 0;

async function said(check, page) {
  const site = await open(copy, browser, { planted: page });
  const tally = new Tally();
  await check(narrowed(site), tally);
  site.close();
  return tally.faults;
}

// Only what a fault can be planted in, so that the whole portal is not checked once a fault.
function narrowed(site) {
  const near = (it) => [PAGE, 'alone.html', '404.html'].includes(it) || !it.endsWith('.html');
  return { ...site, files: site.files.filter(near) };
}

// Changes files of the copy; what comes back changes them back.
function plant({ kind: _, ...plants }) {
  const done = Object.entries(plants).map(([name, change]) => {
    const file = path.join(copy, { [STYLE]: asset('css'), [SCRIPT]: asset('js') }[name] ?? name);
    const was = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
    const is = change(was ?? '');
    if (is === was) throw new Error(`nothing was planted in ${name}`);
    fs.writeFileSync(file, is);
    return () => (was === undefined ? fs.rmSync(file) : fs.writeFileSync(file, was));
  });
  return () => done.forEach((it) => it());
}

function asset(kind) {
  const link = new RegExp(`(?:href|src)="([^"]*/mandat-[^"]*\\.${kind})"`);
  const [, href] = fs.readFileSync(path.join(copy, PAGE), 'utf8').match(link);
  return path.join(path.dirname(PAGE), href);
}

function withScript(text) {
  return {
    'assets/planted.js': () => text,
    [PAGE]: before('</body>', '<script src="../../assets/planted.js" defer></script>'),
  };
}

// Text that cannot be packed, and is the same every time.
function noise(length) {
  let state = 1;
  const letter = () => {
    state = (state * 48271) % 2147483647;
    return String.fromCodePoint(0x4e00 + (state % 20000));
  };
  return `<p>${Array.from({ length }, letter).join('')}</p>`;
}
