// `npm run cms`: the editor over this checkout, with nothing to set up.
import process from 'node:process';
import { ensureDependencies, ensurePort } from './setup.mjs';

const port = await ensurePort('cms');
ensureDependencies();
const { register } = await import('tsx/esm/api');
register();
const { runEditor } = await import('./cms/main.ts');
process.exit(await runEditor(port));
