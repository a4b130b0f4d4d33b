import type { Accounts } from './accounts';
import type { BareRepository, Signature } from './bare-repository';
import { type Asked, Refused, type Router } from './router';

interface Context {
  accounts: Accounts;
  repository: BareRepository;
  /** The repository's address in the interface: `/api/v3/repos/owner/name`. */
  at: string;
}

/** Blobs, trees, commits and references: git's own objects, as GitHub's interface has them. */
export function addGitData(router: Router, { accounts, repository, at }: Context): void {
  const found = async (expression: string) => {
    const sha = await repository.resolve(expression);
    if (!sha) throw new Refused(404, 'Not Found');
    return sha;
  };
  const reference = ({ parts }: Asked) => `refs/${parts.ref}`;

  router.on('GET', `${at}/git/blobs/:sha`, async (asked) => {
    accounts.reader(asked);
    const sha = await found(`${asked.parts.sha}^{blob}`);
    const content = await repository.readBlob(sha);
    const body = {
      sha,
      size: content.length,
      encoding: 'base64',
      content: content.toString('base64'),
    };
    return { status: 200, body };
  });

  router.on('POST', `${at}/git/blobs`, async (asked) => {
    accounts.writer(asked);
    const { content, encoding = 'utf-8' } = asked.body;
    const sha = await repository.writeBlob(Buffer.from(content, encoding));
    return { status: 201, body: { sha } };
  });

  router.on('GET', `${at}/git/trees/*tree`, async (asked) => {
    accounts.reader(asked);
    const { tree: name = '' } = asked.parts;
    // `main:content` names a tree by its path, which no suffix may follow.
    const sha = await found(name.includes(':') ? name : `${name}^{tree}`);
    const tree = await repository.readTree(sha, asked.query.has('recursive'));
    return { status: 200, body: { sha, tree, truncated: false } };
  });

  router.on('POST', `${at}/git/trees`, async (asked) => {
    accounts.writer(asked);
    const { base_tree, tree } = asked.body;
    const sha = await repository.writeTree(base_tree, tree);
    return { status: 201, body: { sha, tree: await repository.readTree(sha, false) } };
  });

  router.on('POST', `${at}/git/commits`, async (asked) => {
    const { login, name } = accounts.writer(asked);
    const { message, tree, parents = [] } = asked.body;
    const now = new Date().toISOString();
    const self: Signature = { name, email: `${login}@users.noreply.github.com`, date: now };
    const author: Signature = { ...self, ...asked.body.author };
    const committer: Signature = { ...author, ...asked.body.committer };
    const sha = await repository.writeCommit(message, tree, parents, { author, committer });
    const body = { sha, message, tree: { sha: tree }, author, committer };
    return {
      status: 201,
      body: { ...body, parents: parents.map((parent: string) => ({ sha: parent })) },
    };
  });

  router.on('POST', `${at}/git/refs`, async (asked) => {
    accounts.writer(asked);
    const { ref, sha } = asked.body;
    if (await repository.resolve(ref)) throw new Refused(422, 'Reference already exists');
    if (!(await repository.resolve(`${sha}^{commit}`)))
      throw new Refused(422, 'Object does not exist');
    await repository.git(['update-ref', ref, sha]).catch(() => {
      throw new Refused(422, 'Reference update failed');
    });
    return { status: 201, body: { ref, object: { type: 'commit', sha } } };
  });

  router.on('PATCH', `${at}/git/refs/*ref`, async (asked) => {
    accounts.writer(asked);
    const ref = reference(asked);
    const { sha, force } = asked.body;
    const before = await repository.resolve(ref);
    if (!before) throw new Refused(422, 'Reference does not exist');
    if (!force && !(await repository.isAncestor(before, sha))) {
      throw new Refused(422, 'Update is not a fast forward');
    }
    await repository.git(['update-ref', ref, sha]);
    return { status: 200, body: { ref, object: { type: 'commit', sha } } };
  });

  router.on('DELETE', `${at}/git/refs/*ref`, async (asked) => {
    accounts.writer(asked);
    const ref = reference(asked);
    if (!(await repository.resolve(ref))) throw new Refused(422, 'Reference does not exist');
    await repository.git(['update-ref', '-d', ref]);
    return { status: 204 };
  });
}
