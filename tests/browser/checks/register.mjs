// The register is narrowed in the browser to just the decisions that its data say: by boxes, by
// words, by both, and by the keyboard alone; the address keeps it, and nothing moves on its own.

import fs from 'node:fs';
import path from 'node:path';
import { visit } from '../browser.mjs';

const PAGE = 'beslutninger/index.html';
const SHOWN = 50;

export async function register({ root, base, browser }, tally) {
  const { decisions } = JSON.parse(fs.readFileSync(path.join(root, 'data/beslutninger.json'), 'utf8'));
  for (const [name, part] of Object.entries({ boxes, words, kept, keys, rows, quiet, refused, disk })) {
    const address = name === 'disk' ? `file://${path.join(root, PAGE)}` : base + PAGE;
    const settings = name === 'quiet' ? { viewport: { width: 390, height: 844 } } : {};
    const holds = (it, fault) => tally.check(it, `${PAGE} (${name}) ${fault}`);
    try {
      await visit(browser, address, settings, (page) => part({ page, decisions, holds, base }));
    } catch (cause) {
      holds(false, `stops: ${cause.message.split('\n')[0]}`);
    }
  }
}

// Several values of a facet widen it, and facets narrow each other.
async function boxes({ page, decisions, holds }) {
  const [first, second] = decisions.toSorted((a, b) => a.body.localeCompare(b.body)).map((it) => it.body).filter(unique);
  const { status_name, status } = decisions.find((it) => it.body === first);
  await box(page, 'gruppe', first).check();
  await shows(page, decisions.filter((it) => it.body === first), holds, `${first}`);
  await box(page, 'gruppe', second).check();
  await shows(page, decisions.filter((it) => [first, second].includes(it.body)), holds, 'two bodies');
  await page.getByRole('checkbox', { name: new RegExp(`^${status_name}`) }).check();
  const narrow = (it) => [first, second].includes(it.body) && it.status === status;
  await shows(page, decisions.filter(narrow), holds, 'two bodies and a status');
  const year = decisions.find(narrow).date.slice(0, 4);
  await box(page, 'aar', year).check();
  const all = decisions.filter((it) => narrow(it) && it.date.startsWith(year));
  await shows(page, all, holds, 'two bodies, a status and a year');
  // Each box tells what it has beside what is chosen in the other facets.
  const counted = await box(page, 'gruppe', first).locator('xpath=..').locator('.n').innerText();
  const there = all.filter((it) => it.body === first).length;
  holds(Number(counted) === there, `counts ${counted} at ${first}, and there are ${there}`);
  await page.locator('[data-clear]').click();
  const before = await page.locator('[role=status]').innerText();
  holds(parseInt(before) === decisions.length, `does not come back to all: ${before}`);
  holds(!(await page.evaluate(() => location.search)), 'keeps an address of what is chosen no more');
}

async function words({ page, decisions, holds }) {
  const word = longest(decisions[0].title);
  await page.locator('#ord').fill(word.toUpperCase());
  const found = decisions.filter((it) => it.title.toLowerCase().includes(word.toLowerCase()));
  await settled(page);
  const titles = await page.locator('.dec h2').allInnerTexts();
  for (const { title } of found.slice(0, SHOWN)) holds(titles.includes(title), `does not find ${title} by ${word}`);
  holds(titles.length < decisions.length, `finds everything by ${word}`);
  await page.locator('#ord').fill('qqqq');
  await shows(page, [], holds, 'a word that is nowhere');
  holds(await page.locator('[data-none]').isVisible(), 'does not say that nothing fits');
  await page.keyboard.press('Escape');
  await settled(page);
  holds((await page.locator('#ord').inputValue()) === '', 'is not cleared by Esc');
  const count = await page.locator('[role=status]').innerText();
  holds(parseInt(count) === decisions.length, `shows ${count} after Esc`);
}

// What is chosen outlives a reload, and a visit to a decision.
async function kept({ page, decisions, holds }) {
  const { body } = decisions.at(-1);
  const of = decisions.filter((it) => it.body === body);
  await box(page, 'gruppe', body).check();
  await shows(page, of, holds, body);
  const { search } = new URL(page.url());
  holds(new URLSearchParams(search).get('gruppe') === body, `has the address ${search}`);
  await page.reload();
  await shows(page, of, holds, 'a reload');
  holds(await box(page, 'gruppe', body).isChecked(), 'unticks the box at a reload');
  await page.locator('.dec h2 a').first().click();
  holds(new URL(page.url()).pathname === `/${of[0].page}`, `leads to ${page.url()}`);
  await page.goBack();
  await shows(page, of, holds, 'the way back');
}

