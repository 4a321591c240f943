import { drawFigures, h2, link, list, occupationList, p } from '../../builders';
import type { DemoArticle } from '../../demo-article';

const lastHealth = drawFigures('327');

export const lists2025: DemoArticle = {
  section: 'work',
  slug: 'category-lists-rewritten-february-2025',
  headline: 'Express Entry’s occupation lists are rewritten: who is in, who is out',
  standfirst:
    'Transport goes, education comes, STEM turns from software to engineering. For many candidates it is the largest change since selection by category began.',
  authors: ['cin-work-desk', 'cin-policy-desk'],
  tags: ['Category-based selection', 'Healthcare', 'STEM', 'Trades'],
  publishedAt: '2025-02-27T19:00:00Z',
  hero: 'lists-change',
  body: ({ seeAlso }) => [
    p`The lists of occupations behind Express Entry’s categories have been revised, with effect from today. They
      had stood unchanged since May 2023. Three have been rewritten, one has shrunk to a single
      occupation, one is gone, and one is new.`,
    h2('Healthcare: social services join'),
    p`The category is now called healthcare and social services, and its list has grown from 35 occupations to
      37. Eight have come in, among them pharmacists and pharmacy technicians, dental hygienists, veterinary
      technicians, social workers, and social and community service workers. Six have gone: kinesiologists,
      practitioners of traditional Chinese medicine and acupuncture, other practitioners of natural healing,
      other assisting occupations in support of health services, educational counsellors, and instructors of
      persons with disabilities.`,
    occupationList('healthcare', 2025),
    p`The last round on the old list was held on ${lastHealth.date}, with a cut-off of ${lastHealth.minScore}.`,
    h2('STEM: from code to concrete'),
    p`No list has changed more. Of 24 occupations, five have stayed. Software developers, data scientists, web
      designers and database administrators are out. Civil, mechanical, electrical and industrial engineers are
      in or have remained, together with technologists in the same fields, cybersecurity specialists, and,
      to some surprise, insurance agents and brokers.`,
    h2('Trades: from ten to twenty-five'),
    p`The trades list has more than doubled. Construction managers, roofers, painters, bricklayers, gas fitters,
      cabinetmakers and heavy-duty equipment mechanics are on it now; so are cooks. Elevator mechanics and
      machine fitters are not any more.`,
    h2('Transport closes, education opens'),
    p`The category for transport occupations has been retired, which leaves truck drivers, air traffic
      controllers and ships’ officers without a category. Education is new, with five occupations. Agriculture
      keeps a single one: retail and wholesale butchers.`,
    seeAlso('teachers-and-early-childhood-educators-first-round'),
    h2('What to do'),
    list(
      p`If your occupation has come in, you need to do nothing but make sure that its code is in your profile.`,
      p`If it has gone, your place in the pool and your score are untouched. You can still be invited in rounds
        for your class, by nomination, or in the French-language category.`,
      p`What you read elsewhere about a category may be about the old list. Look at its date. On this site an
        article shows the list that was in force on its own day.`,
    ),
    p`The rule itself is as it was: six months of continuous work in one listed occupation within three years.
      All versions of a list are kept here, for example those of ${link('healthcare', '/categories/healthcare')}.`,
  ],
};
