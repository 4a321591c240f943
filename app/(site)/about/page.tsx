import { ArticleBody } from '@/components/article/article-body';
import { PageHead } from '@/components/site/page-head';
import { Frame } from '../frame';
import { pageWords, wordsMetadata } from './page-words';

export const generateMetadata = () => wordsMetadata('about');

export default async function AboutPage() {
  const words = await pageWords('about');
  const { title, standfirst, body } = words.data;
  return (
    <Frame path="/about" reads={[words]}>
      <PageHead title={title} standfirst={standfirst} />
      <ArticleBody body={body} />
    </Frame>
  );
}
