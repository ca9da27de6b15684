// Chromium, and a visit to one page with an ear on everything it should not do.

import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';

const DESKTOP = { width: 1280, height: 900 };

export function launch() {
  return chromium.launch({
    executablePath: execFileSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).trim(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // Whatever the browser itself may want, it reaches nothing.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

// Opens `address`, hands the page and what was heard to `look`, and closes it again.
export async function visit(browser, address, settings, look) {
  const context = await browser.newContext({
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    ...settings,
  });
  try {
    const page = await context.newPage();
    const heard = listen(page, new URL('.', address).protocol === 'file:' ? 'file:' : new URL(address).origin);
    const response = await page.goto(address, { waitUntil: 'load' });
    if (response && !response.ok() && response.url().startsWith('http')) throw new Error(`answers ${response.status()}`);
    return await look(page, heard);
  } finally {
    await context.close();
  }
}

function listen(page, origin) {
  const heard = [];
  page.on('request', (it) => {
    const inside = it.url().startsWith(origin) || it.url().startsWith('data:');
    if (!inside) heard.push(`asks for ${it.url()}`);
  });
  page.on('requestfailed', (it) => heard.push(`does not get ${it.url()}`));
  page.on('response', (it) => {
    if (it.status() >= 400) heard.push(`is answered ${it.status()} for ${it.url()}`);
  });
  page.on('console', (it) => {
    if (['error', 'warning'].includes(it.type())) heard.push(`console: ${it.text()}`);
  });
  page.on('pageerror', (it) => heard.push(`script: ${it.message}`));
  return heard;
}
