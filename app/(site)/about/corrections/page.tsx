import { ArticleBody } from '@/components/article/article-body';
import { StoryCorrections } from '@/components/article/notes/story-corrections';
import { CorrectionList } from '@/components/draws/record/correction-list';
import { PageHead } from '@/components/site/page-head';
import { Part } from '@/components/site/part';
import { listStoryCorrections } from '@/lib/articles/flow/notes/notes';
import { listRecentCorrections } from '@/lib/draws/queries';
import { Frame } from '../../frame';
import { siteData } from '../../site-data';
import { hasWords, pageWords, wordsMetadata } from '../page-words';

const shown = 200;

export const generateMetadata = () => wordsMetadata('corrections');

export default async function CorrectionsPage() {
  const [words, figures, stories, { settings }] = await Promise.all([
    pageWords('corrections'),
    listRecentCorrections(shown),
    listStoryCorrections(shown),
    siteData(),
  ]);
  const { timeZone } = settings;
  const { title, standfirst, body } = words.data;
  return (
    <Frame path="/about/corrections" current="/about" reads={[words, figures, stories]}>
      <PageHead kicker={<a href="/about">About us</a>} title={title} standfirst={standfirst} />
      {hasWords(body) && <ArticleBody body={body} />}
      <div className="stack">
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
      </div>
    </Frame>
  );
}
