// The portal in Popolo fits the schemas that the Popolo project has published, as they are shipped
// in `popit-api` and read by the JSON Schema validator of their time; and what one thing says of
// another is there. Of events and motions no package ships the schemas: they are held against our
// own alone.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { json as read } from '../portal.mjs';

const require = createRequire(import.meta.url);
const FOLDER = path.join(path.dirname(require.resolve('popit-api/package.json')), 'schemas', 'popolo');
const PUBLISHED = { persons: 'person', organizations: 'organization', posts: 'post', memberships: 'membership' };
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?$/;

const { environment, ids } = load();

export async function popolo(portal, tally) {
  const data = read(portal, 'data/popolo.json', tally);
  if (!data) return;
  for (const [collection, name] of Object.entries(PUBLISHED)) {
    const schema = environment.findSchema(ids[name]);
    for (const it of data[collection]) {
      const { errors } = environment.validate(it, schema);
      const said = errors.map((fault) => `${fault.uri.split('#')[1]} ${fault.message}`).slice(0, 3).join('; ');
      tally.check(errors.length === 0, `${it.id} does not fit the ${name} of Popolo: ${said}`);
    }
  }
  referred(data, tally);
  dated(data, tally);
}

function load() {
  const { JSV } = require('JSV');
  const environment = JSV.createEnvironment('json-schema-draft-03');
  const ids = {};
  for (const file of fs.readdirSync(FOLDER)) {
    const schema = JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8'));
    ids[path.basename(file, '.json')] = schema.id.replace(/#$/, '');
    environment.createSchema(schema, undefined, schema.id.replace(/#$/, ''));
  }
  return { environment, ids };
}

function referred(data, tally) {
  const known = {};
  for (const [collection, all] of Object.entries(data)) {
    known[collection] = new Set(all.map((it) => it.id));
    tally.check(known[collection].size === all.length, `popolo: an id of ${collection} stands twice`);
    tally.check(all.every((it) => it.id), `popolo: one of ${collection} has no id`);
  }
  const keys = { person_id: 'persons', organization_id: 'organizations', post_id: 'posts', on_behalf_of_id: 'organizations', parent_id: 'organizations' };
  for (const all of Object.values(data)) {
    for (const it of all) {
      for (const [key, collection] of Object.entries(keys)) {
        tally.check(!(key in it) || known[collection].has(it[key]), `${it.id} speaks of ${it[key]}, which is none of the ${collection}`);
      }
    }
  }
  for (const it of data.memberships) {
    const post = data.posts.find((post) => post.id === it.post_id);
    tally.check(!post || post.organization_id === it.organization_id, `${it.id} has a post elsewhere`);
  }
}

function dated(data, tally) {
  const open = (it) => [it.start_date ?? it.founding_date ?? '0000', it.end_date ?? it.dissolution_date ?? '9999'];
  for (const it of [...data.organizations, ...data.posts, ...data.memberships]) {
    const [from, until] = open(it);
    tally.check(from.slice(0, until.length) <= until, `${it.id} ends before it begins`);
    for (const date of [from, until]) tally.check(DATE.test(date), `${it.id} has the date ${date}`);
  }
  for (const it of data.events) for (const date of [it.start_date, it.end_date].filter(Boolean)) tally.check(MOMENT.test(date), `${it.id} has the moment ${date}`);
  for (const it of data.motions) tally.check(MOMENT.test(it.date), `${it.id} has the moment ${it.date}`);
}
