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
      const isReady = explorer.snapshot().result !== undefined;
      if (isReady) plain.hidden = true;
      host.dataset['ready'] = String(isReady);
    };
    swap();
    return explorer.subscribe(swap);
  }, [explorer, host, plain]);
  return <ExploreApp explorer={explorer} />;
}
