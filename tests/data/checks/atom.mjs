// Every feed is well-formed (libxml2), holds to Atom as Ruby's own `rss` library judges it, and says
// what the pages say: a reader finds in it the events of the pages of news, in their order, each
// leading to a place that is there. An id is a tag or a UUID, and means the same in every feed.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { validateXML } from 'xmllint-wasm';

const MOST = 100;
const ON_BODY = 3;

// RFC 3339, and the two forms of ids that the portal makes (RFC 4151, RFC 9562).
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const NAME = /^(?:tag:[a-z0-9.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w.~:@!$&'()*+,;=%\/-]+|urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/;

// Any elements whatever, since only the form is asked of it.
const ANY = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any">
<element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element>
</define></grammar>`;

const RUBY = `
require 'rss'
ARGV.each do |path|
  begin
    feed = RSS::Parser.parse(File.read(path, encoding: 'UTF-8'), true, false)
    puts(feed.is_a?(RSS::Atom::Feed) ? 'an Atom feed' : 'no Atom feed')
  rescue StandardError => fault
    puts "#{fault.class}: #{fault.message}".lines.first.strip
  end
end`;

export async function atom(portal, tally) {
  const files = fs.readdirSync(portal, { recursive: true }).filter((it) => it.endsWith('.atom')).sort();
  const bodies = fs.readdirSync(path.join(portal, 'grupper'), { withFileTypes: true }).filter((it) => it.isDirectory());
  tally.check(files.length === bodies.length + 1, `${files.length} feeds for ${bodies.length} bodies and the portal`);
  const verdicts = execFileSync('ruby', ['-e', RUBY, ...files.map((it) => path.join(portal, it))], { encoding: 'utf8' }).trim().split('\n');
  const feeds = new Map();
  for (const [at, file] of files.entries()) {
    const xml = fs.readFileSync(path.join(portal, file), 'utf8');
    const { valid, errors } = await validateXML({ xml, schema: ANY, extension: 'relaxng' });
    tally.check(valid, `${file} is not well-formed: ${errors.map((it) => it.message).join('; ')}`);
    tally.check(verdicts[at] === 'an Atom feed', `${file} is not Atom: ${verdicts[at]}`);
    try {
      feeds.set(file, parseAtomFeed(xml));
    } catch (fault) {
      tally.check(false, `${file} cannot be read: ${fault.message}`);
    }
  }
  const known = new Map();
  for (const [file, feed] of feeds) {
    held(portal, file, feed, tally);
    const ids = feed.entries?.map((it) => it.id) ?? [];
    tally.check(new Set(ids).size === ids.length, `${file} has an id twice`);
    tally.check(!known.has(feed.id), `${file} has the id of ${known.get(feed.id)}`);
    known.set(feed.id, file);
    for (const entry of feed.entries ?? []) {
      const said = JSON.stringify(entry);
      tally.check((known.get(entry.id) ?? said) === said, `${file} says otherwise what ${entry.id} is`);
      known.set(entry.id, said);
    }
  }
  compared(portal, feeds, tally);
}

// What of a feed holds whatever it says.
function held(portal, file, feed, tally) {
  const own = link(feed, 'self');
  const root = own?.endsWith(file) ? own.slice(0, -file.length) : undefined;
  tally.check(root !== undefined, `${file} says that it stands at ${own}`);
  tally.check(feed.entries === undefined || feed.entries.length <= MOST, `${file} has more than ${MOST} entries`);
  for (const it of [feed, ...(feed.entries ?? [])]) {
    const name = `${file}: ${it.id}`;
    tally.check(NAME.test(it.id), `${name} is no permanent id`);
    tally.check(MOMENT.test(it.updated), `${name} is of ${it.updated}`);
    tally.check(it === feed || it.published === it.updated, `${name} was published on ${it.published}`);
    tally.check(it.updated <= feed.updated, `${name} is newer than its feed`);
    const [target, place] = link(it, 'alternate')?.replace(root, '').split('#') ?? [];
    const page = target && path.join(portal, target);
    tally.check(page && fs.existsSync(page), `${name} leads to ${target}, which is not there`);
    if (place && fs.existsSync(page)) {
      tally.check(fs.readFileSync(page, 'utf8').includes(`id="${place}"`), `${name} leads to ${place}, which is not on the page`);
    }
  }
}

// What the feeds say beside what the pages say.
function compared(portal, feeds, tally) {
  const years = fs.readdirSync(path.join(portal, 'nyt')).filter((it) => /^\d{4}$/.test(it)).sort().reverse();
  const all = years.flatMap((year) => {
    const folder = path.join(portal, 'nyt', year);
    const sides = fs.readdirSync(folder).filter((it) => it.startsWith('side-')).map((it) => Number(it.slice(5))).sort((a, b) => a - b);
    return ['', ...sides.map((it) => `side-${it}`)].flatMap((it) => events(path.join(folder, it, 'index.html')));
  });
  alike('nyt.atom', feeds.get('nyt.atom'), all, MOST, tally);
  for (const [file, feed] of feeds) {
    if (file === 'nyt.atom') continue;
    const page = path.join(portal, path.dirname(file), 'index.html');
    alike(file, feed, events(page), ON_BODY, tally);
    const html = fs.readFileSync(page, 'utf8');
    tally.check(/<link rel="alternate" type="application\/atom\+xml"/.test(html), `${page} names no feed`);
  }
}

function alike(file, feed, rows, most, tally) {
  const entries = (feed?.entries ?? []).slice(0, most);
  const wanted = rows.slice(0, most);
  tally.check(entries.length === wanted.length, `${file} has ${entries.length} entries where pages have ${wanted.length}`);
  for (const [at, entry] of entries.entries()) {
    const [found, row] = [told(entry), wanted[at]];
    tally.check(found.title === row?.title, `${file} says «${found.title}» where the page says «${row?.title}»`);
    // An event that is dated by month or year is of a day within it.
    tally.check(row && found.day.startsWith(row.day), `${file} dates «${found.title}» ${found.day} and not ${row?.day}`);
    tally.check(row && found.href.endsWith(row.href), `${file} leads to ${found.href} and not ${row?.href}`);
  }
}

function told(entry) {
  return { title: entry.title?.value ?? '', day: entry.updated?.slice(0, 10) ?? '', href: link(entry, 'alternate') ?? '' };
}

function link(of, rel) {
  return of.links?.find((it) => it.rel === rel)?.href;
}

// The events of a page, each as its row or the heading over it says.
function events(file) {
  const html = fs.readFileSync(file, 'utf8');
  const parts = /<h2[^>]*><time datetime="([^"]*)">|<li><p class="no"><a href="[^"]*">([^<]*)<\/a>(?: · <time datetime="([^"]*)">[^<]*<\/time>)?<\/p><h3><a href="([^"]*)">([^<]*)<\/a><\/h3>(?=[^]*?<p class="meta">)/g;
  const news = file.includes(`${path.sep}nyt${path.sep}`) ? html : html.split('id="nyt"')[1]?.split('</section>')[0] ?? '';
  const res = [];
  let day;
  for (const [, heading, body, own, href, title] of news.matchAll(parts)) {
    if (heading) day = heading;
    else res.push({ title: plain(`${body}: ${title}`), day: own ?? day, href: plain(href).replace(/^(?:\.\.\/)+/, '') });
  }
  return res;
}

function plain(text) {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'", '#x2F': '/' };
  return text.replace(/&([#\w]+);/g, (all, name) => named[name] ?? all).replace(/\s/g, ' ');
}

// Faults, each a change to one file of a portal, with what the check must say of it.
const all = (from, to) => (text) => text.replaceAll(from, to);
const one = (from, to) => (text) => text.replace(from, to);
export const planted = [
  ['a feed without an id', 'nyt.atom', one(/<id>.*<\/id>/, ''), /MissingTagError.*<id>/],
  ['a feed without an author', 'nyt.atom', one(/<author>[^]*?<\/author>/, ''), /MissingTagError.*<author>/],
  ['an entry without a title', 'nyt.atom', one(/(<entry>\s*)<title>.*<\/title>/, '$1'), /MissingTagError.*<title>/],
  ['an entry with two titles', 'nyt.atom', one('<entry>', '<entry><title>A</title>'), /TooMuchTagError.*<title>/],
  ['an element that Atom does not know', 'nyt.atom', all(/summary>/g, 'summery>'), /NotExpectedTagError.*summery/],
  ['a category without a term', 'nyt.atom', one(/ term="\w+"/, ''), /MissingAttributeError.*<term>/],
  ['a title of an unknown type', 'nyt.atom', one('<title>', '<title type="pdf">'), /NotAvailableValueError.*<pdf>/],
  ['a sign that XML does not know', 'nyt.atom', one('<title>', '<title>\u0001'), /nyt\.atom is not well-formed/],
  ['a feed that is cut off', 'nyt.atom', one('</feed>', ''), /nyt\.atom is not well-formed/],
  ['a day without a time', 'nyt.atom', one(/(<entry>[^]*?<updated>.*?)T.*?</, '$1<'), /is of \d{4}-\d\d-\d\d$/],
  ['an id that stands twice', 'nyt.atom', twice, /has an id twice/],
  ['an id that is no address', 'nyt.atom', one('<id>tag:', '<id>mærke '), /is no permanent id/],
  ['an entry that leads nowhere', 'nyt.atom', one(/(<entry>[^]*?href=".*?)index\.html/, '$1indeks.html'), /which is not there/],
  ['a place that is not on the page', 'nyt.atom', one('#medlemmer', '#udmeldte'), /udmeldte, which is not on the page/],
  ['a feed that stands elsewhere', 'nyt.atom', one('nyt.atom"', 'andet.atom"'), /says that it stands at/],
  ['an entry newer than its feed', 'nyt.atom', one(/<updated>2/, '<updated>1'), /is newer than its feed/],
  ['an event left out', 'nyt.atom', one(/<entry>[^]*?<\/entry>/, ''), /where the page says/],
  ['an event on another day', 'nyt/2026/index.html', one(/(<h2[^>]*><time datetime=")2026/, '$12025'), /dates «.*» 2026-/],
  ['an entry that two feeds tell otherwise', 'nyt.atom', one(/(<entry>[^]*?<summary>)/, '$1Nej, '), /says otherwise/],
  ['a page that names no feed', 'grupper/fog-voksen-somatik/index.html', one('type="application/atom+xml"', ''), /names no feed/],
];

function twice(text) {
  const [first] = text.match(/<id>.*decided.*<\/id>/);
  const other = [...text.matchAll(/<id>.*agenda.*<\/id>/g)].at(-1)[0];
  return text.replace(other, first);
}
