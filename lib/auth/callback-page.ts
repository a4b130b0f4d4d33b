import type { SignIn } from './sign-in';

const STYLE = `:root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}
body{margin:0;padding:2rem 1.5rem;max-width:34rem}h1{font-size:1.5rem;line-height:1.2}`;

/**
 * The page at the end of a sign-in, in the window that the editor has opened. It tells the editor
 * what came of it in the words that Decap waits for, and a person in plain ones. The token is in
 * what the page says to the editor alone: `postMessage` delivers to our own origin or not at all.
 * Its script and style bear the nonce; the header that says so is `callbackPolicy`'s.
 */
export function callbackPage(signIn: SignIn, origin: string, nonce: string): Response {
  const message =
    'token' in signIn
      ? `authorization:github:success:${JSON.stringify({ token: signIn.token, provider: 'github' })}`
      : `authorization:github:error:${JSON.stringify({ message: signIn.sentence })}`;
  const [title, sentence] =
    'token' in signIn
      ? ['You are signed in', 'If this window stays open, close it and go back to the editor.']
      : ['You are not signed in', signIn.sentence];
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(sentence)}</p>
</main>
<script nonce="${nonce}">${handOver(message, origin)}</script>
</body>
</html>
`;
  const status = 'token' in signIn ? 200 : signIn.status;
  return new Response(html, { status, headers: HEADERS });
}

/** Decap's handshake: we ask, the editor repeats the question, and then it is told. */
function handOver(message: string, origin: string): string {
  return `const origin = ${literal(origin)};
const question = 'authorizing:github';
const editor = window.opener;
if (editor) {
  addEventListener('message', (event) => {
    if (event.source !== editor || event.origin !== origin || event.data !== question) return;
    editor.postMessage(${literal(message)}, origin);
  });
  editor.postMessage(question, origin);
}`;
}

/** What that page may load and do: run its own script. */
export function callbackPolicy(nonce: string): string {
  const own = `'nonce-${nonce}'`;
  return `default-src 'none'; script-src ${own}; style-src ${own}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  // Another policy would take away the editor's window, which we have to speak to.
  'Cross-Origin-Opener-Policy': 'unsafe-none',
  'Cache-Control': 'no-store',
};

/** A text as a script writes it, with nothing that could end the script's element. */
function literal(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
