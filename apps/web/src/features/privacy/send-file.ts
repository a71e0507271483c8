import type { ImportOwnResult } from '@motriforge/shared/contracts/privacy';

export const largestFileBytes = 12_000_000;

/** Sends a file of one's own, and says how much of it has left: of what is sent `fetch` cannot tell. */
export function sendFile(id: string, file: File, onProgress: (sent: number) => void): Promise<ImportOwnResult> {
  const { promise, resolve, reject } = Promise.withResolvers<ImportOwnResult>();
  const request = new XMLHttpRequest();
  request.open('POST', `/files/import?${new URLSearchParams({ id, name: file.name })}`);
  request.setRequestHeader('content-type', 'application/zip');
  request.responseType = 'json';
  request.upload.onprogress = ({ loaded }) => onProgress(loaded);
  request.onload = () => {
    // With this status the server answers in this shape alone.
    if (request.status === 200) resolve(request.response as ImportOwnResult);
    else reject((request.response as { error?: unknown } | null)?.error ?? request.status);
  };
  request.onerror = reject;
  // Some systems have no name for the type of such a file, and the server asks for it.
  request.send(file.slice(0, file.size, 'application/zip'));
  return promise;
}
