// Every file of data fits the schema that is published beside it, the catalogue lists every file
// and nothing else, and whatever one thing says of another is there.

import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { json as read } from '../portal.mjs';

export async function json(portal, tally) {
  const catalogue = read(portal, 'data/index.json', tally);
  if (!catalogue) return;
  const schemas = Object.keys(portal.data).filter((it) => it.startsWith('data/skema/'));
  const validators = new Map(schemas.map((it) => [it, compile(it, portal, tally)]));
  fits('data/index.json', catalogue.schema, catalogue, validators, tally);
  const listed = catalogue.files.map((it) => it.path);
  for (const { path: file, schema } of catalogue.files) {
    tally.check(portal.files.has(file), `${file} is in the catalogue and not in the portal`);
    if (!schema || !portal.files.has(file)) continue;
    const data = read(portal, file, tally);
    if (data) fits(file, schema, data, validators, tally);
  }
  for (const file of portal.files) {
    const counts = /^data\/[^/]+\.(json|csv)$/.test(file) && file !== 'data/index.json';
    if (counts) tally.check(listed.includes(file), `${file} is not in the catalogue`);
  }
  counted(catalogue, portal, tally);
  referred(catalogue, portal, tally);
}

// A reader that knows no more than the standard, and is strict: what it does not know it refuses.
function compile(file, portal, tally) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  const schema = read(portal, file, tally);
  try {
    undescribed(schema, file, tally);
    return ajv.compile(schema);
  } catch (fault) {
    tally.check(false, `${file} is no schema: ${fault.message}`);
    return undefined;
  }
}

function undescribed(schema, file, tally) {
  for (const [name, form] of [['', schema], ...Object.entries(schema.$defs ?? {})]) {
    for (const [key, property] of Object.entries(form.properties ?? {})) {
      tally.check(property.description && property.title, `${file}: ${name}.${key} has no title and description`);
    }
  }
}

function fits(file, schema, data, validators, tally) {
  const validate = validators.get(schema);
  tally.check(validate, `${file} names the schema ${schema}`);
  if (!validate) return;
  const fault = validate(data) ? '' : validate.errors.map((it) => `${it.instancePath} ${it.message}`).slice(0, 3).join('; ');
  tally.check(fault === '', `${file} does not fit: ${fault}`);
}

// The things of a kind, over all its parts.
function things(kind, catalogue, portal) {
  const files = catalogue.files.filter((it) => it.kind === kind && it.schema);
  return files.flatMap((it) => parsed(portal, it.path)?.data ?? []);
}

// A file as JSON; nothing where it is none, which is said elsewhere.
function parsed(portal, file) {
  try {
    return JSON.parse(portal.data[file]);
  } catch {
    return undefined;
  }
}

function counted(catalogue, portal, tally) {
  for (const { path: file, count, kind } of catalogue.files) {
    const data = parsed(portal, file);
    if (!data?.data) continue;
    tally.check(data.count === data.data.length && count === data.count, `${file} holds ${data.data.length} and says ${data.count}`);
    const ids = things(kind, catalogue, portal).map((it) => it.id);
    tally.check(new Set(ids).size === ids.length, `${kind}: an id stands twice`);
  }
}

function referred(catalogue, portal, tally) {
  const of = (kind) => things(kind, catalogue, portal);
  const ids = Object.fromEntries(['bodies', 'meetings', 'people', 'organisations', 'clusters'].map((it) => [it, new Set(of(it).map((it) => it.id))]));
  const known = (kind, id, where) => tally.check(id == null || ids[kind].has(id), `${where} speaks of ${id}, which is none of the ${kind}`);
  const there = (address, where) => tally.check(portal.files.has(address.split('#')[0]), `${where} stands at ${address}, which is not there`);
  for (const kind of Object.keys(ids)) for (const it of of(kind)) there(it.path, it.id);
  for (const it of of('people')) known('organisations', it.organisation, it.id);
  for (const it of of('clusters')) for (const id of it.organisations) known('organisations', id, it.id);
  for (const it of of('bodies')) {
    known('bodies', it.parent, it.id);
    known('clusters', it.cluster, it.id);
    for (const person of [...it.seatings, ...it.chairs, ...it.secretariat, ...it.occupancy.flatMap((seat) => seat.holders)]) known('people', person.person, it.id);
    for (const clause of it.mandates.flatMap((mandate) => mandate.clauses)) there(clause.path, it.id);
    const sits = it.seatings.filter((seating) => seating.sits).length;
    const filled = it.occupancy.reduce((sum, seat) => sum + seat.filled, 0);
    tally.check(sits === filled, `${it.id}: ${sits} sit there and ${filled} seats are filled`);
  }
  for (const it of of('meetings')) {
    known('bodies', it.body, it.id);
    for (const person of it.attendance.people) known('people', person.person, it.id);
    for (const annex of it.annexes) there(annex.path, it.id);
  }
}
