import { intakeKinds, type IntakeCode, type IntakeNote } from '#model/intake.ts';

type Details = Partial<Omit<IntakeNote, 'code'>>;

/** Collects what there is to say about one file, in the order in which it was found. */
export class NoteList {
  readonly #notes: IntakeNote[] = [];
  readonly #said = new Set<string>();

  /** One cell may end up in several rows; what happens to it is said once. */
  add(code: IntakeCode, details: Details = {}): void {
    const { row, column, from, to } = details;
    if (row !== undefined && column !== undefined) {
      const key = JSON.stringify([code, row, column, from, to]);
      if (this.#said.has(key)) return;
      this.#said.add(key);
    }
    this.#notes.push({ params: {}, ...details, code });
  }

  list(): readonly IntakeNote[] {
    return this.#notes;
  }

  get isRefused(): boolean {
    return this.#notes.some(({ code }) => intakeKinds[code] === 'refused');
  }
}
