import { type Account, Accounts, type AppKind, mayPush } from './accounts';
import { BareRepository } from './bare-repository';
import { addGitData } from './git-data';
import { addHistory } from './history';
import { type App, addOauth } from './oauth';
import { addPulls, type Pull } from './pulls';
import { Refused, Router } from './router';

interface Options {
  /** The folder of a bare repository. */
  folder: string;
  /** `owner/name`, as the interface calls that repository. */
  fullName: string;
  people: Account[];
  kind: AppKind;
}

/**
 * GitHub, as far as an editor of files needs it: signing in on the web, and the part of the interface
 * that works on git's objects, branches, pull requests and statuses. Behind it stands a real
 * repository; the interface lies below `/api/v3`, as in GitHub Enterprise Server.
 */
export class GitHubStandIn {
  readonly repository: BareRepository;
  readonly accounts: Accounts;
  readonly app: App = {
    clientId: 'Iv1.rungs',
    clientSecret: 'client-secret-of-rungs',
    callbacks: [],
  };
  /** Method and address of every request. */
  readonly log: string[];
  readonly pulls: () => Promise<Pull[]>;
  web = '';
  readonly #router = new Router();

  constructor({ folder, fullName, people, kind }: Options) {
    const [owner = ''] = fullName.split('/');
    const at = `/api/v3/repos/${fullName}`;
    this.log = this.#router.log;
    this.repository = new BareRepository(folder);
    this.accounts = new Accounts(people, kind);
    const { accounts, repository } = this;
    addOauth(this.#router, this.app, accounts);
    addGitData(this.#router, { accounts, repository, at });
    addHistory(this.#router, { accounts, repository, at });
    this.pulls = addPulls(this.#router, { accounts, repository, owner, fullName, at }).all;

    this.#router.on('GET', '/api/v3/user', (asked) => {
      const { login, name } = accounts.of(asked);
      return { status: 200, body: { login, name, email: null, type: 'User' } };
    });
    this.#router.on('GET', '/api/v3/users/:login', (asked) => {
      accounts.of(asked);
      const user = people.find(({ login }) => login === asked.parts.login);
      if (!user) throw new Refused(404, 'Not Found');
      return { status: 200, body: { login: user.login, name: user.name, type: 'User' } };
    });
    this.#router.on('GET', at, (asked) => {
      const account = accounts.reader(asked);
      const permissions = {
        admin: account.permission === 'admin',
        push: mayPush(account),
        pull: true,
      };
      const body = { full_name: fullName, owner: { login: owner }, private: true, permissions };
      return { status: 200, body: { ...body, default_branch: 'main' } };
    });
  }

  get api(): string {
    return `${this.web}/api/v3`;
  }

  async start(): Promise<void> {
    this.web = await this.#router.listen();
  }

  stop(): Promise<void> {
    return this.#router.close();
  }
}
