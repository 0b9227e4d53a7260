/**
 * Told now and then how far long work is, so that a command can show it; nothing may depend on it.
 * Units: `done` and `total` count the same things, e.g. rows or characters; a total of 0 is not known.
 */
export type Tick = (done: number, total: number) => void;
