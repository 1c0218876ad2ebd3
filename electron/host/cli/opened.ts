import path from 'node:path';
import { Network } from '../../../shared/model/network.ts';
import type { Records } from '../../../shared/model/tables.ts';
import type { Host } from '../host.ts';

/** Opens the file in the host and answers its records; fails as document.open does. */
export async function openNetwork(host: Host, file: string): Promise<Network> {
  await host.client.document.open({ path: path.resolve(file) });
  const { records } = await host.client.document.load();
  return new Network(records as unknown as Records);
}

/** What a network is called where a person reads it. */
export function networkName(network: Network, file: string): string {
  return network.settings?.name ?? path.basename(file, path.extname(file));
}
