import { describe, expect, it } from 'vitest';
import { editorPage, editorPolicy, editorSettings } from './editor-page';

const admin = {
  mode: 'github',
  repository: 'acme/careers',
  branch: '</script><script>alert(1)//',
  clientId: 'id',
  clientSecret: 'hush',
  api: 'https://git.example.com/api/v3',
  web: 'https://git.example.com',
  scope: 'repo',
  secret: new TextEncoder().encode('hush'),
} as const;
const files = { decap: 'decap-0.js', editor: 'editor-0.js' };

describe('the page of the editor', () => {
  const settings = editorSettings(admin);

  it('tells the browser nothing secret', () => {
    expect(editorPage(files, settings)).not.toContain('hush');
  });

  it('holds settings that cannot end their element', () => {
    const [, text = ''] =
      /<script type="application\/json"[^>]*>(.*?)<\/script>/.exec(editorPage(files, settings)) ??
      [];
    expect(JSON.parse(text)).toEqual(settings);
  });

  it('allows what Decap needs, and requests to the backend alone', () => {
    const policy = editorPolicy(settings);
    expect(policy).toContain("script-src 'self' 'unsafe-eval';");
    expect(policy).toMatch(/connect-src [^;]*https:\/\/git\.example\.com /);
    const local = editorSettings({
      mode: 'local',
      proxyUrl: 'http://127.0.0.1:8081/api/v1',
      branch: 'main',
    });
    const connect = /connect-src ([^;]*)/.exec(editorPolicy(local));
    expect(connect?.[1]).toBe("'self' blob: data: http://127.0.0.1:8081");
  });
});
