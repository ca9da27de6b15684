// Serves a folder on loopback, with the strictest policy that the portal promises to live under.

import http from 'node:http';
import fs from 'node:fs';
import path from 'node:path';

export const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
};

export async function serve(root) {
  const isFile = (it) => fs.statSync(it, { throwIfNoEntry: false })?.isFile();
  const server = http.createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url, 'http://portal').pathname);
    const file = path.join(root, address.endsWith('/') ? `${address}index.html` : address);
    if (!file.startsWith(root) || !isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    });
    response.end(fs.readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { base: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
