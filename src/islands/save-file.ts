/** Hands a reader a file made in the page, under a name. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file over by the next turn, if not in this one.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
