// No page asks anything of another server, breaks the policy or logs an error; neither on a server
// nor when it is opened as a file.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { visit } from '../browser.mjs';
import { several } from '../tally.mjs';

export async function quiet({ root, base, browser, routes }, tally) {
  const ways = { server: new URL(base), file: pathToFileURL(path.join(root, '/')) };
  const visits = Object.entries(ways).flatMap(([way, top]) =>
    routes.map((route) => ({ way, route, address: new URL(route, top).href })),
  );
  // The page for addresses that lead nowhere is only ever shown by a server.
  const shown = visits.filter(({ way, route }) => way === 'server' || route !== '404.html');
  await several(shown, ({ way, route, address }) =>
    visit(browser, address, {}, async (page, heard) => {
      await scrollThrough(page);
      tally.check(heard.length === 0, `${route} (as ${way}) ${heard.join('; ')}`);
      tally.check(await isStyled(page), `${route} (as ${way}) is shown without its stylesheet`);
    }),
  );
}

// What is loaded lazily is loaded now.
async function scrollThrough(page) {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
}

function isStyled(page) {
  return page.evaluate(() => [...document.styleSheets].some((it) => it.href));
}
