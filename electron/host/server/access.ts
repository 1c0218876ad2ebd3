import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may use the server: whoever opens the address with the one-time token gets a cookie, and from then on the cookie
 * counts. Both are 128 random bits that live in memory only. The cookie's name contains the port, because browsers
 * share cookies between the ports of one host.
 */
export interface Access {
  /** The query of the address to open once. */
  readonly token: string;
  /** `Set-Cookie` value for whoever shows the token for the first time; null for a wrong or used token. */
  redeem(token: string): string | null;
  /** Whether a `Cookie` header holds the cookie. */
  admits(cookieHeader: string | undefined): boolean;
}

export function createAccess(port: number): Access {
  const token = randomBytes(16).toString('base64url');
  const secret = randomBytes(16).toString('base64url');
  const name = `knotenwerk-${port}`;
  let used = false;
  return {
    token,
    redeem(shown) {
      if (used || !sameText(shown, token)) return null;
      used = true;
      return `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
    admits(cookieHeader) {
      return (cookieHeader ?? '').split(';').some((pair) => {
        const [key, value] = pair.trim().split('=', 2);
        return key === name && value !== undefined && sameText(value, secret);
      });
    },
  };
}

/** Compares by digest, in a time that tells nothing about where two texts differ. */
function sameText(first: string, second: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(first), digest(second));
}
