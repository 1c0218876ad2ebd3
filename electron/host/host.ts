import type { SupportedMessagePort } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { RPCHandler as SocketHandler } from '@orpc/server/ws';
import type { Contract } from '../../shared/contract/index.ts';
import { createDocumentKeeper, type DocumentKeeper, type KeeperOptions } from './document/keeper.ts';
import { createDocumentPool } from './services/analysis.ts';
import { createGapDesk } from './services/gap-desk.ts';
import { examples } from './services/examples.ts';
import { createRouter, type HostRouter } from './services/router.ts';
import { createDesk } from './services/desk.ts';

type Socket = Parameters<SocketHandler<Record<never, never>>['upgrade']>[0];

export interface HostOptions extends KeeperOptions {
  /** Takes errors nobody foresaw; a caller only hears that something failed. Default: standard error. */
  readonly log?: (error: unknown) => void;
}

/** The host: one open document and everything that can be done with it, for any number of connections. */
export interface Host {
  readonly keeper: DocumentKeeper;
  readonly router: HostRouter;
  /** The contract in this process, with the errors a page would get. */
  readonly client: ContractRouterClient<Contract>;
  /** Serves a window over its end of a message channel, and starts the port. */
  connectPort(port: SupportedMessagePort & { start?: () => void }): void;
  /** Serves a page over a WebSocket. */
  connectSocket(socket: Socket): void;
  /** Brings the document to its file and lets go of everything. */
  close(): Promise<void>;
}

export function createHost(options: HostOptions): Host {
  const keeper = createDocumentKeeper(options);
  const desk = createDesk(keeper);
  const pools = createDocumentPool();
  const gaps = createGapDesk(desk);
  const router = createRouter({
    desk,
    pools,
    gaps,
    examples,
    documentsFolder: options.documentsFolder,
    startProcess: options.startProcess,
    log: options.log ?? ((error) => console.error(error)),
  });
  const ports = new PortHandler(router);
  const sockets = new SocketHandler(router);
  return {
    keeper,
    router,
    client: createRouterClient(router),
    connectPort(port) {
      ports.upgrade(port);
      port.start?.();
    },
    connectSocket(socket) {
      void sockets.upgrade(socket);
    },
    async close() {
      await desk.replace(() => keeper.shutdown());
      await gaps.close();
      await pools.close();
    },
  };
}
