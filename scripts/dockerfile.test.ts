import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const lines = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const [build, serve] = lines
  .join('\n')
  .split(/^(?=FROM )/m)
  .map((stage) => stage.trim().split('\n'));
const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/* No engine runs here: what can be held is that each line means something that is there. */
describe('the container', () => {
  it('copies what is there', () => {
    const copied = (build ?? []).flatMap(
      (line) => /^COPY (.+) \.\/?$/.exec(line)?.[1]?.split(' ') ?? [],
    );
    expect(copied).toContain('package-lock.json');
    for (const path of copied) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });

  it('builds with the scripts of the project, and serves what they make', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(build).toContain('RUN npm run build');
    expect(scripts).toHaveProperty('build');
    expect(build?.some((line) => line.includes('RUNGS_OUTPUT=standalone'))).toBe(true);
    expect(serve).toContain('COPY --from=build /site/.next/standalone ./');
    expect(serve?.at(-1)).toBe('CMD ["node", "server.js"]');
  });

  it('has the Node that the project asks for, in both stages', () => {
    for (const stage of [build, serve]) expect(stage?.[0]).toMatch(/^FROM node:20-slim/);
  });

  it('does not serve as root, and says how it is', () => {
    expect(serve).toContain('USER node');
    expect(serve?.some((line) => line.startsWith('HEALTHCHECK CMD ["node"'))).toBe(true);
  });

  it('takes the history along, and nothing that has been built outside', () => {
    expect(ignored).toEqual(expect.arrayContaining(['node_modules', '.next', '.contentlayer']));
    expect(ignored.filter((path) => path.startsWith('.git'))).toEqual([]);
  });
});
