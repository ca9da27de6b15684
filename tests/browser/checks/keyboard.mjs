// The keyboard alone is enough: the first stop skips to the content, every stop is reached, and
// where one stands is seen.

import { visit } from '../browser.mjs';
import { several } from '../tally.mjs';

export async function keyboard({ base, browser, routes }, tally) {
  await several(routes, (route) =>
    visit(browser, base + route, {}, async (page) => {
      const stops = await page.evaluate(markStops);
      const first = await press(page);
      tally.check(first?.href === '#main', `${route} does not start with a link to its content`);
      tally.check(first?.inView, `${route} hides the link to its content when it has the focus`);
      const { missed, unseen } = await walk(page, stops, first);
      tally.check(missed.length === 0, `${route} is never reached by Tab: ${missed.slice(0, 3).join(' ')}`);
      tally.check(unseen.length === 0, `${route} shows no focus on: ${unseen.slice(0, 3).join(' ')}`);
    }),
  );
}

// Presses Tab until every stop should have been met.
async function walk(page, stops, first) {
  const met = new Map([[first?.stop, first]]);
  for (let presses = 0; presses < stops.length + 5 && met.size < stops.length; presses += 1) {
    const at = await press(page);
    if (at) met.set(at.stop, at);
  }
  return {
    missed: stops.filter((it) => !met.has(it.stop)).map((it) => it.tag),
    unseen: [...met.values()].filter((it) => it && !it.seen).map((it) => it.tag),
  };
}

// Numbers everything that Tab should stop at.
function markStops() {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll(all)]
    .filter((it) => !it.disabled && it.tabIndex >= 0)
    .filter((it) => it.checkVisibility({ visibilityProperty: true }))
    .map((it, place) => {
      it.dataset.stop = place;
      return { stop: String(place), tag: it.outerHTML.slice(0, 90) };
    });
}

async function press(page) {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const it = document.activeElement;
    if (!it || it === document.body) return null;
    const { left, top, bottom } = it.getBoundingClientRect();
    const style = getComputedStyle(it);
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    // A shape in a drawing takes no outline; its edge is drawn thicker instead.
    const shapes = it.ownerSVGElement ? [...it.querySelectorAll('rect, path, circle')] : [];
    const edged = shapes.some((shape) => parseFloat(getComputedStyle(shape).strokeWidth) >= 3);
    return {
      stop: it.dataset.stop,
      href: it.getAttribute('href'),
      tag: it.outerHTML.slice(0, 90),
      inView: left >= 0 && top >= 0 && bottom <= innerHeight,
      seen: outline || edged,
    };
  });
}
