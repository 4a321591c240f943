import { h2, list, occupationList, p, strong } from '../../builders';
import type { DemoArticle } from '../../demo-article';

export const lists2026: DemoArticle = {
  section: 'work',
  slug: 'a-full-year-of-experience-categories-2026',
  headline: 'From six months to a year: what the categories of 2026 ask of workers',
  standfirst:
    'The lists of 2026 change few occupations and one important rule. Transport comes back, agriculture ends, and four narrow categories are new.',
  authors: ['cin-work-desk'],
  tags: ['Category-based selection', 'Trades', 'Transport occupations'],
  publishedAt: '2026-02-18T18:00:00Z',
  hero: 'categories-open',
  body: ({ seeAlso }) => [
    p`New lists for Express Entry’s categories are in force from today. For most candidates the codes on them
      are familiar. What is new is the amount of experience: twelve months in a listed occupation, where it
      used to be six.`,
    h2('The longer rule is also a looser one'),
    p`The twelve months must lie within the past three years, in Canada or abroad. But they need no longer be
      without a break. Somebody who worked three times for four months in the same occupation, with breaks
      between, now qualifies; before, none of the three was long enough. Those with less than a year in all
      lose: they drop out of the category until the year is full.`,
    seeAlso('category-lists-rewritten-february-2025'),
    h2('Trades: butchers for cooks'),
    p`In the trades list a single code has changed hands. Retail and wholesale butchers, until now the only
      occupation left in agriculture, have moved to the trades; cooks have left. The agriculture category
      ends.`,
    occupationList('trades', 2026),
    h2('Transport comes back'),
    p`Retired a year ago, transport returns with four occupations, three of them in aviation. Truck drivers, who were on the old list, are not on this one.`,
    occupationList('transport', 2026),
    h2('Four narrow categories'),
    list(
      p`${strong('Physicians with Canadian work experience.')} Three codes: family doctors, surgeons, and
        specialists in clinical and laboratory medicine. The category was announced in December.`,
      p`${strong('Senior managers.')} Four codes of the highest level of management, with a year of work in
        Canada.`,
      p`${strong('Researchers.')} University professors and lecturers, and post-secondary teaching and research
        assistants, also with work in Canada.`,
      p`${strong('Skilled military recruits.')} People with at least ten years of service in a foreign military
        and an arranged offer from the Canadian Armed Forces.`,
    ),
    p`For the first three the year of experience has to be Canadian: work abroad, which counts in all the older
      categories, does not count here.`,
    h2('Unchanged'),
    p`Healthcare and social services, STEM and education keep exactly the occupations that they had. French
      remains without a list, with level 7 in all four abilities as its rule.`,
    p`As ever, a list opens a door only for those who are eligible and in the pool. And a category without a
      round is a promise: some of those that were made last year have never been drawn from.`,
    seeAlso('teachers-and-early-childhood-educators-first-round'),
  ],
};
