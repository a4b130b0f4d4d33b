// Installs what is missing. Node's own modules only: on a fresh machine there are no others yet.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const ROOT = join(import.meta.dirname, '..');

/** Runs a command in the repository, its output shown. Returns its exit code. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    shell: false,
  });
  if (error) process.stderr.write(`${command} could not be started: ${error.message}\n`);
  return status ?? 1;
}

/** Ends the process with a sentence, without a stack. */
export function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** The port that the site is to have; ends the process with a sentence where it is taken. */
export async function ensurePort(script) {
  const port = process.env.PORT || '3000';
  if (!/^\d+$/.test(port) || Number(port) > 65535) {
    stop(`PORT must be a number up to 65535, not ${port}.`);
  }
  await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () =>
      stop(`Port ${port} is taken. Choose another: PORT=3100 npm run ${script}`),
    );
    probe.listen(Number(port), () => probe.close(resolve));
  });
  return Number(port);
}

function timeOf(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Installs the dependencies where they are missing, or older than the lock file. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Rungs needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  }
  if (timeOf('node_modules/.package-lock.json') >= timeOf('package-lock.json')) return;
  process.stdout.write('Installing the dependencies …\n');
  // Not `npm ci`: it refuses a lock file that lacks the binaries of some other platform, and a lock
  // file made on one platform may. The locked versions are installed all the same.
  if (run('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']) !== 0) {
    stop('The dependencies could not be installed. The lines above say why.');
  }
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC_BROWSER = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** The path of a Chromium or Chrome on this machine; undefined where there is none. */
function findBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return isExecutable(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined;
  return BROWSERS.map(onPath).find(Boolean) ?? [MAC_BROWSER].find(isExecutable);
}

/** The browser that Playwright installs for itself, where it has. */
function ownBrowser() {
  const { stdout } = spawnSync(
    process.execPath,
    ['-e', "console.log(require('@playwright/test').chromium.executablePath())"],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const path = stdout?.trim();
  return path && isExecutable(path) ? path : undefined;
}

/** Finds a browser for the tests, and installs one where the system's packages can. */
export function ensureBrowser() {
  const found = findBrowser() ?? (process.env.CHROMIUM_PATH ? undefined : ownBrowser());
  if (found) return found;
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  if (!process.env.CHROMIUM_PATH && onPath('apt-get') && (root || onPath('sudo'))) {
    process.stdout.write('Installing a browser for the tests …\n');
    for (const args of [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', 'chromium'],
    ]) {
      const [command, ...rest] = [...prefix, ...args];
      run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  process.stdout.write("Trying Playwright's own browser …\n");
  if (!process.env.CHROMIUM_PATH && run('npx', ['playwright', 'install', 'chromium']) === 0) {
    const own = ownBrowser();
    if (own) return own;
  }
  return stop(
    'The tests need Chromium or Chrome, and none was found. Install one, or set CHROMIUM_PATH to where it is.',
  );
}
