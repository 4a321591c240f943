import type { Metadata } from 'next';
import { PageHead } from '@/components/site/page-head';
import { formatCalendarDate } from '@/lib/dates';
import { DrawStructure } from '../../draws/draw-structure';
import { Frame } from '../../frame';
import { Missing } from '../../missing';
import { missingMetadata, pageMetadata } from '../../page-metadata';
import { ListsPart, QuestionPart, RoundsPart } from './category-parts';
import { readCategory, readLists } from './read-category';
import '@/components/categories/categories.css';

type Props = {
  params: Promise<{ category: string }>;
  searchParams: Promise<{ occupation?: string | string[] }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { category } = await params;
  const [newest] = (await readLists(category)).data;
  if (!newest) return missingMetadata;
  const description = `The Express Entry category “${newest.name}”: its rule, its occupations with their NOC codes, and its rounds.`;
  const metadata = pageMetadata({ title: newest.name, description, path: `/categories/${category}` });
  const { occupation } = await searchParams;
  return occupation ? { ...metadata, robots: { index: false, follow: true } } : metadata;
}

/** A category's rule, whether an occupation is in it, its rounds, and its occupations by version of the list. */
export default async function CategoryPage({ params, searchParams }: Props) {
  const { category: slug } = await params;
  const { occupation } = await searchParams;
  const question = typeof occupation === 'string' ? occupation : '';
  const path = `/categories/${slug}`;
  const category = await readCategory(slug, question);
  if (!category) return <Missing path={path} reads={[await readLists(slug)]} />;
  const { name, rule, inForce, lists, reads, settings } = category;
  const ended = inForce ? null : lists[0]?.effectiveUntil;
  return (
    <Frame path={path} current="/draws" reads={reads}>
      <PageHead kicker={<a href="/draws/express-entry">Express Entry</a>} title={name} standfirst={rule} />
      <div className="stack">
        {ended && (
          <p className="notice">
            This category ended on {formatCalendarDate(ended)}: no list of it is in force today.
          </p>
        )}
        <QuestionPart category={category} path={path} question={question} />
        <RoundsPart category={category} demoNotice={settings.demoNotice} />
        <ListsPart category={category} />
      </div>
      <DrawStructure steps={[{ name, path }]} />
    </Frame>
  );
}
