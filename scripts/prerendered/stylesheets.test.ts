import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { stylesheetsIn } from './stylesheets';

it('reads a style sheet of the build for a page of any address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-stylesheets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'static/chunks'), { recursive: true });
  writeFileSync(
    join(folder, 'static/chunks/a.css'),
    `a{src:url(../media/a.woff2)format("woff2")}b{background:url("./b.svg")}c{background:url(data:,x)url(/c.svg)}`,
  );
  const stylesheet = stylesheetsIn(folder);
  expect(stylesheet('/_next/static/chunks/a.css?dpl=1')).toBe(
    `a{src:url(/_next/static/media/a.woff2)format("woff2")}b{background:url("/_next/static/chunks/b.svg")}c{background:url(data:,x)url(/c.svg)}`,
  );
  expect(stylesheet('/own.css')).toBeUndefined();
  expect(stylesheet('https://elsewhere.example/_next/static/chunks/a.css')).toBeUndefined();
});
