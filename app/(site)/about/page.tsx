import { PageHead } from '@/components/site/page-head';
import { Frame } from '../frame';
import { pageMetadata } from '../page-metadata';

const description = 'Who we are, where our figures come from, and what we promise about them.';
export const metadata = pageMetadata({ title: 'About us', description, path: '/about' });

export default function AboutPage() {
  return (
    <Frame path="/about">
      <PageHead title="About us" standfirst={description} />
      <div className="prose-page">
        <p>
          We report on immigration to Canada for the people who live by it: candidates, their families, and
          those who advise them. What decides most of our stories is a figure: how many were invited, and from
          which score on.
        </p>
        <h2>One home for each figure</h2>
        <p>
          Every round of invitations is a record with its source, the time at which we read it and its
          history. Stories, tables and the newsletter do not repeat the figure: they show the record. So a
          correction appears everywhere at once, and every place says that there was one. All of them are
          listed under <a href="/about/corrections">corrections</a>. Anyone may{' '}
          <a href="/about/api">take the records</a> into a program or a spreadsheet.
        </p>
        <h2>What we do not do</h2>
        <ul>
          <li>We do not guess. A value that we cannot read with certainty is marked as being checked.</li>
          <li>We do not compare scores of different systems: a provincial score is not a CRS score.</li>
          <li>We are not a government service, and our stories are not legal advice.</li>
          <li>
            We do not track you. What that means in detail is under <a href="/about/privacy">privacy</a>.
          </li>
        </ul>
        <h2>Partners</h2>
        <p>
          Some pages carry an offer of a partner. It is always labelled “Sponsored”, names the partner, and
          has no say in what we write.
        </p>
      </div>
    </Frame>
  );
}
