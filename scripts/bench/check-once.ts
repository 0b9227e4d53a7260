import { checkFolder } from '#pipeline/check-folder.ts';

// A process of its own for `npm run bench`: checks one folder and prints the seconds it took, start-up not counted.
const started = performance.now();
const { catalogue, issues } = await checkFolder(process.argv[2] ?? '');
const seconds = (performance.now() - started) / 1000;
if (!catalogue) {
  console.error(issues.filter(({ severity }) => severity === 'error').slice(0, 5));
  process.exitCode = 1;
}
console.log(seconds);
