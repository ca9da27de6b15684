// No page scrolls sideways: not at 320 px (WCAG 1.4.10, a magnification of 400 %), nor with the
// spacing of letters and lines that a reader may ask for (WCAG 1.4.12).

import { visit } from '../browser.mjs';
import { several } from '../tally.mjs';

const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }' +
  ' p { margin-bottom: 2em !important }';

export async function reflow({ base, browser, routes }, tally) {
  await several(routes, (route) =>
    visit(browser, base + route, { viewport: { width: 320, height: 640 } }, async (page) => {
      const over = await overflow(page);
      tally.check(over.px <= 0, `${route} is ${over.px} px too wide at 320 px: ${over.widest}`);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(space, SPACING);
      const spaced = await overflow(page);
      tally.check(spaced.px <= 0, `${route} is ${spaced.px} px too wide when spaced: ${spaced.widest}`);
    }),
  );
}

function space(rules) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}

function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const right = (it) => it.getBoundingClientRect().right;
    const widest = [...document.body.querySelectorAll('*')].reduce((a, b) => (right(b) > right(a) ? b : a));
    return { px: scrollWidth - clientWidth, widest: widest.outerHTML.slice(0, 100) };
  });
}
