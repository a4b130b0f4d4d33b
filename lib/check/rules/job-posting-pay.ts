import type { PostingFields } from '../../markup/fields';
import { problem } from '../../problem/problem';
import { postingsForJobBoards } from '../job-boards';
import type { Rule } from '../rule';

type Salary = NonNullable<PostingFields['salary']>;

export const jobPostingPay: Rule = {
  id: 'job-posting-pay',
  summary:
    'The pay of an open posting has no currency or no unit, or is nothing, so that job boards cannot show it.',
  *find(context) {
    for (const posting of postingsForJobBoards(context)) {
      const { salary, salaries = [] } = posting.fields;
      const written: [Salary, (string | number)[]][] = [
        ...(salary ? [[salary, ['salary']] as [Salary, string[]]] : []),
        ...salaries.map((one, index): [Salary, (string | number)[]] => [one, ['salaries', index]]),
      ];
      for (const [one, path] of written) {
        const advice = adviceFor(one);
        if (!advice) continue;
        yield problem(
          'job-posting-pay',
          posting.placeOfField(...path),
          `Job boards cannot show this pay: ${advice}.`,
        );
      }
    }
  },
  good: {
    'postings/gardener.md':
      '---\nsalary: { min: 30000, max: 40000, currency: EUR, unit: YEAR }\n---\n# Gardener\n\n## Work\n\nGreen.\n',
    'postings/florist.md':
      '---\nsalary: { note: By agreement }\n---\n# Florist\n\n## Work\n\nFlowers.\n',
  },
  bad: {
    'postings/gardener.md':
      '---\nsalary: ⟦{ min: 30000, max: 40000, unit: YEAR }⟧\n---\n# Gardener\n\n## Work\n\nGreen.\n',
    'postings/florist.md':
      '---\nsalaries:\n  - { min: 20, currency: EUR, unit: HOUR }\n  - ⟦{ max: 25, currency: CAD }⟧\n  - ⟦{ min: 0, currency: CAD, unit: HOUR }⟧\n---\n# Florist\n\n## Work\n\nFlowers.\n',
  },
};

function adviceFor({ min, max, currency, unit }: Salary): string | undefined {
  if (min === undefined && max === undefined) return undefined;
  if (!min && !max) return 'leave an amount of 0 out, and say in `note` what there is instead';
  if (!currency) return 'add its currency, such as `currency: EUR`';
  return unit ? undefined : 'say what it is for, such as `unit: YEAR`';
}
