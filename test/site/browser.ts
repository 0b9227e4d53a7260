export { openBrowser } from '../../scripts/open-browser.ts';
