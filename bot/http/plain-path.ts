/** Words with dots and dashes in them, between single slashes; then perhaps a question. */
const plain = /^\/(?:[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\/?)?(?:\?[^#\s]*)?$/;

/**
 * Whether every reader of this address reads the same: no steps back, no double or turned slashes, nothing encoded, no
 * other host. A proxy that lets one path through and a server that tidies up behind it would not agree on the others.
 * @param url what stands in the first line of a request.
 */
export const isPlainPath = (url: string | undefined): boolean => url !== undefined && plain.test(url);
