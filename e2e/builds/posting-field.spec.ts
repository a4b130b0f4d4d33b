import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { PostingFieldPage } from '../pages/posting-field';
import { expectNoAxeFindings } from '../support/axe';
import { Checkout } from '../support/checkout';
import type { RunningSite } from '../support/running-site';
import { expect, SANDBOXED, test } from '../support/test';

const POSTING = 'postings/engineering-devops-2';
// The editor's policy and the preview's say that they have kept something out.
// Decap asks whether there is a draft by asking for it.
const NOT_THERE = /404/;
const KEPT_OUT = /Content Security Policy|Blocked opening/;

let checkout: Checkout;
let site: RunningSite;

test.beforeAll(async () => {
  checkout = new Checkout();
  checkout.commitAll();
  site = await checkout.serve('cms');
});

test.beforeEach(({ quietConsole }) => {
  quietConsole.expect(NOT_THERE);
  quietConsole.expect(SANDBOXED);
});

test.afterAll(async () => {
  await checkout.remove();
});

/** What `rungs check` says of a file once another text stands in it: line, column and message. */
function checked(path: string, body: string): string[] {
  const file = checkout.path('content', path);
  const text = readFileSync(file, 'utf8');
  const front = /^---\n.*?\n---\n+/s.exec(text)?.[0] ?? '';
  writeFileSync(file, front + body);
  try {
    const { stdout } = checkout.npm(['rungs', '--', 'check', '--format', 'json']);
    const { problems } = JSON.parse(stdout) as {
      problems: { file: string; line: number; message: string; rule: string }[];
    };
    return problems
      .filter((problem) => problem.file === `content/${path}`)
      .map(({ line, message, rule }) => `Line ${line} ${message} ${rule}`);
  } finally {
    writeFileSync(file, text);
  }
}

