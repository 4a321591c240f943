import { ArticleBody } from '@/components/article/article-body';
import { PageHead } from '@/components/site/page-head';
import { Frame } from '../../frame';
import { pageWords, wordsMetadata } from '../page-words';

export const generateMetadata = () => wordsMetadata('privacy');

export default async function PrivacyPage() {
  const words = await pageWords('privacy');
  const { title, standfirst, body } = words.data;
  return (
    <Frame path="/about/privacy" current="/about" reads={[words]}>
      <PageHead kicker={<a href="/about">About us</a>} title={title} standfirst={standfirst} />
      <ArticleBody body={body} />
    </Frame>
  );
}
