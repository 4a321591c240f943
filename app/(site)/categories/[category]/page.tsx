import type { Metadata } from 'next';
import { cache } from 'react';
import { OccupationList } from '@/components/blocks/occupation-list';
import { DrawTable } from '@/components/draws/draw-table';
import { Notice } from '@/components/site/notice';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { listDraws } from '@/lib/draws/queries';
import { getListsOfStream } from '@/lib/occupations/queries';
import { Frame } from '../../frame';
import { Missing } from '../../missing';
import { missingMetadata, pageMetadata } from '../../page-metadata';
import { siteData } from '../../site-data';

const readLists = cache(getListsOfStream);
type Props = { params: Promise<{ category: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { category } = await params;
  const [newest] = (await readLists(category)).data;
  if (!newest) return missingMetadata;
  const description = `The Express Entry category “${newest.name}”: its rule, its occupations with their NOC codes, and its rounds.`;
  return pageMetadata({ title: newest.name, description, path: `/categories/${category}` });
}

/** A category's rule and occupations, by version of its list, and its newest rounds. */
export default async function CategoryPage({ params }: Props) {
  const { category } = await params;
  const path = `/categories/${category}`;
  const [lists, rounds, { settings }] = await Promise.all([
    readLists(category),
    listDraws({ program: 'express-entry', stream: category }, { limit: 10 }),
    siteData(),
  ]);
  const [newest] = lists.data;
  if (!newest) return <Missing path={path} reads={[lists]} />;
  return (
    <Frame path={path} current="/draws" reads={[lists, rounds]}>
      <PageHead
        kicker={<a href="/draws/express-entry">Express Entry</a>}
        title={newest.name}
        standfirst={newest.rule}
      />
      <div className="stack">
        {rounds.data && rounds.data.draws.length > 0 && (
          <Part
            id="rounds"
            title="Newest rounds"
            more={{ name: 'All its rounds', url: `/draws/express-entry?stream=${category}` }}
          >
            <Notice text={settings.demoNotice} isQuiet />
            <DrawTable caption="Newest rounds" isCaptionHidden draws={rounds.data.draws} scoreScale="CRS" />
          </Part>
        )}
        {lists.data.map((list) => (
          <OccupationList key={list.listYear} data={list} />
        ))}
      </div>
    </Frame>
  );
}
