import type { FromPage } from '../messages.ts';

type PictureFile = FromPage['pictures']['ask']['files'][number];

const HEAD = 128 * 1024;
/** A WebP writes about itself after the picture. */
const TAIL = 64 * 1024;
const MOST = 50;

/** The pictures and films that this event brings to the page. */
export function filesOf(event: Event): File[] {
  const { target } = event;
  const list =
    event instanceof DragEvent
      ? event.dataTransfer?.files
      : event instanceof ClipboardEvent
        ? event.clipboardData?.files
        : target instanceof HTMLInputElement
          ? target.files
          : undefined;
  return [...(list ?? [])].filter(({ type }) => /^(image|video)\//.test(type)).slice(0, MOST);
}

/** Only as much of a file as says when and where it was taken; of a film nothing but its name. */
export async function piecesOf(file: File): Promise<PictureFile> {
  const { name, type, size } = file;
  if (!type.startsWith('image/')) return { name, pieces: [] };
  const pieces = [file.slice(0, HEAD)];
  if (type === 'image/webp' && size > HEAD) pieces.push(file.slice(Math.max(HEAD, size - TAIL)));
  return { name, pieces: await Promise.all(pieces.map(base64)) };
}

function base64(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reading = new FileReader();
    reading.onload = () => resolve(String(reading.result).replace(/^[^,]*,/, ''));
    reading.onerror = () => reject(reading.error);
    reading.readAsDataURL(piece);
  });
}
