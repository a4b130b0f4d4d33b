import { GitHubEditor } from '../pages/github-editor';
import { expectNoAxeFindings } from '../support/axe';
import { Checkout } from '../support/checkout';
import { ContentRepository } from '../support/github/content-repository';
import { GitHubStandIn } from '../support/github/stand-in';
import type { RunningSite } from '../support/running-site';
import { expect, SANDBOXED, test } from '../support/test';

const DRAFT = 'content/postings/engineering-quokka-keeper.md';
const BRANCH = 'cms/postings/engineering-quokka-keeper';
const MAY_NOT_PUSH =
  'The account bob may not change acme/careers. Ask whoever looks after that repository to let it write there, then sign in again.';

test.describe('the editor with GitHub', () => {
  // In parallel mode the tests would be dealt out in two lots, each with a build of its own.
  test.describe.configure({ mode: 'default' });

  let checkout: Checkout;
  let content: ContentRepository;
  let github: GitHubStandIn;
  let site: RunningSite;
  let settings: Record<string, string>;

  test.beforeAll(async () => {
    checkout = new Checkout();
    const { status, stdout, stderr } = checkout.npm(['build']);
    expect(status, stdout + stderr).toBe(0);
    content = new ContentRepository(checkout.path('content'));
    github = new GitHubStandIn({
      folder: content.bare,
      fullName: 'acme/careers',
      kind: 'github-app',
      people: [
        { login: 'ada', name: 'Ada Editor', permission: 'write' },
        { login: 'bob', name: 'Bob Reader', permission: 'read' },
      ],
    });
    await github.start();
    settings = {
      RUNGS_GITHUB_REPOSITORY: 'acme/careers',
      RUNGS_GITHUB_CLIENT_ID: github.app.clientId,
      RUNGS_GITHUB_CLIENT_SECRET: github.app.clientSecret,
      RUNGS_GITHUB_WEB: github.web,
      RUNGS_GITHUB_API: github.api,
      RUNGS_SECRET: 'a secret of thirty-two characters',
    };
    site = await checkout.serve('start', settings);
    github.app.callbacks.push(`${site.url}/api/callback`);
  });

  test.afterAll(async () => {
    await checkout?.remove();
    await github?.stop();
    content?.remove();
  });

  test.beforeEach(({ quietConsole }) => quietConsole.expect(SANDBOXED));

  /** Begins a sign-in outside of a browser: the cookie, and what GitHub sends along for an account. */
  async function begin(login = 'ada') {
    const response = await fetch(`${site.url}/api/auth`, { redirect: 'manual' });
    const location = response.headers.get('location') ?? '';
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    const body = new URLSearchParams({ login });
    const answer = await fetch(location, { method: 'POST', body, redirect: 'manual' });
    return { cookie, callback: new URL(answer.headers.get('location') ?? '') };
  }

  const follow = async (callback: URL, cookie: string) => {
    const response = await fetch(callback, { headers: { cookie } });
    const session = response.headers.getSetCookie().find((one) => /^rungs-session=./.test(one));
    return {
      status: response.status,
      text: await response.text(),
      session: session?.split(';')[0],
    };
  };

  test('makes a draft a branch with one file, and a pull request that tells where it stands', async ({
    page,
  }) => {
    const editor = new GitHubEditor(page, site.url);
    await editor.open();
    await editor.signIn('ada');
    await editor.startPosting('Engineering - Quokka Keeper');
    const changed = () => github.repository.git(['diff', '--name-only', `main...${BRANCH}`]);
    expect(await changed()).toBe(`${DRAFT}\n`);
    const label = async () => (await github.pulls()).map(({ labels }) => labels);
    expect(await github.pulls()).toEqual([
      expect.objectContaining({
        state: 'open',
        user: { login: 'ada' },
        base: expect.objectContaining({ ref: 'main' }),
        head: expect.objectContaining({ ref: BRANCH }),
        labels: [{ name: 'decap-cms/draft' }],
      }),
    ]);

    // Others go on in the meantime: the draft follows them, and still has one file.
    content.write('content/snippets/quokkas.md', 'Quokkas are small.\n');
    await editor.retitle('Engineering - Senior Quokka Keeper');
    expect(await changed()).toBe(`${DRAFT}\n`);
    expect(await github.repository.git(['show', `${BRANCH}:${DRAFT}`])).toContain(
      '# Engineering - Senior Quokka Keeper',
    );
    expect(await github.repository.isAncestor('main', BRANCH)).toBe(true);

    await editor.form.setStatus('In review');
    await expect.poll(label).toEqual([[{ name: 'decap-cms/pending_review' }]]);
    await editor.form.setStatus('Ready');
    await expect.poll(label).toEqual([[{ name: 'decap-cms/pending_publish' }]]);

    content.merge(BRANCH);
    expect(await github.pulls()).toMatchObject([{ state: 'closed' }]);
    expect(await github.repository.git(['show', `main:${DRAFT}`])).toContain('Senior Quokka');
  });

  test('leads to the preview that is reported of a draft', async ({ page }) => {
    const editor = new GitHubEditor(page, site.url);
    await editor.open();
    await editor.signIn('ada');
    await editor.startPosting('Engineering - Wombat Keeper');
    const [pull] = (await github.pulls()).filter(({ state }) => state === 'open');
    const [token] = github.accounts.tokens().slice(-1);
    await fetch(`${github.api}/repos/acme/careers/statuses/${pull?.head.sha}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
      body: JSON.stringify({
        context: 'careers/preview',
        state: 'success',
        target_url: 'https://draft.example.com',
      }),
    });
    await page.reload();
    await expect(editor.previewLink).toHaveAttribute(
      'href',
      'https://draft.example.com/roles/engineering-wombat-keeper',
    );
  });

  test('makes a link to a draft that is merged, and says where others are seen', async ({
    page,
    browser,
  }) => {
    const editor = new GitHubEditor(page, site.url);
    await editor.open();
    await editor.signIn('ada');
    await editor.openPosting('product-product-designer');
    await editor.share.click();
    await expect(page.getByText('Whoever has this link can read the draft')).toBeVisible();
    const address = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    expect(address).toContain(`${site.url}/preview/product-product-designer?token=`);
    const colleague = await browser.newPage();
    expect((await colleague.goto(address))?.status()).toBe(200);
    await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Product Designer');
    await colleague.close();

    await editor.openPosting('engineering-devops-2');
    await editor.share.click();
    await expect(
      page.getByRole('link', { name: `${site.url}/roles/engineering-devops-2` }),
    ).toBeVisible();
    const foreign = await fetch(`${site.url}/admin/preview-link`, {
      method: 'POST',
      body: JSON.stringify({ name: 'product-product-designer', days: 7 }),
    });
    expect(foreign.status).toBe(403);
  });

  test('refuses an account that may not push, and says what to do', async ({ page }) => {
    const editor = new GitHubEditor(page, site.url);
    await editor.open();
    await editor.signIn('bob');
    await expect(page.getByText(MAY_NOT_PUSH)).toBeVisible();
    await expect(editor.signInButton).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('decap-cms-user'))).toBeNull();
    expect(await page.context().cookies()).toEqual([]);
  });

  test('ends when one signs out, and when GitHub takes the token back', async ({
    page,
    quietConsole,
  }) => {
    quietConsole.expect(/401|Bad credentials|Problem fetching repo data/);
    const editor = new GitHubEditor(page, site.url);
    const signedIn = () =>
      page.evaluate(async () => (await fetch('/api/session')).json() as Promise<unknown>);
    await editor.open();
    await editor.signIn('ada');
    await expect(editor.collections).toBeVisible();
    expect(await signedIn()).toEqual({ login: 'ada' });
    await editor.signOut();
    await expect(editor.signInButton).toBeVisible();
    await expect.poll(signedIn).toEqual({ login: null });

    await editor.signIn('ada');
    await expect(editor.collections).toBeVisible();
    github.accounts.revoke();
    await page.reload();
    await expect(page.getByRole('alert')).toHaveText(
      'Your sign-in has ended. Sign in again; what you had saved is still there.',
    );
    await expect.poll(signedIn).toEqual({ login: null });

    await editor.signIn('ada');
    await expect(editor.collections).toBeVisible();
    await expect(page.getByText('Your sign-in has ended')).toBeHidden();
    await page.context().clearCookies();
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('Your sign-in has ended');
  });

  test('shows the token in no address and no log', async ({ page }) => {
    const addresses: string[] = [];
    page.context().on('request', (request) => addresses.push(request.url()));
    page.context().on('request', (request) => addresses.push(request.headers().referer ?? ''));
    const editor = new GitHubEditor(page, site.url);
    await editor.open();
    await editor.signIn('ada');
    await expect(editor.collections).toBeVisible();
    const tokens = github.accounts.tokens();
    const told = [...addresses, ...github.log, site.output()].join('\n');
    expect(told).toContain('/login/oauth/authorize?client_id=');
    expect(tokens.length).toBeGreaterThan(0);
    for (const secret of [...tokens, github.app.clientSecret]) expect(told).not.toContain(secret);
    expect(await page.evaluate(() => localStorage.getItem('decap-cms-user'))).toContain(
      tokens.at(-1),
    );
  });

  test('tells the token to nobody but its own origin', async ({ page, quietConsole, context }) => {
    quietConsole.expect(/postMessage/);
    await context.route('http://foreign.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<button>Open</button>' }),
    );
    await page.goto('http://foreign.example/');
    await page.evaluate((address) => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', ({ data }) => heard.push(data));
      document.querySelector('button')?.addEventListener('click', () => {
        const popup = window.open(address);
        setInterval(() => popup?.postMessage('authorizing:github', '*'), 50);
      });
    }, `${site.url}/api/auth`);
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open' }).click();
    const popup = await opened;
    await expect(popup.getByRole('main')).toContainText('Another site has led here.');
    await expectNoAxeFindings(popup);
    // As if the person had gone there by herself, in the window that the other site has opened.
    await popup.goto(`${site.url}/api/auth`);
    await popup.getByRole('button', { name: 'Authorize as ada' }).click();
    await expect(popup.getByRole('heading')).toHaveText('You are signed in');
    expect(await popup.evaluate(() => window.opener !== null)).toBe(true);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual(
      [],
    );
  });

  test('finishes each sign-in once, in the browser that has begun it', async () => {
    const { cookie, callback } = await begin();
    const wrong = new URL(callback);
    wrong.searchParams.set('state', 'another-state');
    const { cookie: other } = await begin();
    const [name, token = ''] = cookie.split('=');
    const [head, , seal] = token.split('.');
    const forged = Buffer.from(
      JSON.stringify({ values: { state: callback.searchParams.get('state'), verifier: 'mine' } }),
    ).toString('base64url');
    const unknown = 'This sign-in was not begun in this browser, or more than ten minutes ago.';
    for (const [at, with_] of [
      [wrong, cookie],
      [callback, ''],
      [callback, other],
      [callback, cookie.slice(0, -2)],
      [callback, `${name}=${head}.${forged}.${seal}`],
    ] as const) {
      const refused = await follow(at, with_);
      expect(refused).toMatchObject({ status: 400, session: undefined });
      expect(refused.text).toContain(unknown);
    }
    expect(await follow(callback, cookie)).toMatchObject({
      status: 200,
      session: expect.stringMatching(/^rungs-session=/),
    });
    const replayed = await follow(callback, cookie);
    expect(replayed).toMatchObject({ status: 400, session: undefined });
    expect(replayed.text).toContain('each one can be used once');
  });

  test('gives the content to its own page and to those who are signed in', async () => {
    const { cookie, callback } = await begin();
    const { session = '' } = await follow(callback, cookie);
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`${site.url}/admin/content`, { headers })).status;
    const own = { 'sec-fetch-site': 'same-origin' };
    expect(await ask({ ...own, cookie: session })).toBe(200);
    expect(await ask({ ...own })).toBe(403);
    expect(await ask({ ...own, cookie: session.slice(0, -2) })).toBe(403);
    expect(await ask({ ...own, cookie: session.replace('rungs-session', 'rungs-sign-in') })).toBe(
      403,
    );
    expect(await ask({ ...own, cookie: `rungs-session=${cookie.split('=')[1]}` })).toBe(403);
    expect(await ask({ 'sec-fetch-site': 'cross-site', cookie: session })).toBe(403);
    expect(await ask({ origin: 'https://foreign.example', cookie: session })).toBe(403);
    expect(await ask({ cookie: session })).toBe(403);
    const signOut = await fetch(`${site.url}/api/session`, {
      method: 'DELETE',
      headers: { cookie: session, origin: 'https://foreign.example' },
    });
    expect(signOut.status).toBe(403);
  });

  test('leads to the address at which one can sign in', async ({ page }) => {
    const alias = await checkout.serve('start', { ...settings, RUNGS_ORIGIN: site.url });
    await page.goto(`${alias.url}/admin#/workflow`);
    await expect(page).toHaveURL(`${site.url}/admin#/workflow`);
    await expect(page.getByRole('button', { name: 'Login with GitHub' })).toBeVisible();
    await alias.stop();
  });

  test('is nowhere until it is set up, and never on a preview deployment', async () => {
    const paths = ['/admin', '/admin/content', '/api/auth', '/api/callback?code=1', '/api/session'];
    const { RUNGS_SECRET: _, ...half } = settings;
    const onVercel = { ...settings, VERCEL_ENV: 'preview' };
    const elsewhere = { ...settings, SITE_AUDIENCE: 'preview' };
    for (const environment of [{}, half, onVercel, elsewhere]) {
      const closed = await checkout.serve('start', environment);
      const ordinary = await (await fetch(`${closed.url}/no-such-page`)).text();
      for (const path of paths) {
        const response = await fetch(closed.url + path, { redirect: 'manual' });
        expect(response.status, path).toBe(404);
        expect(response.headers.get('set-cookie'), path).toBeNull();
        expect(await response.text(), path).toBe(ordinary);
      }
      await closed.stop();
    }
  });
});
