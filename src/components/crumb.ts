/** One step of the way from the home page to a page; `path` carries no language. */
export interface Crumb {
  label: string;
  path: string;
}
