import type { Catalogue } from '#model/catalogue.ts';
import { allOfConcept } from '#model/table-access.ts';
import { embedPath, releasedMeasures, viewName, type ReleasedMeasure } from '#releases/embed-addresses.ts';
import type { Ledger } from '#releases/ledger.ts';

/** A measure with an embed address; `releases` is empty where none has it yet. */
export type EmbedTarget = ReleasedMeasure;

/** Every chart that has, or ever had, an address for embedding: what was released, and what stands in the data now. */
export function embedTargets({ datasets }: Catalogue, ledger: Ledger): EmbedTarget[] {
  const present = datasets.flatMap((dataset) =>
    dataset.resources
      .filter(({ role }) => role === 'main')
      .flatMap((resource) =>
        allOfConcept(resource.table, 'OBS_VALUE').map((index): EmbedTarget => {
          const measure = resource.table.fields[index]?.name ?? '';
          const view = viewName(resource.name, measure);
          return { dataset: dataset.name, resource: resource.name, measure, view, releases: [] };
        }),
      ),
  );
  const all = [...present, ...releasedMeasures(ledger)];
  return [...new Map(all.map((target) => [embedPath(target.dataset, target.view), target])).values()];
}
