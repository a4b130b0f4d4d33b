import { headingText, placeOf, titleHeading } from '../../markup/body';
import type { Posting } from '../../markup/posting';
import { type Place, problem, startOf } from '../../problem/problem';
import { adverts, claimsOn, weightOf } from '../pay-transparency/claims';
import { genderedWordOf } from '../pay-transparency/gendered';
import { named } from '../pay-transparency/sentences';
import type { Rule } from '../rule';

export const payGenderedTitle: Rule = {
  id: 'pay-gendered-title',
  summary:
    'The title means one gender, where a law asks for a neutral one. English titles are read.',
  *find(context) {
    for (const posting of adverts(context)) {
      const gendered = genderedWordOf(posting.title);
      const claims = gendered ? claimsOn(context, posting, 'neutral-title') : [];
      if (!gendered || claims.length === 0) continue;
      yield problem(
        'pay-gendered-title',
        titlePlace(posting),
        `\`${gendered.word}\` means one gender, and the law of ${named(claims)} asks for a neutral title. Write \`${gendered.neutral}\`, or name all genders, as in \`(f/m/x)\`.`,
        {
          severity: weightOf(claims),
          suggestions: [gendered.neutral],
        },
      );
    }
  },
  good: {
    'postings/gardener.md':
      '---\nlocations: [{ city: Madrid, country: ES }]\n---\n# Salesperson\n\n## What it is like\n',
    'postings/florist.md':
      '---\nlocations: [{ city: Leeds, country: GB }]\n---\n# Salesman\n\n## What it is like\n',
  },
  bad: {
    'postings/gardener.md':
      '---\nlocations: [{ city: Madrid, country: ES }]\n---\n⟦# Foreman of the garden⟧\n\n## What it is like\n',
    'postings/florist.md':
      '---\ntitle: ⟦Salesman⟧\nlocations: [{ city: Madrid, country: ES }]\n---\n# Florist\n\n## What it is like\n',
  },
};

function titlePlace(posting: Posting): Place {
  if (posting.fields.title) return posting.placeOfField('title');
  const heading = titleHeading(posting.body);
  return heading && headingText(heading) !== ''
    ? placeOf(heading, posting.file)
    : startOf(posting.file);
}