test('names are completed, and problems are those of rungs check', async ({ page }) => {
  const editor = new PostingFieldPage(page);
  await editor.open(site.url, POSTING);
  await editor.typeAtEnd('<wel');
  await expect(editor.proposals.getByRole('option').first()).toHaveText(/^<welcome\.snippet\/>/);
  await page.keyboard.press('Enter');
  expect(await editor.written()).toMatch(/\n<welcome\.snippet\/>$/);
  await editor.typeAtEnd('<inherit doc="engineering-b');
  await expect(editor.proposals).toContainText('engineering-base.md');
  await page.keyboard.press('Enter');
  expect(await editor.written()).toMatch(/\n<inherit doc="engineering-base\.md"\/>$/);
  await expect(editor.problems.getByRole('listitem')).toHaveCount(0);

  await editor.typeAtEnd('Say <welcom.snippet/> and `<nothing.snippet/>`.');
  await editor.typeAtEnd('<skills>\nKubernets:2\nLinux:0');
  await page.keyboard.press('Escape');
  await expect(editor.errors.filter({ hasText: 'welcom' })).toHaveText('welcom');
  await expect(editor.errors.filter({ hasText: '<skills>' })).toHaveCount(1);
  const said = await editor.problems.getByRole('listitem').allInnerTexts();
  const plain = said.map((text) =>
    text.replace(/^(?:Error|Warning) /, '').replace(/ (?:Write [^`]*)*$/, ''),
  );
  const expected = checked(`${POSTING}.md`, await editor.written());
  expect(expected.length).toBeGreaterThan(3);
  for (const [index, problem] of expected.entries()) {
    expect(plain[index]?.replace(/\s+/g, ' ')).toContain(problem);
  }
  expect(plain).toHaveLength(expected.length);

  await editor.button('Write Kubernetes:2').click();
  expect(await editor.written()).toContain('\nKubernetes:2\nLinux:0');
  await editor.button('Write welcome').press('Enter');
  await expect(editor.problems).not.toContainText('There is no snippet');
  expect(await editor.written()).toContain('Say <welcome.snippet/> and');
});

test('buttons insert by keyboard, Tab leaves the field, and axe finds nothing', async ({
  page,
}) => {
  const editor = new PostingFieldPage(page);
  await editor.open(site.url, POSTING);
  await editor.text.press('Control+End');
  await editor.pick('Include a snippet', 'learning');
  expect(await editor.written()).toMatch(/\n<learning\.snippet\/>$/);
  await editor.pick('Ask for a skill', 'accessib');
  expect(await editor.written()).toMatch(/<skills>[^<]*\nAccessibility\n<\/skills>/);
  await editor.pick('Inherit a posting', 'people-operations-base');
  expect(await editor.written()).toContain('\n\n<inherit doc="people-operations-base.md"/>');

  await expect(editor.text).toBeFocused();
  await editor.text.press('Tab');
  await expect(editor.text).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(editor.text).toBeFocused();
  await expect(editor.text).toHaveAccessibleDescription(/Tab leaves the field/);

  await page.getByRole('textbox', { name: /^Slug/ }).fill('base');
  await expect(editor.fieldProblems).toContainText(
    'There is already a posting at the address `base`',
  );

  await editor.typeAtEnd('<nowhere.snippet/>\n\n<welcom.snippet/>');
  await expect(editor.problems.getByRole('listitem').first()).toBeVisible();
  const findings = async () => {
    const { violations } = await new AxeBuilder({ page }).include('.rungs-field').analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };
  expect(await findings()).toEqual([]);
  await editor.button('Ask for a skill').click();
  await expect(editor.dialog).toBeVisible();
  expect(await findings()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(editor.dialog).toHaveCount(0);
});

test('the preview shows what is typed, resolved and compared', async ({ page }) => {
  const editor = new PostingFieldPage(page);
  await editor.open(site.url, POSTING);
  const { preview } = editor;
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('DevOps 2');
  const compared = preview.getByRole('region', { name: /^Compared with Junior DevOps/ });
  await expect(compared).not.toContainText('Figma');

  await editor.typeAtEnd(
    '## A fresh heading\n\nFresh words.\n\n<sales-pay.snippet/>\n\n<nowhere.snippet/>',
  );
  await expect(preview.getByRole('heading', { name: 'A fresh heading' })).toBeVisible();
  const pay = readFileSync(checkout.path('content/snippets/sales-pay.md'), 'utf8');
  const words = pay.split('\n').findLast((line) => /^\w/.test(line)) ?? '';
  await expect(preview.getByRole('main')).toContainText(words.slice(0, 40));
  await expect(
    preview.getByRole('complementary', { name: 'Error: unknown-snippet' }),
  ).toContainText('There is no snippet `nowhere`.');
  // It stays where one writes.
  await expect(preview.getByText('Fresh words.')).toBeInViewport();

  await editor.pick('Ask for a skill', 'Figma');
  await expect(compared.getByRole('row', { name: /^Figma.*New$/ })).toBeVisible();

  // Nothing may run in the frame, so that axe looks at what is in it elsewhere.
  const alone = await page.context().newPage();
  await alone.setContent((await editor.previewFrame.getAttribute('srcdoc')) ?? '');
  await expect(alone.getByRole('heading', { name: 'A fresh heading' })).toBeVisible();
  await expectNoAxeFindings(alone);
});

test('hostile text in the preview runs nothing and asks for nothing', async ({
  page,
  quietConsole,
}) => {
  quietConsole.expect(KEPT_OUT);
  const asked: string[] = [];
  const elsewhere: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const address = elsewhere.address();
  const host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  try {
    const editor = new PostingFieldPage(page);
    await editor.open(site.url, POSTING);
    await editor.typeAtEnd('x');
    await editor.text.evaluate((content, text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      content.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, hostile(host));
    await expect(editor.preview.getByText('Harmless words')).toBeVisible();
    const link = editor.preview.getByRole('link', { name: 'a way out' });
    await link.click();
    await page.waitForTimeout(500);
    await expect(link).toBeVisible();
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(page.context().pages()).toHaveLength(1);
  } finally {
    elsewhere.close();
  }
});

function hostile(host: string): string {
  return `

<script>top.hacked = 1; fetch("${host}/script")</script>
<img src="${host}/image" onerror="top.hacked = 1">
<iframe src="${host}/frame" srcdoc="<script>top.hacked = 1</script>"></iframe>
<style>@import url("${host}/style");</style>
<link rel="stylesheet" href="${host}/link"><meta http-equiv="refresh" content="0;url=${host}/meta">
<object data="${host}/object"></object><video src="${host}/video" autoplay></video>
</style></title></textarea><base href="${host}/base/"><svg onload="top.hacked = 1">

![picture](${host}/picture)

[a way out](${host}/way) [a script](javascript:top.hacked=1)

Harmless words
`;
}

test('a snippet says which roles it reaches before it is saved', async ({ page }) => {
  const editor = new PostingFieldPage(page);
  await editor.open(site.url, 'snippets/on-call');
  const reach = editor.preview.getByRole('region', { name: 'Reach' });
  await expect(reach).toContainText(/Appears on \d+ roles?/);
  await reach.getByText(/Appears on/).click();
  await expect(reach.getByText('Engineering - Team Lead')).toBeVisible();
  await editor.typeAtEnd('And <welcome.snippet/>');
  await expect(editor.problems).toContainText('cannot stand inside a sentence');
});
