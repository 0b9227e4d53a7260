import type { ExploreProps } from '#views/explore/explore-props.ts';
import { startExplorer } from './explore/main.tsx';

/** Starts the explorer on its page; without it the page is a set of plain tables. */
const host = document.querySelector<HTMLElement>('[data-explore]');
const plain = document.querySelector<HTMLElement>('[data-explore-plain]');
const data = document.getElementById('explore-data')?.textContent;
if (host && plain && data) startExplorer(host, plain, JSON.parse(data) as ExploreProps);
