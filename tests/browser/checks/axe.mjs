// No violation of WCAG 2.2 AA and good practice that axe can see: light and dark, wide and narrow.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import { visit } from '../browser.mjs';
import { several } from '../tally.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function axe({ base, browser, routes }, tally) {
  const visits = [];
  for (const width of [1280, 390]) {
    for (const colorScheme of ['light', 'dark']) {
      for (const route of routes) visits.push({ width, colorScheme, route });
    }
  }
  await several(visits, ({ width, colorScheme, route }) => {
    const settings = { colorScheme, viewport: { width, height: 900 } };
    return visit(browser, base + route, settings, async (page) => {
      const violations = await violationsOf(page);
      const where = `${route} (${colorScheme}, ${width} px)`;
      tally.check(violations.length === 0, `${where} ${violations.join('; ')}`);
    });
  });
}

async function violationsOf(page) {
  await page.evaluate(AXE);
  const result = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
    TAGS,
  );
  return result.violations.map((it) => {
    const first = it.nodes[0];
    const why = first.failureSummary.replace(/\s+/g, ' ');
    return `${it.id} ×${it.nodes.length}: ${first.target.join(' ')}: ${why}`;
  });
}
