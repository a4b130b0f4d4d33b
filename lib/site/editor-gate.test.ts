import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editorGate } from './editor-gate';

const REWRITE = 'x-middleware-rewrite';
/** How Next is told the headers that a request has from now on. */
const OPEN = 'x-middleware-request-x-editor-open';

function gate(path: string, headers: Record<string, string> = {}) {
  return editorGate(new NextRequest(`http://localhost:3000${path}`, { headers }));
}

describe('the gate of the editor', () => {
  beforeEach(() => vi.stubEnv('RUNGS_LOCAL_BACKEND', 'http://127.0.0.1:8081/api/v1'));
  afterEach(() => vi.unstubAllEnvs());

  it('is opened where the editor is open', () => {
    vi.stubEnv('NODE_ENV', 'development');
    for (const path of ['/admin', '/admin/content', '/api/auth', '/%61dmin']) {
      expect(gate(path)?.headers.get(OPEN), path).toBe('1');
    }
  });

  it('says what each answer may load and do, by a nonce that no other has', () => {
    vi.stubEnv('NODE_ENV', 'development');
    const policies = ['/admin', '/%61dmin', '/api/callback', '/api/callback', '/admin/content'].map(
      (path) => gate(path)?.headers.get('content-security-policy'),
    );
    const [page, escaped, callback, again, content] = policies;
    expect(page).toContain("script-src 'self' 'unsafe-eval';");
    expect(escaped).toBe(page);
    expect(callback).toMatch(/^default-src 'none'; script-src 'nonce-[\w-]{36}';/);
    expect(again).not.toBe(callback);
    expect(content).toBeNull();
    const asked = gate('/api/callback', { 'content-security-policy': "script-src 'nonce-mine'" });
    expect(asked?.headers.get('x-middleware-request-content-security-policy')).toBe(
      asked?.headers.get('content-security-policy'),
    );
    expect(asked?.headers.get('content-security-policy')).not.toContain('mine');
  });

  it('is closed where it is not, to whoever sends the header as well', () => {
    const response = gate('/admin/content', { 'x-editor-open': '1' });
    expect(response?.headers.get(OPEN)).toBeNull();
    expect(response?.headers.get('x-middleware-override-headers')).not.toContain('x-editor-open');
    expect(response?.headers.get(REWRITE)).toBeNull();
  });

  it.each(['/%61dmin/editor.js', '/admin%2fcontent', '/admin/%65ditor.js', '/api/%61uth'])(
    'leads %s nowhere itself, which the configuration does not know',
    (path) => {
      expect(gate(path)?.headers.get(REWRITE)).toBe('http://localhost:3000/closed');
    },
  );

  it.each(['/', '/roles/a', '/administration', '/api/author', '/%'])('lets %s be', (path) => {
    expect(gate(path)).toBeUndefined();
  });
});
