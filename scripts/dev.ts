// `npm run dev`: the site in development, with every save in the content folder in the open page.
import { spawn } from 'node:child_process';
import { CONTENTLAYER, contentlayerEnvironment, ingestContent, watchSaves } from './contentlayer';
import { buildEditor } from './editor';

if (!ingestContent()) process.exit(1);
await buildEditor();
watchSaves();
// Where whoever reaches the site may write, only this machine reaches it.
const host = process.env.RUNGS_HOST ? ['--hostname', process.env.RUNGS_HOST] : [];
const commands = [
  [CONTENTLAYER, 'dev'],
  ['node_modules/next/dist/bin/next', 'dev', '--port', process.env.PORT || '3000', ...host],
];
const children = commands.map((args) =>
  spawn(process.execPath, args, { stdio: 'inherit', env: contentlayerEnvironment() }),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
let running = children.length;
for (const child of children) {
  child.on('exit', (code) => {
    for (const other of children) other.kill();
    process.exitCode ||= code ?? 0;
    running -= 1;
    // What watches the content would go on for ever.
    if (running === 0) process.exit();
  });
}
