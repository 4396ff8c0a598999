import { randomUUID } from 'node:crypto';
import type { Answer } from './faults.ts';
import type { Store, StoredFile } from './store.ts';

/** The person's OneDrive, as far as a bot needs it: places for an upload, and the files that arrived. */
export interface FileShelf {
  /** Room for one file of this name, accepted in this conversation; the id is also in the upload's URL. */
  reserve(name: string, conversation: string): string;
  file(id: string): StoredFile | undefined;
  /** `PUT /files/:id` with the whole file in one range, `GET /files/:id` to download it. */
  serve(method: string, id: string, body: Buffer): Answer;
}

/** @param changed is told the conversation in which a file can be downloaded from now on */
export function fileShelfIn(store: Store, changed: (conversation: string) => void): FileShelf {
  const reserved = new Map<string, { name: string; conversation: string }>();
  return {
    reserve(name, conversation) {
      const id = randomUUID();
      reserved.set(id, { name, conversation });
      return id;
    },
    file: id => store.file(id),
    serve(method, id, body) {
      const room = reserved.get(id);
      if (method === 'PUT' && room !== undefined) {
        const { name, conversation } = room;
        store.putFile(id, { name, bytes: body });
        changed(conversation);
        return { status: 201, body: { id, name, size: body.length } };
      }
      const file = method === 'GET' ? store.file(id) : undefined;
      if (file === undefined) return { status: 404, body: { error: { code: 'itemNotFound', message: '' } } };
      return { status: 200, headers: downloadHeaders(file.name), body: file.bytes };
    },
  };
}

/** Headers that make any browser save the file under its own name and keep no copy. */
export const downloadHeaders = (name: string): Record<string, string> => ({
  'content-type': 'application/octet-stream',
  'content-disposition': `attachment; filename*=UTF-8''${extendedValue(name)}`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
});

/** Percent-encodes as RFC 8187 asks, which is a little more than a URL needs. */
const extendedValue = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
