// `npx tsx scripts/screenshots.ts http://localhost:3000`: takes the pictures of the README.
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const PICTURES = [
  { file: 'ladder.png', path: '/ladder' },
  {
    file: 'comparison.png',
    path: '/roles/engineering-devops-3/compare/engineering-devops-2',
  },
];

const [address = 'http://localhost:3000'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
for (const { file, path } of PICTURES) {
  await page.goto(new URL(path, address).href);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(import.meta.dirname, '../docs', file) });
}
await browser.close();
