import { describe, expect, it } from 'vitest';
import { callbackPage, callbackPolicy } from './callback-page';
import { mayNotPush } from './refusal';

const ADA = { login: 'ada', token: 'ghu_1', seconds: 60 };
const nonce = 'n0nce';
const origin = 'https://careers.example.com';

describe('the page at the end of a sign-in', () => {
  it('lets nothing run but its own script, and keeps its opener', async () => {
    const response = callbackPage(ADA, origin, nonce);
    const { headers } = response;
    const html = await response.text();
    expect(html.match(/<(?:script|style)[^>]*>/g)).toEqual([
      `<style nonce="${nonce}">`,
      `<script nonce="${nonce}">`,
    ]);
    expect(callbackPolicy(nonce)).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('says every word to our own origin', async () => {
    const html = await callbackPage(ADA, origin, nonce).text();
    expect(html).toContain(`const origin = "${origin}";`);
    expect(html.match(/postMessage\(.*, origin\)/g)).toHaveLength(2);
    expect(html.match(/postMessage/g)).toHaveLength(2);
  });

  it('shows the token to nobody who is refused', async () => {
    const response = callbackPage(mayNotPush('ada', 'acme/careers'), origin, nonce);
    expect(response.status).toBe(403);
    const html = await response.text();
    expect(html).toContain('<p>The account ada may not change acme/careers. Ask whoever');
    expect(html).toContain('authorization:github:error:');
    expect(html).not.toContain('success');
  });

  it('takes no text for markup or script', async () => {
    const refusal = mayNotPush('</script><img src=x>"&', 'acme/careers');
    const html = await callbackPage(refusal, origin, nonce).text();
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain('&lt;/script&gt;&lt;img src=x&gt;&quot;&amp; may not change');
    expect(html).not.toContain('<img');
  });
});
