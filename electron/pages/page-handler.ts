import { randomBytes } from 'node:crypto';

/** One file of the built page. */
export interface PageFile {
  readonly bytes: Uint8Array;
  /** MIME type, with charset where it is text. */
  readonly type: string;
}

/** A request for a file of the page: method, and the path of the address as it was sent, without its query. */
export interface PageRequest {
  readonly method: string;
  readonly path: string;
}

export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where the answer has no body. */
  readonly body: Uint8Array | null;
}

export type PageHandler = (request: PageRequest) => PageResponse;

const startPage = 'index.html';
const nonceMark = '__NONCE__';

/** Browser features the page never uses; everything that would ask the user or reach a device. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What every answer carries, refusals included (RELIABILITY.md §4). */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cache-Control': 'no-store',
};

/**
 * The content security policy of the page (RELIABILITY.md §1a). `nonce` admits the style elements that the page makes
 * itself; `connect` are further addresses it may connect to, such as the server's WebSocket.
 */
function contentSecurityPolicy(nonce: string, connect: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "worker-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/**
 * Answers requests for the page from a fixed set of files (names relative to its folder, `/` between parts) and
 * nothing else: a path is looked up as it stands, never decoded or joined. `/` is index.html, in which every answer
 * gets a new nonce in place of `__NONCE__`. Only GET and HEAD; 405 and 404 otherwise.
 */
export function createPageHandler(
  files: ReadonlyMap<string, PageFile>,
  options: { readonly connect?: readonly string[] } = {},
): PageHandler {
  const connect = options.connect ?? [];
  return ({ method, path }) => {
    const nonce = randomBytes(16).toString('base64');
    const headers = { ...commonHeaders, 'Content-Security-Policy': contentSecurityPolicy(nonce, connect) };
    if (method !== 'GET' && method !== 'HEAD') {
      return { status: 405, headers: { ...headers, Allow: 'GET, HEAD' }, body: null };
    }
    const name = path === '/' ? startPage : path.startsWith('/') ? path.slice(1) : '';
    const file = files.get(name);
    if (!file) return { status: 404, headers, body: null };
    const bytes = name === startPage ? withNonce(file.bytes, nonce) : file.bytes;
    return {
      status: 200,
      headers: { ...headers, 'Content-Type': file.type, 'Content-Length': String(bytes.byteLength) },
      body: method === 'HEAD' ? null : bytes,
    };
  };
}

function withNonce(page: Uint8Array, nonce: string): Uint8Array {
  return Buffer.from(Buffer.from(page).toString('utf8').replaceAll(nonceMark, nonce));
}
