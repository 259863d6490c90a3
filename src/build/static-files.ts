import { createReadStream, existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers with the files of a folder, as a web server that hosts the add-in does, and with nothing else. */
export function staticFiles(folder: string): RequestListener {
  return ({ url = '/' }, response) => {
    const file = path.join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const type = types[path.extname(file)];
    if (type === undefined || !file.startsWith(folder + path.sep) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    // Excel keeps files for long; while developing it must ask again.
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    createReadStream(file).pipe(response);
  };
}
