import { z } from 'zod';

/**
 * What has to hold before anything else runs, under the page's content security policy: zod makes no functions from
 * text, and markup comes from nowhere.
 */
z.config({ jitless: true });

interface TrustedTypes {
  createPolicy(name: string, rules: Record<'createHTML' | 'createScriptURL', (text: string) => string>): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
    __webpack_nonce__?: string;
  }
}

const home = new URL('.', document.baseURI).href;

/** Passes the text of style elements, which has no tags, and threads made of the page's own files; nothing else. */
window.trustedTypes?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('Markup from text is not allowed.');
    return text;
  },
  createScriptURL(address) {
    if (!address.startsWith(home)) throw new TypeError('Only files of the page are run.');
    return address;
  },
});

/** The nonce that admits style elements made by this page. */
export const styleNonce = document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '';

/** Where the scroll lock of dialogs looks for it. */
window.__webpack_nonce__ = styleNonce;
