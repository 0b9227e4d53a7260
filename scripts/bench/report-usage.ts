import { writeFileSync } from 'node:fs';

// Loaded before a command (`node --import`): writes what the process used when it ends.
process.on('exit', () => {
  const file = process.env.TAMIN_USAGE;
  if (!file) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({ peakKilobytes: maxRSS, processorSeconds: (userCPUTime + systemCPUTime) / 1e6 }),
  );
});
