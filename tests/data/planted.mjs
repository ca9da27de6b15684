// Every check is seen to fail: a fault is planted in a copy of the data, and the check must name
// it. `node tests/data/planted.mjs [PORTAL]`.

import { Tally } from '../browser/tally.mjs';
import { checks } from './checks/all.mjs';
import { open } from './portal.mjs';

const BODIES = 'data/grupper.json';
const POPOLO = 'data/popolo.json';
const MEETINGS = 'data/moeder-2026.json';
const MEETING = 'grupper/fog-voksen-somatik/moeder/2026-03-03/index.html';

const planted = [
  ['json', 'a key that is not documented', data(BODIES, (it) => (it.data[0].extra = 1)), /grupper\.json does not fit.*additional/],
  ['json', 'a key that is left out', data(BODIES, (it) => delete it.data[0].mandates[0].seats), /grupper\.json does not fit.*required/],
  ['json', 'a date that is none', data(MEETINGS, (it) => (it.data[0].date = '3. marts 2026')), /moeder-2026\.json does not fit.*pattern/],
  ['json', 'a word where a number is wanted', data(MEETINGS, (it) => (it.data[0].attendance.present = 'ten')), /must be integer/],
  ['json', 'a count that is wrong', data(BODIES, (it) => (it.count = 1)), /grupper\.json holds \d+ and says 1/],
  ['json', 'an id that stands twice', data(BODIES, (it) => (it.data[1].id = it.data[0].id)), /bodies: an id stands twice/],
  ['json', 'a person who is nowhere', data(BODIES, (it) => (it.data.find((body) => body.seatings.length).seatings[0].person = 'nobody')), /speaks of nobody, which is none of the people/],
  ['json', 'a page that is nowhere', data(BODIES, (it) => (it.data[0].path = 'grupper/intet/index.html')), /stands at grupper\/intet/],
  ['json', 'a sitter too many', data(BODIES, (it) => (it.data.find((body) => body.seatings.some((seat) => !seat.sits)).seatings.find((seat) => !seat.sits).sits = true)), /sit there and/],
  ['json', 'a file that the catalogue leaves out', data('data/index.json', (it) => it.files.pop()), /is not in the catalogue/],
  ['json', 'a file that is not there', data('data/index.json', (it) => (it.files[0].path = 'data/intet.json')), /in the catalogue and not in the portal/],
  ['json', 'a schema that is none', data('data/skema/1/grupper.json', (it) => (it.properties.count.tpye = 'x')), /is no schema/],
  ['json', 'a key without a description', data('data/skema/1/grupper.json', (it) => delete it.properties.count.description), /count has no title and description/],
  ['json', 'text that is no JSON', text('data', BODIES, (it) => it.slice(0, -3)), /is no JSON/],
  ['popolo', 'an id that is a number', data(POPOLO, (it) => (it.persons[0].id = 1)), /does not fit the person of Popolo/],
  ['popolo', 'an organisation without a name', data(POPOLO, (it) => delete it.organizations[0].name), /does not fit the organization of Popolo/],
  ['popolo', 'another name without a name', data(POPOLO, (it) => (it.organizations[0].other_names = [{}])), /does not fit the organization of Popolo/],
  ['popolo', 'a post without a label', data(POPOLO, (it) => delete it.posts[0].label), /does not fit the post of Popolo/],
  ['popolo', 'a date in words', data(POPOLO, (it) => (it.memberships[0].start_date = 'marts 2026')), /does not fit the membership of Popolo/],
  ['popolo', 'a link to nowhere', data(POPOLO, (it) => (it.posts[0].links = [{}])), /does not fit the post of Popolo/],
  ['popolo', 'a post that stands twice', data(POPOLO, (it) => (it.posts[1].id = it.posts[0].id)), /an id of posts stands twice/],
  ['popolo', 'a membership of nobody that is known', data(POPOLO, (it) => (it.memberships[0].person_id = 'person/nobody')), /speaks of person\/nobody/],
  ['popolo', 'an appointment for nobody that is known', data(POPOLO, (it) => (it.memberships[0].on_behalf_of_id = 'organisation/intet')), /speaks of organisation\/intet/],
  ['popolo', 'a post in another body', data(POPOLO, (it) => (it.memberships[0].organization_id = it.organizations.at(-1).id)), /has a post elsewhere/],
  ['popolo', 'a membership that ends before it begins', data(POPOLO, (it) => Object.assign(it.memberships[0], { start_date: '2026', end_date: '2025' })), /ends before it begins/],
  ['popolo', 'a meeting at no time', data(POPOLO, (it) => (it.events[0].start_date = '2026-03-03T13:00:00')), /has the moment/],
  ['popolo', 'a decision at no time', data(POPOLO, (it) => (it.motions[0].date = 'i går')), /has the moment/],
  ['jsonld', 'a key that schema.org does not know', page(MEETING, (it) => (it['@graph'][0].beginsAt = '2026')), /does not fit schema\.org.*beginsAt/],
  ['jsonld', 'a state that schema.org does not know', page(MEETING, (it) => (it['@graph'][0].eventStatus = 'https://schema.org/EventHeld')), /does not fit schema\.org/],
  ['jsonld', 'a type that schema.org does not know', page(MEETING, (it) => (it['@graph'][0].organizer['@type'] = 'Committee')), /does not fit schema\.org/],
  ['jsonld', 'a key of another type', page('personer/anna-holm/index.html', (it) => (it['@graph'][0].startDate = '2026-01-01')), /does not fit schema\.org/],
  ['jsonld', 'a date in words', page(MEETING, (it) => (it['@graph'][0].startDate = '3. marts')), /startDate is 3\. marts/],
  ['jsonld', 'an address that leads nowhere', page(MEETING, (it) => (it['@graph'][0].url += 'x')), /nothing stands at/],
  ['jsonld', 'a name that ends the element', text('pages', MEETING, (it) => it.replace('"@type":"Event"', '"@type":"Event</script>"')), /no JSON|could end it/],
  ['jsonld', 'a sign that is not escaped', text('pages', MEETING, (it) => it.replace('"Event"', '"Event","description":"a & b"')), /could end it/],
  ['jsonld', 'a second document', text('pages', MEETING, (it) => it.replace('</head>', '<script type="application/ld+json">{}</script></head>')), /holds 2 documents/],
  ['jsonld', 'a page of another kind', page(MEETING, (it) => it['@graph'].reverse()), /is no Event/],
];

