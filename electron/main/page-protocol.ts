import { protocol, type Session } from 'electron';
import { pageOrigin } from '../../shared/contract/desktop.ts';
import type { PageHandler } from '../pages/page-handler.ts';

/** The only address the window ever loads. */
export const pageAddress = `${pageOrigin}/`;

const address = new URL(pageAddress);

/** Gives `app:` the rights of a secure origin and no others; belongs before the application is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Whether an address is the start page, whatever follows `#`. */
export function isStartPage(url: string): boolean {
  return url.split('#', 1)[0] === pageAddress;
}

/** Whether an address lies in the page's origin. Node answers "null" for the origin of such addresses. */
export function isPageAddress(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === address.protocol && parsed.host === address.host;
}

/** Serves the page in this session. */
export function servePage(session: Session, answer: PageHandler): void {
  session.protocol.handle('app', (request) => respond(request, answer));
}

/** Answers one request of the window; nothing is found outside the page's origin. */
function respond(request: Pick<Request, 'url' | 'method'>, answer: PageHandler): Response {
  const url = isPageAddress(request.url) ? URL.parse(request.url) : null;
  const { status, headers, body } = answer({ method: request.method, path: url?.pathname ?? '' });
  return new Response(body === null ? null : Buffer.from(body), { status, headers: { ...headers } });
}
