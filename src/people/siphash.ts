/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012), the low 32 bits: a keyed hash six times quicker than HMAC.
 * Each 64-bit word is two halves, as JavaScript counts in 32 bits. All in one function: a worker that was just woken
 * runs it uncompiled, some thousand times for one name, where each call costs more than the sum it does.
 */
export function sipHash(key: Uint32Array, bytes: Uint8Array): number {
  let a = key[0]! ^ 0x70736575;
  let aHigh = key[1]! ^ 0x736f6d65;
  let b = key[2]! ^ 0x6e646f6d;
  let bHigh = key[3]! ^ 0x646f7261;
  let c = key[0]! ^ 0x6e657261;
  let cHigh = key[1]! ^ 0x6c796765;
  let d = key[2]! ^ 0x79746573;
  let dHigh = key[3]! ^ 0x74656462;
  const { length } = bytes;
  const last = length & ~7;
  for (let at = 0; at <= last + 8; at += 8) {
    let low = 0;
    let high = 0;
    const ending = at > last;
    if (ending) c ^= 0xff;
    else {
      for (let i = Math.min(4, length - at) - 1; i >= 0; i--) low = (low << 8) | bytes[at + i]!;
      for (let i = Math.min(8, length - at) - 1; i >= 4; i--) high = (high << 8) | bytes[at + i]!;
      if (at === last) high |= length << 24;
    }
    d ^= low;
    dHigh ^= high;
    for (let round = ending ? 4 : 2; round > 0; round--) {
      // a += b, b turned by 13, b ^= a, the halves of a swapped: and so on, in pairs.
      let sum = (a >>> 0) + (b >>> 0);
      let sumHigh = (aHigh + bHigh + (sum > 0xffffffff ? 1 : 0)) | 0;
      let turned = (b << 13) | (bHigh >>> 19);
      bHigh = ((bHigh << 13) | (b >>> 19)) ^ sumHigh;
      b = turned ^ sum;
      a = sumHigh;
      aHigh = sum | 0;
      sum = (c >>> 0) + (d >>> 0);
      cHigh = (cHigh + dHigh + (sum > 0xffffffff ? 1 : 0)) | 0;
      c = sum | 0;
      turned = (d << 16) | (dHigh >>> 16);
      dHigh = ((dHigh << 16) | (d >>> 16)) ^ cHigh;
      d = turned ^ c;
      sum = (a >>> 0) + (d >>> 0);
      aHigh = (aHigh + dHigh + (sum > 0xffffffff ? 1 : 0)) | 0;
      a = sum | 0;
      turned = (d << 21) | (dHigh >>> 11);
      dHigh = ((dHigh << 21) | (d >>> 11)) ^ aHigh;
      d = turned ^ a;
      sum = (c >>> 0) + (b >>> 0);
      sumHigh = (cHigh + bHigh + (sum > 0xffffffff ? 1 : 0)) | 0;
      turned = (b << 17) | (bHigh >>> 15);
      bHigh = ((bHigh << 17) | (b >>> 15)) ^ sumHigh;
      b = turned ^ sum;
      c = sumHigh;
      cHigh = sum | 0;
    }
    a ^= low;
    aHigh ^= high;
  }
  return (a ^ b ^ c ^ d) >>> 0;
}
