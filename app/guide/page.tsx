import type { Metadata } from 'next';
import { Contents } from '@/components/contents';
import { Heading } from '@/components/heading';
import Choices from './sections/choices.mdx';
import Competencies from './sections/competencies.mdx';
import Drafts from './sections/drafts.mdx';
import FrontMatter from './sections/front-matter.mdx';
import Inheritance from './sections/inheritance.mdx';
import MessagesOfTheCheck from './sections/messages.mdx';
import Postings from './sections/postings.mdx';
import Scheduled from './sections/scheduled.mdx';
import Skills from './sections/skills.mdx';
import Snippets from './sections/snippets.mdx';

export const metadata: Metadata = {
  title: 'Guide for writers',
  description: 'How postings, shared texts and skills are written for this site.',
  robots: { index: false, follow: false },
};

const SECTIONS = [
  { id: 'postings', title: 'A posting is a text file', Text: Postings },
  { id: 'snippets', title: 'Text that several postings share', Text: Snippets },
  { id: 'skills', title: 'Skills and levels', Text: Skills },
  { id: 'choices', title: 'Skills to choose from', Text: Choices },
  { id: 'inheritance', title: 'Building on another posting', Text: Inheritance },
  { id: 'competencies', title: 'Describing a skill', Text: Competencies },
  { id: 'front-matter', title: 'Facts about a role', Text: FrontMatter },
  { id: 'drafts', title: 'Drafts, and who sees them', Text: Drafts },
  { id: 'scheduled', title: 'Opening, pausing and closing', Text: Scheduled },
  { id: 'messages', title: 'What each message means', Text: MessagesOfTheCheck },
];

/** For those who write: the language by example, and what becomes of what they write. */
export default function Page() {
  return (
    <article>
      <h1 className="max-w-3xl text-title">Guide for writers</h1>
      <p className="mt-4 max-w-prose text-lg">
        A careers page here is made of short text files. You need no more than a text editor, and
        whatever you get wrong is said to you with its place and with what to do.
      </p>
      <div className="mt-10 grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[13rem_minmax(0,54rem)]">
        <Contents entries={SECTIONS.map(({ id, title }) => ({ id, label: title }))} />
        <div className="min-w-0">
          {SECTIONS.map(({ id, title, Text }, index) => (
            <section key={id} aria-labelledby={id} className={index === 0 ? '' : 'mt-16'}>
              <Heading id={id} level={2} className="mb-4">
                {title}
              </Heading>
              <div className="prose [&_pre]:whitespace-pre-wrap [&>p]:max-w-text">
                <Text />
              </div>
            </section>
          ))}
        </div>
      </div>
    </article>
  );
}
