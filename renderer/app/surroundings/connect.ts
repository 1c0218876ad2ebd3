import { type ClientLink, createORPCClient, DynamicLink } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { ResponseValidationPlugin } from '@orpc/contract/plugins';
import { contract } from '../../../shared/contract/index.ts';
import { toPage } from '../../../shared/contract/desktop.ts';
import { type HostClient, setConnected } from '../../state/host.ts';

type Link = ClientLink<Record<never, never>>;

const plugins = [new ResponseValidationPlugin<Record<never, never>>(contract)];
const longestPause = 5_000;

/** A client over whatever link stands at the moment; calls before the first one wait for it. */
function clientOver(follow: (take: (link: Link) => void) => void): HostClient {
  let current = new Promise<Link>((resolve) => {
    follow((link) => {
      resolve(link);
      current = Promise.resolve(link);
    });
  });
  return createORPCClient(new DynamicLink(() => current));
}

/** The host behind a browser tab: a WebSocket on the page's own origin, opened again whenever it breaks. */
export function connectSocket(): HostClient {
  const address = new URL('/rpc', location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return clientOver((take) => {
    const open = (pause: number) => {
      const websocket = new WebSocket(address);
      let opened = false;
      websocket.addEventListener('open', () => {
        opened = true;
        setConnected(true);
      });
      websocket.addEventListener('close', () => {
        setConnected(false);
        setTimeout(open, pause, opened ? 250 : Math.min(pause * 2, longestPause));
      });
      take(new SocketLink({ websocket, plugins }));
    };
    open(250);
  });
}

/** The host behind a desktop window: the port the preload passes on, and the next one should the host start anew. */
export function connectPort(): HostClient {
  return clientOver((take) => {
    addEventListener('message', (event) => {
      const port = event.ports[0];
      if (event.source !== window || event.data !== toPage.port || !port) return;
      port.addEventListener('close', () => setConnected(false));
      take(new PortLink({ port, plugins }));
      port.start();
      setConnected(true);
    });
  });
}
