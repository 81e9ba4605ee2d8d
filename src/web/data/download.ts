/** Offers a text as a file to keep; the browser puts it where its downloads go. */
export function download(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has its own hold of it by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
