// What pages say of themselves to machines is schema.org: the compiler of TypeScript holds each
// document against the vocabulary as Google publishes it in `schema-dts`, which knows every type,
// its keys and what may stand there. Whole addresses lead to pages that are there.

import ts from 'typescript';
import { fileURLToPath } from 'node:url';

const ELEMENT = /<script type="application\/ld\+json">([^]*?)<\/script>/g;
const MOMENT = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}([+-]\d{2}:\d{2})?)?)?)?$/;
const NAME = fileURLToPath(new URL('documents.ts', import.meta.url));

export async function jsonld(portal, tally) {
  const documents = [];
  for (const [page, html] of Object.entries(portal.pages)) {
    const found = [...html.matchAll(ELEMENT)].map((it) => it[1]);
    const opened = html.split('application/ld+json').length - 1;
    tally.check(found.length === opened && opened <= 1, `${page} holds ${opened} documents`);
    for (const text of found) {
      tally.check(!/[<>&\u2028\u2029]/.test(text), `${page}: a sign in its document could end it`);
      const document = parsed(text);
      tally.check(document, `${page}: its document is no JSON`);
      if (document) documents.push([page, document]);
    }
  }
  typed(documents, tally);
  const site = documents.find(([page]) => page === 'index.html')?.[1]['@graph']?.[0].url?.replace('index.html', '');
  for (const [page, document] of documents) {
    for (const { key, value } of values(document)) {
      if (/Date$/.test(key)) tally.check(MOMENT.test(value), `${page}: ${key} is ${value}`);
      const own = ['url', 'item'].includes(key) && site;
      if (own) tally.check(value.startsWith(site) && portal.files.has(value.slice(site.length) || 'index.html'), `${page}: nothing stands at ${value}`);
    }
  }
  expected(documents, tally);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Every document as a constant of the vocabulary's type; the compiler tells what does not fit.
function typed(documents, tally) {
  const lines = documents.map(([, it], at) => `export const it${at}: Graph = ${JSON.stringify(it)};`);
  const source = ["import type { Graph } from 'schema-dts';", ...lines].join('\n');
  const options = { noEmit: true, strict: true, skipLibCheck: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) => (name === NAME ? ts.createSourceFile(name, source, rest[0]) : getSourceFile.call(host, name, ...rest));
  host.fileExists = (name) => name === NAME || fileExists.call(host, name);
  const faults = new Map();
  for (const it of ts.getPreEmitDiagnostics(ts.createProgram([NAME], options, host))) {
    const line = it.file?.fileName === NAME ? it.file.getLineAndCharacterOfPosition(it.start).line - 1 : -1;
    const said = ts.flattenDiagnosticMessageText(it.messageText, ' ').slice(-300);
    faults.set(line, [...(faults.get(line) ?? []), said]);
  }
  tally.check(!faults.has(-1), `the vocabulary cannot be read: ${faults.get(-1)}`);
  documents.forEach(([page], at) => tally.check(!faults.has(at), `${page} does not fit schema.org: ${faults.get(at)?.join('; ')}`));
}

function* values(node, key = '') {
  if (Array.isArray(node)) for (const it of node) yield* values(it, key);
  else if (node && typeof node === 'object') for (const [name, it] of Object.entries(node)) yield* values(it, name);
  else if (typeof node === 'string') yield { key, value: node };
}

// A portal speaks of itself, its bodies, meetings, people and organisations.
function expected(documents, tally) {
  const kinds = { 'index.html': 'WebSite', 'grupper/[^/]+/index.html': 'Organization', 'grupper/[^/]+/moeder/[^/]+/index.html': 'Event', 'personer/[^/]+/index.html': 'Person', 'organisationer/[^/]+/index.html': 'Organization' };
  for (const [pattern, kind] of Object.entries(kinds)) {
    const pages = documents.filter(([page]) => new RegExp(`^${pattern}$`).test(page));
    tally.check(pages.length > 0, `no page of ${kind} speaks of itself`);
    for (const [page, document] of pages) tally.check(document['@graph']?.[0]['@type'].endsWith(kind), `${page} is no ${kind}`);
  }
}
