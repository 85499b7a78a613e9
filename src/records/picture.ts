/** The bytes of a picture that came as a data address; undefined when it is none. */
export function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = /^data:image\/png;base64,([A-Za-z0-9+/=]+)$/.exec(dataUrl)?.[1];
  if (!base64) return undefined;
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export function dataUrlOf(picture: Uint8Array): string {
  // In stretches: a call takes only so many arguments.
  let signs = '';
  for (let at = 0; at < picture.length; at += STRETCH)
    signs += String.fromCharCode(...picture.subarray(at, at + STRETCH));
  return `data:image/png;base64,${btoa(signs)}`;
}

const STRETCH = 8_192;
