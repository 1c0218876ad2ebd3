import type { IncomingMessage } from 'node:http';

/** Where a server answers: its own host names and origins, exact to the port. */
export interface Addresses {
  readonly hosts: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
}

export function loopbackAddresses(port: number): Addresses {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return { hosts: new Set(hosts), origins: new Set(hosts.map((host) => `http://${host}`)) };
}

/**
 * The status that refuses a request, or null for one that may go on. The Host check is what stops a foreign page whose
 * name was rebound to this machine: such a request carries neither Origin nor Sec-Fetch-Site (RELIABILITY.md §4).
 */
export function refusal(request: IncomingMessage, addresses: Addresses): 400 | 403 | 421 | null {
  if (count(request, 'host') !== 1 || !request.url?.startsWith('/')) return 400;
  if (!addresses.hosts.has(request.headers.host ?? '')) return 421;
  const { origin } = request.headers;
  if (origin !== undefined && !addresses.origins.has(origin)) return 403;
  const site = request.headers['sec-fetch-site'];
  const foreign = site === 'cross-site' || site === 'same-site';
  return foreign && request.headers['sec-fetch-mode'] !== 'navigate' ? 403 : null;
}

function count(request: IncomingMessage, name: string): number {
  return request.rawHeaders.filter((entry, index) => index % 2 === 0 && entry.toLowerCase() === name).length;
}
