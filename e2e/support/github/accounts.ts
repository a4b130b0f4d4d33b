import { randomBytes } from 'node:crypto';
import { type Asked, Refused } from './router';

/** Somebody at GitHub, and what they may do with the repository. */
export interface Account {
  login: string;
  name: string;
  permission: 'admin' | 'write' | 'read' | 'none';
}

/** The kind of application that people sign in with: GitHub treats their tokens differently. */
export type AppKind = 'github-app' | 'oauth-app';

/** Accounts, and the tokens that stand for them. */
export class Accounts {
  readonly #tokens = new Map<string, Account>();

  constructor(
    readonly all: Account[],
    readonly app: AppKind,
  ) {}

  /** A new token, in the form that GitHub gives it. */
  issue(account: Account): string {
    const prefix = this.app === 'github-app' ? 'ghu' : 'gho';
    const token = `${prefix}_${randomBytes(18).toString('hex')}`;
    this.#tokens.set(token, account);
    return token;
  }

  /** Every token that has been issued. */
  tokens(): string[] {
    return [...this.#tokens.keys()];
  }

  /** Takes their tokens away from everybody, as their owners can at GitHub. */
  revoke(): void {
    this.#tokens.clear();
  }

  /** Who asks. */
  of({ headers }: Pick<Asked, 'headers'>): Account {
    const [, token = ''] = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '') ?? [];
    const account = this.#tokens.get(token);
    if (!account) throw new Refused(401, 'Bad credentials');
    return account;
  }

  /** Who asks, and may see the repository, which is private. */
  reader(asked: Asked): Account {
    const account = this.of(asked);
    if (account.permission === 'none') throw new Refused(404, 'Not Found');
    return account;
  }

  /** Who asks, and may change the repository. */
  writer(asked: Asked): Account {
    const account = this.reader(asked);
    if (mayPush(account)) return account;
    if (this.app === 'oauth-app') throw new Refused(404, 'Not Found');
    throw new Refused(403, 'Resource not accessible by integration');
  }
}

export function mayPush({ permission }: Account): boolean {
  return permission === 'admin' || permission === 'write';
}
