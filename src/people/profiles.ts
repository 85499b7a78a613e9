/** A profile as a list writes it, "instagram:katie.s" or an address: platform, and handle or id in small letters. */
export function profileOf(written: string): { platform: string; name: string } | undefined {
  const address = /^(?:https?:\/\/)?(?:[\w-]+\.)*?(facebook|instagram|tiktok|twitter|x)\.com\/+(.+)$/i.exec(
    written.trim(),
  );
  const short = /^([a-z][\w-]*)\s*:\s*(?!\/\/)(.+)$/i.exec(written.trim());
  const [platform, rest] = address ? [address[1]!, nameInPath(address[2]!)] : [short?.[1], short?.[2]];
  const name = handleOf(rest ?? '');
  if (!platform || !name) return undefined;
  const id = platform.toLowerCase();
  return { platform: id === 'twitter' ? 'x' : id, name };
}

/** A handle as it is compared: small letters, no @. Dots and underscores belong to it. */
export function handleOf(written: string): string {
  return written.normalize('NFKC').trim().replace(/^@+/, '').replace(/\/+$/, '').toLowerCase();
}

function nameInPath(path: string): string {
  const id = /[?&]id=(\d+)/.exec(path);
  return id ? id[1]! : path.split(/[/?#]/)[0]!;
}