async function keys({ page, decisions, holds }) {
  await page.locator('#ord').focus();
  await page.keyboard.press('Tab');
  const on = () => page.evaluate(() => ({ name: document.activeElement.name, value: document.activeElement.value }));
  const first = await on();
  holds(first.name === 'status', `goes from the field to ${JSON.stringify(first)}`);
  while ((await on()).name === 'status') await page.keyboard.press('Tab');
  const { name, value } = await on();
  holds(name === 'gruppe', `goes from status to ${name}`);
  await page.keyboard.press('Space');
  await shows(page, decisions.filter((it) => it.body === value), holds, `the keyboard at ${value}`);
  holds((await on()).value === value, 'loses the focus');
}

// The rows that a script makes read as those that came with the page, and come fifty at a time.
async function rows({ page, decisions, holds }) {
  const read = () => page.locator('.dec').evaluateAll((all) => all.map((it) => it.innerText.replace(/\s+/g, ' ')));
  const links = () => page.locator('.dec').evaluateAll((all) => all.map((it) => [...it.querySelectorAll('a')].map((it) => it.href).join(' ')));
  const came = [await read(), await links()];
  const years = decisions.map((it) => it.date.slice(0, 4)).filter(unique);
  for (const year of years) await box(page, 'aar', year).check();
  await shows(page, decisions, holds, 'every year');
  const made = [await read(), await links()];
  for (const [place, row] of came[0].entries()) holds(made[0][place] === row, `makes «${made[0][place]}» of «${row}»`);
  for (const [place, row] of came[1].entries()) holds(made[1][place] === row, `links to ${made[1][place]} and not ${row}`);
  const more = page.locator('[data-more]');
  holds((await more.isVisible()) === decisions.length > SHOWN, 'does not offer the rest');
  if (decisions.length > SHOWN) {
    await more.click();
    const titles = await page.locator('.dec h2').allInnerTexts();
    const wanted = decisions.slice(0, 2 * SHOWN).map((it) => it.title);
    holds(titles.join('|') === wanted.join('|'), 'shows others than the next');
    const focused = await page.evaluate(() => document.activeElement.textContent);
    holds(focused === wanted[SHOWN], `puts the focus on «${focused}»`);
  }
}

// Nothing moves while the script wakes, on a phone least of all, and it asks for nothing unasked.
async function quiet({ page, holds }) {
  const { moved, asked } = await page.evaluate(async () => {
    const moves = new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done([]), 300);
    });
    const moved = (await moves).reduce((sum, it) => sum + it.value, 0);
    return { moved, asked: performance.getEntriesByType('resource').map((it) => it.name) };
  });
  holds(moved === 0, `moves by ${moved} as it wakes`);
  holds(!asked.some((it) => it.includes('liste.json')), 'fetches the decisions before anyone asks');
  const { links, boxes } = await heights(page);
  holds(links === boxes, `boxes are ${boxes} px high, links ${links}`);
}

// Where the decisions cannot be fetched, a box leads to the page of what it stands for.
async function refused({ page, decisions, holds, base }) {
  await page.route('**/liste.json', (it) => it.fulfill({ status: 404 }));
  const { body } = decisions[0];
  await Promise.all([page.waitForURL('**/gruppe/**'), box(page, 'gruppe', body).click()]);
  holds(page.url() === `${base}beslutninger/gruppe/${body}/index.html`, `leads to ${page.url()}`);
}

// From a disk the links stay links.
async function disk({ page, holds }) {
  holds((await page.locator('[data-facet] input').count()) === 0, 'has boxes that can do nothing');
  holds(!(await page.locator('#ord').isVisible()), 'has a field that can do nothing');
  holds((await page.locator('[data-facet] [data-word]').count()) > 0, 'has no links');
}

function box(page, facet, value) {
  return page.locator(`input[name="${facet}"][value="${value}"]`);
}

async function shows(page, wanted, holds, when) {
  const count = new RegExp(`^${wanted.length} `);
  const status = page.locator('[role=status]');
  await status.filter({ hasText: count }).waitFor({ timeout: 3000 }).catch(() => {});
  const said = await status.innerText();
  holds(count.test(said), `says «${said}» of ${wanted.length} by ${when}`);
  const titles = await page.locator('.dec h2').allInnerTexts();
  const first = wanted.slice(0, SHOWN).map((it) => it.title);
  holds(titles.join('|') === first.join('|'), `shows others than it should by ${when}: ${titles.slice(0, 3).join(' | ')}`);
}

// The field waits for a pause in writing.
function settled(page) {
  return page.waitForTimeout(400);
}

// How high a list of links is before the script and after it.
async function heights(page) {
  const measure = () => document.querySelector('.filters details').scrollHeight;
  const open = () => document.querySelector('.filters details').toggleAttribute('open', true);
  await page.evaluate(open);
  const boxes = await page.evaluate(measure);
  const asleep = await page.context().newPage();
  await asleep.route('**/*.js', (it) => it.abort());
  await asleep.goto(page.url());
  await asleep.evaluate(open);
  return { boxes, links: await asleep.evaluate(measure) };
}

function unique(it, place, all) {
  return all.indexOf(it) === place;
}

function longest(text) {
  return text.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a));
}
