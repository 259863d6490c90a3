import { createServer } from 'node:net';

const attempts = 50;

/** The first free port of the loopback address, from `first` upwards. */
export async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + attempts; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${first} to ${first + attempts - 1}; choose one: PORT=… npm start`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, '127.0.0.1');
  });
}
