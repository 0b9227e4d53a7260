/** Fetches a style sheet of the site and waits for it. Errors: rejects when it does not arrive; may be asked again. */
export function loadStyles(address: string): Promise<void> {
  const known = document.querySelector(`link[href="${address}"][data-loaded]`);
  if (known) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve, reject) => {
    link.onload = () => {
      link.dataset['loaded'] = '';
      resolve();
    };
    link.onerror = () => {
      link.remove();
      reject(new Error(`${address} did not arrive.`));
    };
    document.head.append(link);
  });
}
