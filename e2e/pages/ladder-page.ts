import type { Locator, Page } from '@playwright/test';

/** A rung or a base as the picture or the table shows it. */
export interface ShownRung {
  name: string;
  /** The last part of its address. */
  slug: string;
  added: number;
  raised: number;
}

/** All roles as one picture, and as a table. */
export class LadderPage {
  readonly heading: Locator;
  readonly main: Locator;
  /** The ladders that are shown. */
  readonly ladders: Locator;
  /** Their rungs in the order of the text; what is the guest of another ladder is none. */
  readonly rungs: Locator;
  /** Every link of the picture that is shown. */
  readonly links: Locator;
  readonly table: Locator;

  constructor(private readonly page: Page) {
    this.main = page.getByRole('main');
    this.heading = page.getByRole('heading', { level: 1 });
    this.table = page.getByRole('table', { name: 'The same as a table' });
    this.ladders = page.getByRole('list', { name: /^From .* upwards$/ });
    this.rungs = this.rungsOf(this.ladders);
    this.links = page
      .getByRole('region')
      .filter({ hasNot: page.getByRole('table') })
      .getByRole('link');
  }

  goto() {
    return this.page.goto('/ladder');
  }

  rungsOf(ladders: Locator): Locator {
    const step = this.page.getByText(/new|raised|no skills/);
    return ladders.getByRole('listitem').filter({ has: step });
  }

  link(name: string): Locator {
    return this.links.filter({ hasText: new RegExp(`^${name}$`) });
  }

  /** What the picture says of each rung, the lowest of each ladder first. */
  async shownRungs(): Promise<ShownRung[]> {
    const rungs: ShownRung[] = [];
    for (const rung of await this.rungs.all()) {
      const link = rung.getByRole('link');
      const step = (await rung.getByRole('paragraph').first().textContent()) ?? '';
      rungs.push({
        name: (await link.textContent()) ?? '',
        slug: slugIn(await link.getAttribute('href')),
        added: Number(/\+(\d+) new/.exec(step)?.[1] ?? 0),
        raised: Number(/(\d+) raised/.exec(step)?.[1] ?? 0),
      });
    }
    return rungs;
  }

  /** What the table says of each role, bases included, by its address. */
  async rows(): Promise<Map<string, ShownRung & { height: string; standsOn: string }>> {
    const rows = new Map<string, ShownRung & { height: string; standsOn: string }>();
    const header = this.page.getByRole('rowheader').filter({ has: this.page.getByRole('link') });
    for (const row of await this.table.getByRole('row').filter({ has: header }).all()) {
      const link = row.getByRole('link');
      const [height = '', standsOn = '', added, raised] = await row
        .getByRole('cell')
        .allTextContents();
      const slug = slugIn(await link.getAttribute('href'));
      rows.set(slug, {
        name: (await link.textContent()) ?? '',
        slug,
        height,
        standsOn,
        added: Number(added),
        raised: Number(raised),
      });
    }
    return rows;
  }
}

function slugIn(address: string | null): string {
  return address?.replace('/roles/', '') ?? '';
}
