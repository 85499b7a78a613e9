/** Every way in which a script of an extension could reach the network. */
const ways: readonly RegExp[] = [
  /(?<![.\w$])fetch\s*\(/,
  /\b(?:window|self|globalThis)\s*(?:\.|\?\.)\s*fetch\b/,
  /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)\b/,
  // A script that lies in the extension itself is no network; whatever else may stand there is.
  /\bimportScripts\b(?!\((['"`])\/[a-z-]+\.js\1\))/,
  /\bsendBeacon\b/,
  /\.src\s*=\s*['"`](?:https?:)?\/\//,
  /\bimport\s*\(\s*['"`](?:https?:)?\/\//,
  /\.(?:sendNativeMessage|connectNative)\s*\(/,
];

/** The places in a script that could reach the network, with some words around them. */
export function networkWordsIn(script: string): string[] {
  return ways.flatMap((way) => {
    const found = way.exec(script);
    return found ? [script.slice(Math.max(0, found.index - 40), found.index + 60)] : [];
  });
}
