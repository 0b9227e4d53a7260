import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { ExploreProps } from '#views/explore/explore-props.ts';
import { ExploreApp } from './explore-app.tsx';
import { Explorer } from './explorer.ts';

/** Puts the explorer in the place of the plain tables as soon as it has something to show; until then they stay. */
export function startExplorer(host: HTMLElement, plain: HTMLElement, props: ExploreProps): void {
  const explorer = new Explorer(props);
  createRoot(host).render(<Mounted explorer={explorer} host={host} plain={plain} />);
}

interface MountedProps {
  explorer: Explorer;
  host: HTMLElement;
  plain: HTMLElement;
}

function Mounted({ explorer, host, plain }: MountedProps) {
  useEffect(() => {
    const swap = (): void => {
      const { hasBegun } = explorer.snapshot();
      if (hasBegun) plain.hidden = true;
      host.dataset['ready'] = String(hasBegun);
      keepInLanguageLink();
    };
    swap();
    return explorer.subscribe(swap);
  }, [explorer, host, plain]);
  return <ExploreApp explorer={explorer} />;
}

/** The same view in the other language: columns and values have the same names in both. */
function keepInLanguageLink(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.language-switch');
  if (link) link.search = location.search;
}
