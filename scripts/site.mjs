// `npm run site`: from a fresh clone to the sample company in a browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { ensureDependencies, ensurePort, run } from './setup.mjs';

const port = String(await ensurePort('site'));
ensureDependencies();
if (run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1);

const root = join(import.meta.dirname, '..');
const server = spawn(
  process.execPath,
  [join(root, 'node_modules/next/dist/bin/next'), 'start', '--port', port],
  {
    cwd: root,
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  },
);
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    server.kill(signal);
  });
}
server.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));

const address = `http://localhost:${port}`;
for (let ready = false; !ready; ) {
  await new Promise((resolve) => setTimeout(resolve, 200));
  ready = await fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}
process.stdout.write(`\nThe careers site is at ${address} (Ctrl-C stops it)\n`);
