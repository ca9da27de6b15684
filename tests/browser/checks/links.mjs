// Every link within the portal leads to a file that is there and a place that is on it, by a
// relative address, so that the portal works in any folder and from a disk. Every page is led to,
// but for one that stands at the address of what was removed, and says that it is not to be found.
// One page is shown at whatever address was asked for: its links are all from the root.

import fs from 'node:fs';
import path from 'node:path';

const LINK = /\s(?:href|src|action|poster|data)="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
const TAG = /<[a-zA-Z](?:[^>"]|"[^"]*")*>/g;
const REMOVED = /<meta name="robots" content="noindex">/;
const ELSEWHERE = /^(?:https?|mailto|tel):/;
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/)/i;
const ANYWHERE = '404.html';

export function links({ root, files }, tally) {
  const there = new Set(files);
  const documents = files.filter((it) => /\.(?:html|svg)$/.test(it));
  const pages = new Map(documents.map((it) => [it, read(path.join(root, it))]));
  const led = new Set(['index.html', ANYWHERE]);
  for (const [from, page] of pages) {
    for (const link of page.links) {
      const { fault, target } = follow(link, from, there, pages);
      tally.check(!fault, `${from} links to ${link}: ${fault}`);
      if (target && target !== from) led.add(target);
    }
  }
  for (const [page, { removed }] of pages) {
    if (page.endsWith('.html') && !removed) tally.check(led.has(page), `${page} is led to by no page`);
  }
}

function read(file) {
  const text = fs.readFileSync(file, 'utf8').replace(/<!--.*?-->|(<script\b[^>]*>).*?<\/script>/gs, '$1');
  const tags = (text.match(TAG) ?? []).join('\n');
  return {
    removed: REMOVED.test(tags),
    links: [...tags.matchAll(LINK)].map((it) => plain(it[1])),
    ids: new Set([...tags.matchAll(ID)].map((it) => plain(it[1]))),
  };
}

function follow(link, from, there, pages) {
  if (ELSEWHERE.test(link)) return {};
  const [, way, fragment] = link.match(/^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s);
  const rooted = /^\/(?!\/)/.test(way);
  if (ABSOLUTE.test(link) && !(rooted && from === ANYWHERE)) return { fault: 'an absolute address' };
  if (way && !rooted && from === ANYWHERE) return { fault: 'an address that holds at one place only' };
  const folder = rooted ? '.' : path.posix.dirname(from);
  const target = way ? path.posix.join(folder, decodeURIComponent(way).replace(/^\//, '')) : from;
  if (!there.has(target)) return { fault: 'no such file' };
  const place = fragment === undefined ? undefined : decodeURIComponent(fragment);
  if (place !== undefined && !pages.get(target)?.ids.has(place)) return { fault: 'no such place on the page' };
  return { target };
}

function plain(text) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[name] ?? all;
  });
}
