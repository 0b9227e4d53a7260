import { writeFileSync } from 'node:fs';

// Loaded before a command (`node --import`): writes what the process used when it ends.
process.on('exit', () => {
  const file = process.env.TAMIN_USAGE;
  if (file) writeFileSync(file, JSON.stringify({ peakKilobytes: process.resourceUsage().maxRSS }));
});
