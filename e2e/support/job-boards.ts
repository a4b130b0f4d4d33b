import { z } from 'zod';

/*
 * Clients of three companies' job boards, written by their public documentation. They take another
 * host and know nothing else of this site.
 */

async function read<Schema extends z.ZodType>(
  schema: Schema,
  url: string,
): Promise<z.infer<Schema>> {
  const response = await fetch(url, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return schema.parse(await response.json());
}

const ashbyAddress = z.object({
  addressLocality: z.string().optional(),
  addressRegion: z.string().optional(),
  addressCountry: z.string().optional(),
});
const ashbyComponent = z.object({
  id: z.string(),
  summary: z.string(),
  compensationType: z.enum([
    'Salary',
    'EquityPercentage',
    'EquityCashValue',
    'Bonus',
    'Commission',
  ]),
  interval: z.string(),
  currencyCode: z.string().length(3).nullable(),
  minValue: z.number().nullable(),
  maxValue: z.number().nullable(),
});
const ashbyBoard = z.object({
  apiVersion: z.string(),
  jobs: z.array(
    z.object({
      id: z.string(),
      title: z.string().min(1),
      department: z.string().nullable(),
      team: z.string().nullable(),
      employmentType: z
        .enum(['FullTime', 'PartTime', 'Intern', 'Contract', 'Temporary'])
        .nullable(),
      location: z.string(),
      secondaryLocations: z.array(z.object({ location: z.string(), address: ashbyAddress })),
      address: z.object({ postalAddress: ashbyAddress }).nullable(),
      isRemote: z.boolean(),
      workplaceType: z.enum(['OnSite', 'Remote', 'Hybrid']).nullable(),
      publishedAt: z.iso.datetime({ offset: true }).nullable(),
      isListed: z.literal(true),
      jobUrl: z.url(),
      applyUrl: z.url(),
      descriptionHtml: z.string().min(1),
      descriptionPlain: z.string().min(1),
      compensation: z.object({
        compensationTierSummary: z.string().nullable(),
        scrapeableCompensationSalarySummary: z.string().nullable(),
        compensationTiers: z.array(
          z.object({
            id: z.string(),
            tierSummary: z.string(),
            title: z.string().nullable(),
            additionalInformation: z.string().nullable(),
            components: z.array(ashbyComponent),
          }),
        ),
        summaryComponents: z.array(ashbyComponent),
      }),
    }),
  ),
});

/** Ashby's public job board (https://developers.ashbyhq.com/docs/public-job-posting-api). */
export class AshbyClient {
  constructor(private readonly host = 'https://api.ashbyhq.com') {}

  jobs(board: string) {
    const url = `${this.host}/posting-api/job-board/${board}?includeCompensation=true`;
    return read(ashbyBoard, url).then(({ jobs }) => jobs);
  }
}

const greenhouseGroup = z.object({
  id: z.int(),
  name: z.string(),
  child_ids: z.array(z.int()),
  parent_id: z.int().nullable(),
});
const greenhouseJob = z.object({
  id: z.int().positive(),
  title: z.string().min(1),
  updated_at: z.iso.datetime({ offset: true }),
  requisition_id: z.string().nullable(),
  location: z.object({ name: z.string() }),
  absolute_url: z.url(),
  language: z.string(),
  metadata: z.array(z.object({ id: z.int(), name: z.string(), value: z.string() })),
  content: z.string().regex(/^[^<>]+$/),
  departments: z.array(greenhouseGroup),
  offices: z.array(greenhouseGroup.extend({ location: z.string() })),
});

/** Greenhouse's job board (https://developers.greenhouse.io/job-board.html). */
export class GreenhouseClient {
  constructor(private readonly host = 'https://boards-api.greenhouse.io') {}

  async jobs(board: string) {
    const schema = z.object({ jobs: z.array(greenhouseJob), meta: z.object({ total: z.int() }) });
    const url = `${this.host}/v1/boards/${board}/jobs?content=true`;
    return read(schema, url);
  }

  job(board: string, id: number) {
    return read(greenhouseJob, `${this.host}/v1/boards/${board}/jobs/${id}`);
  }
}

const leverPosting = z.object({
  id: z.string(),
  text: z.string().min(1),
  categories: z.object({
    location: z.string().optional(),
    commitment: z.string().optional(),
    team: z.string().optional(),
    department: z.string().optional(),
    allLocations: z.array(z.string()),
  }),
  country: z.string().length(2).nullable(),
  description: z.string().min(1),
  descriptionPlain: z.string().min(1),
  lists: z.array(z.object({ text: z.string(), content: z.string() })),
  additional: z.string(),
  hostedUrl: z.url(),
  applyUrl: z.url(),
  workplaceType: z.enum(['unspecified', 'on-site', 'remote', 'hybrid']),
  salaryRange: z
    .object({ currency: z.string(), interval: z.string(), min: z.number(), max: z.number() })
    .optional(),
});

/** Lever's postings (https://github.com/lever/postings-api). */
export class LeverClient {
  constructor(private readonly host = 'https://api.lever.co') {}

  postings(site: string) {
    return read(z.array(leverPosting), `${this.host}/v0/postings/${site}?mode=json`);
  }

  posting(site: string, id: string) {
    return read(leverPosting, `${this.host}/v0/postings/${site}/${id}`);
  }
}
