import { StoryCorrections } from '@/components/article/notes/story-corrections';
import { CorrectionList } from '@/components/draws/record/correction-list';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { listStoryCorrections } from '@/lib/articles/flow/notes/notes';
import { listRecentCorrections } from '@/lib/draws/queries';
import { Frame } from '../../frame';
import { pageMetadata } from '../../page-metadata';
import { siteData } from '../../site-data';

const description =
  'Every story and every figure that we put right after it was out: what stood there, what is right, and why.';
const shown = 200;
export const metadata = pageMetadata({ title: 'Corrections', description, path: '/about/corrections' });

export default async function CorrectionsPage() {
  const [figures, stories, { settings }] = await Promise.all([
    listRecentCorrections(shown),
    listStoryCorrections(shown),
    siteData(),
  ]);
  const { timeZone } = settings;
  return (
    <Frame path="/about/corrections" current="/about" reads={[figures, stories]}>
      <PageHead kicker={<a href="/about">About us</a>} title="Corrections" standfirst={description} />
      <Part id="stories" title="Stories">
        {stories.data.length > 0 ? (
          <StoryCorrections corrections={stories.data} timeZone={timeZone} />
        ) : (
          <p>No story has been corrected so far.</p>
        )}
      </Part>
      <Part id="figures" title="Figures">
        {figures.data.length > 0 ? (
          <CorrectionList corrections={figures.data} timeZone={timeZone} />
        ) : (
          <p>No figure has been corrected so far.</p>
        )}
      </Part>
    </Frame>
  );
}
