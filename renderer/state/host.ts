import type { ContractRouterClient } from '@orpc/contract';
import { create } from 'zustand';
import type { Contract, Shell } from '../../shared/contract/index.ts';

/** The host as the page sees it: every procedure of the contract as an asynchronous function. */
export type HostClient = ContractRouterClient<Contract>;

interface Connection {
  readonly client: HostClient;
  readonly shell: Shell;
}

let connection: Connection | null = null;
const useLink = create<{ connected: boolean }>(() => ({ connected: true }));

/** Names the host and the shell of this page; called once, before anything is drawn. */
export function connectHost(client: HostClient, shell: Shell): void {
  connection = { client, shell };
}

function current(): Connection {
  if (!connection) throw new Error('The page is not connected to a host yet.');
  return connection;
}

/** The host behind this page. */
export function host(): HostClient {
  return current().client;
}

/** What surrounds this page: the desktop window or the browser. */
export function shell(): Shell {
  return current().shell;
}

/** Tells whether the line to the host stands. */
export function setConnected(connected: boolean): void {
  useLink.setState({ connected });
}

/** Whether the line to the host stands; while it does not, nothing can be read or changed. */
export function useConnected(): boolean {
  return useLink((state) => state.connected);
}

/** Resolves as soon as the line to the host stands. */
export function whenConnected(): Promise<void> {
  if (useLink.getState().connected) return Promise.resolve();
  return new Promise((resolve) => {
    const end = useLink.subscribe((state) => {
      if (!state.connected) return;
      end();
      resolve();
    });
  });
}
