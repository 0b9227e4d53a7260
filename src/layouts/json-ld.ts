import type { Crumb } from '#components/crumb.ts';

/** Schema.org data of the way to a page; `address` turns a path into an absolute address. */
export function breadcrumbJsonLd(trail: readonly Crumb[], address: (path: string) => string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: address(path),
    })),
  };
}

/** JSON that cannot close the script element it stands in. */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
