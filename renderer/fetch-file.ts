/**
 * A file of the page's own, as bytes. Not by `fetch`: the desktop's app:// scheme is kept without the right to it, so
 * that nothing else can be sent anywhere either.
 */
export function fetchFile(url: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'arraybuffer';
    request.onload = () => {
      const bytes = new Uint8Array((request.response as ArrayBuffer | null) ?? []);
      if (request.status === 200 && bytes.length > 0) resolve(bytes);
      else reject(new Error(`${url}: ${request.status}`));
    };
    request.onerror = () => reject(new Error(`${url} cannot be reached`));
    request.send();
  });
}
