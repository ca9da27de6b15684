// A reader without JavaScript reads the same: every line of the page stands on it without scripts.
// What names a control that only a script can work is no line: without one, the control is not there.

import { visit } from '../browser.mjs';
import { several } from '../tally.mjs';

export async function scriptless({ base, browser, routes }, tally) {
  await several(routes, async (route) => {
    const withScripts = await visit(browser, base + route, {}, lines);
    const without = new Set(await visit(browser, base + route, { javaScriptEnabled: false }, lines));
    const lost = withScripts.filter((it) => !without.has(it));
    tally.check(withScripts.length > 0, `${route} shows nothing`);
    tally.check(lost.length === 0, `${route} loses without scripts: ${lost.slice(0, 3).join(' | ')}`);
  });
}

async function lines(page) {
  const text = await page.locator('main').innerText();
  const names = await page.locator('main .scripted label').allInnerTexts();
  return text.split('\n').map((it) => it.trim()).filter((it) => it && !names.includes(it));
}
