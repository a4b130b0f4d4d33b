import { spawn } from 'node:child_process';

/** One entry of a tree to write; without an object, the path is taken away. */
export interface TreeEntry {
  path: string;
  mode?: string;
  sha: string | null;
}

/** Who has written or committed, and when (ISO 8601). */
export interface Signature {
  name: string;
  email: string;
  date: string;
}

/** One file that differs between two trees, as GitHub tells it. */
export interface FileChange {
  filename: string;
  previous_filename?: string;
  sha: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  patch?: string;
}

const STATUS = { A: 'added', D: 'removed', M: 'modified', T: 'modified', R: 'renamed' } as const;

/** A bare repository, by git's own plumbing. What git refuses, rejects with what git says. */
export class BareRepository {
  constructor(readonly folder: string) {}

  /** The id of what an expression names (`main`, `main:content`), or undefined. */
  async resolve(expression: string): Promise<string | undefined> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', expression];
    return this.git(args).then(
      (output) => output.trim(),
      () => undefined,
    );
  }

  async readBlob(sha: string): Promise<Buffer> {
    return Buffer.from(await this.git(['cat-file', 'blob', sha], { encoding: 'latin1' }), 'latin1');
  }

  async writeBlob(content: Buffer): Promise<string> {
    return (await this.git(['hash-object', '-w', '--stdin'], { input: content })).trim();
  }

  /** What a tree holds, in git's own form: mode, type, id, size and path. */
  async readTree(sha: string, recursive: boolean) {
    const output = await this.git(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), sha]);
    return records(output).map((record) => {
      const [facts = '', path = ''] = record.split('\t');
      const [mode = '', type = '', id = '', size = ''] = facts.split(/ +/);
      return { path, mode, type, sha: id, ...(type === 'blob' ? { size: Number(size) } : {}) };
    });
  }

  /** A new tree: another one with some entries changed. */
  async writeTree(base: string | undefined, entries: TreeEntry[]): Promise<string> {
    const index = `${this.folder}/index-${crypto.randomUUID()}`;
    const env = { GIT_INDEX_FILE: index };
    await this.git(base ? ['read-tree', base] : ['read-tree', '--empty'], { env });
    const lines = entries.map(({ path, mode = '100644', sha }) =>
      sha === null ? `0 ${'0'.repeat(40)}\t${path}` : `${mode} ${sha}\t${path}`,
    );
    const input = lines.map((line) => `${line}\0`).join('');
    await this.git(['update-index', '-z', '--index-info'], { env, input });
    return (await this.git(['write-tree'], { env })).trim();
  }

  async writeCommit(
    message: string,
    tree: string,
    parents: string[],
    { author, committer }: { author: Signature; committer: Signature },
  ): Promise<string> {
    const env = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: author.date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: committer.date,
    };
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return (await this.git(args, { env, input: message })).trim();
  }

  /** Commits of a range, the oldest first. */
  async log(range: string, ...paths: string[]) {
    const format = '%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B%x01';
    const args = ['log', '--reverse', `--format=${format}`, range, '--', ...paths];
    const commits = (await this.git(args)).split('\u0001').map((text) => text.trimStart());
    return commits.filter(Boolean).map((text) => {
      const [
        sha = '',
        tree = '',
        parents = '',
        an = '',
        ae = '',
        ad = '',
        cn = '',
        ce = '',
        cd = '',
        message = '',
      ] = text.split('\0');
      return {
        sha,
        commit: {
          message: message.trimEnd(),
          tree: { sha: tree },
          author: { name: an, email: ae, date: ad },
          committer: { name: cn, email: ce, date: cd },
        },
        parents: parents
          .split(' ')
          .filter(Boolean)
          .map((parent) => ({ sha: parent })),
      };
    });
  }

  /** The files in which two commits differ. */
  async diff(from: string, to: string): Promise<FileChange[]> {
    const fields = records(await this.git(['diff-tree', '-r', '-M', '-z', '--raw', from, to]));
    const changes: FileChange[] = [];
    while (fields.length > 0) {
      const [, , before = '', after = '', letter = ''] = (fields.shift() ?? '').split(' ');
      const status = STATUS[letter[0] as keyof typeof STATUS];
      const previous = status === 'renamed' ? fields.shift() : undefined;
      const filename = fields.shift() ?? '';
      const patch = (await this.git(['diff', from, to, '--', filename])).match(/^@@[\s\S]*/m);
      changes.push({
        filename,
        ...(previous ? { previous_filename: previous } : {}),
        sha: status === 'removed' ? before : after,
        status,
        ...(patch ? { patch: patch[0] } : {}),
      });
    }
    return changes;
  }

  async isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return this.git(['merge-base', '--is-ancestor', ancestor, descendant]).then(
      () => true,
      () => false,
    );
  }

  git(args: string[], { input, env, encoding = 'utf8' }: GitOptions = {}): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', args, { cwd: this.folder, env: { ...process.env, ...env } });
      let error = '';
      const output: Buffer[] = [];
      child.stdout.on('data', (data) => output.push(data));
      child.stderr.on('data', (data) => {
        error += data;
      });
      child.once('error', reject);
      child.once('close', (status) => {
        if (status === 0) resolve(Buffer.concat(output).toString(encoding));
        else reject(new Error(`git ${args[0]}: ${error}`));
      });
      child.stdin.end(input);
    });
  }
}

interface GitOptions {
  input?: string | Buffer;
  env?: Record<string, string>;
  encoding?: BufferEncoding;
}

function records(output: string): string[] {
  return output.split('\0').filter(Boolean);
}