const portal = open(process.argv[2] ?? 'public');
const tally = new Tally();
for (const [name, check] of Object.entries(checks)) {
  const faults = planted.filter(([of]) => of === name);
  tally.check(faults.length > 0, `no fault is planted for ${name}`);
  const seen = few(portal, name);
  const untouched = await said(check, seen);
  for (const [, fault, plant, named] of faults) {
    const changed = plant(seen);
    const now = await said(check, changed);
    tally.check(now.some((it) => named.test(it)), `${name} does not see ${fault}; it says: ${now.slice(0, 5).join('; ')}`);
    tally.check(!untouched.some((it) => named.test(it)), `${name} sees ${fault} where none is planted`);
  }
}
for (const fault of tally.faults) console.log(`FAILED ${fault}`);
console.log(tally.line);
process.exitCode = tally.faults.length ? 1 : 0;

// The pages of one meeting and one person stand for all where a compiler reads them again and again.
function few(portal, name) {
  if (name !== 'jsonld') return portal;
  const kept = [MEETING, 'personer/anna-holm/index.html', 'index.html', 'grupper/fog-voksen-somatik/index.html', 'organisationer/herning-kommune/index.html'];
  return { ...portal, pages: Object.fromEntries(kept.map((it) => [it, portal.pages[it]])) };
}

async function said(check, portal) {
  const tally = new Tally();
  await check(portal, tally);
  return tally.faults;
}

// Changes a file that is JSON.
function data(file, change) {
  return text('data', file, (it) => {
    const value = JSON.parse(it);
    change(value);
    return JSON.stringify(value);
  });
}

// Changes the document in a page.
function page(file, change) {
  return text('pages', file, (it) =>
    it.replace(/(<script type="application\/ld\+json">)([^]*?)(<\/script>)/, (_, open, document, end) => {
      const value = JSON.parse(document);
      change(value);
      return open + JSON.stringify(value) + end;
    }),
  );
}

// Changes a file as text; a change that changes nothing is no fault.
function text(among, file, change) {
  return (it) => {
    const now = change(it[among][file]);
    if (now === it[among][file]) throw new Error(`nothing was planted in ${file}`);
    return { ...it, [among]: { ...it[among], [file]: now } };
  };
}
