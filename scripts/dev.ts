import { resolve } from 'node:path';
import { dev } from 'astro';
import { getCatalogue } from '#catalogue';
import { readOptions } from './arguments.ts';
import { serveFrozen } from './frozen-files-live.ts';
import { runCommand } from './run-command.ts';

/** npm run dev: a live site that follows both code and data. Search works on built sites only. */
await runCommand(async () => {
  const options = readOptions(process.argv.slice(2), process.env);
  const data = resolve(options.data);
  process.env.TAMIN_DATA = data;
  process.env.TAMIN_LIVE = '1';
  const server = await dev({
    server: { port: options.port },
    integrations: [
      {
        name: 'follow-data',
        hooks: {
          'astro:server:setup': ({ server: vite }) => {
            vite.middlewares.use(serveFrozen(data, getCatalogue));
            vite.watcher.add(data);
            vite.watcher.on('all', (_event, path) => {
              if (path.startsWith(data)) vite.ws.send({ type: 'full-reload' });
            });
          },
        },
      },
    ],
  });
  console.log(`http://localhost:${server.address.port}`);
  await new Promise<void>((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  await server.stop();
  return 0;
});
