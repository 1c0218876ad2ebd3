const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 (RFC 4648), padded. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const group = (one << 16) | (two << 8) | three;
    const letters = [18, 12, 6, 0].map((shift) => digits[(group >> shift) & 63]);
    parts.push(letters.slice(0, Math.min(3, bytes.length - at) + 1).join(''));
  }
  const text = parts.join('');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** The bytes that base64 without line breaks stands for. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, '').length * 3) / 4));
  let [group, bits, at] = [0, 0, 0];
  for (let index = 0; index < text.length && at < bytes.length; index += 1) {
    group = ((group << 6) | (values[text.charCodeAt(index)] ?? 0)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (group >> bits) & 255;
    at += 1;
  }
  return bytes;
}
