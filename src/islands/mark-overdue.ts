// The build knows no clock: what falls due after the data's own day is marked here, by the reader's.
const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Tehran' });
const { lang } = document.documentElement;
for (const element of document.querySelectorAll<HTMLElement>('[data-due],[data-since]')) {
  const { due, since } = element.dataset;
  const count = due
    ? due.split(' ').filter((day) => day < today).length
    : (Date.parse(today) - Date.parse(since ?? today)) / 864e5;
  // A device whose clock is behind cannot take back what the data already says.
  if (due && !element.hidden && count < 1) continue;
  element.hidden = due ? count < 1 : count < 0;
  const number = element.querySelector('b');
  if (number) number.textContent = count.toLocaleString(lang);
}

export {};
