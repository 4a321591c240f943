import type { Db } from '@/lib/db/client';
import { type ArticleText, articleText } from '../writing/schema';
import { readStoryFacts, type StoryFacts } from './facts';
import { noticesOf } from './notices';
import { sectionOf } from './section-of';
import { renderBody, renderTags, renderWords } from './templates/render-template';
import type { TemplateText } from './templates/schema';
import { findTemplate } from './templates/store';

/** The newsroom's common byline, where it exists. */
const byline = 'cin-staff';
const longest = { headline: 200, standfirst: 500 };

/** A headline that can always be made. */
function nameOf({ draw, program }: StoryFacts): string {
  return `${program.shortName}: ${draw.label || draw.number}`;
}

/** What a template says of a draw, as a writer would have typed it. */
export function tellStory(template: TemplateText, facts: StoryFacts): Omit<ArticleText, 'slug'> {
  return {
    headline: (renderWords(template.headline, facts) || nameOf(facts)).slice(0, longest.headline),
    standfirst: renderWords(template.standfirst, facts).slice(0, longest.standfirst),
    section: sectionOf(facts.program.slug),
    authors: [byline],
    tags: renderTags(template.tags, facts),
    heroMediaId: null,
    heroAlt: '',
    related: [],
    body: renderBody(template.body, facts),
  };
}

/** A draw's story as it is drafted: everything that a writer would type, and what the writer should know. */
export async function buildStory(db: Db, drawId: number): Promise<{ text: ArticleText; notices: string[] }> {
  const facts = await readStoryFacts(db, drawId);
  const { text: template } = await findTemplate(db, facts.kind);
  const text = articleText.parse({ ...tellStory(template, facts), slug: '' });
  const section = await db.section.findUnique({ where: { slug: text.section ?? '' }, select: { id: true } });
  return { text: { ...text, section: section ? text.section : null }, notices: noticesOf(facts) };
}
