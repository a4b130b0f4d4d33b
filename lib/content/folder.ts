/** Where the content lies: `CONTENT_DIR`, or `content` below the current folder. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.CONTENT_DIR || 'content';
}
