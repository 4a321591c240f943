import { PageHead } from '@/components/site/page-head';
import { Frame } from '../../frame';
import { pageMetadata } from '../../page-metadata';

const description = 'What we know of you when you read, comment or subscribe here.';
export const metadata = pageMetadata({ title: 'Privacy', description, path: '/about/privacy' });

export default function PrivacyPage() {
  return (
    <Frame path="/about/privacy" current="/about">
      <PageHead kicker={<a href="/about">About us</a>} title="Privacy" standfirst={description} />
      <div className="prose-page">
        <h2>When you read</h2>
        <p>
          These pages set no cookie and load nothing from other sites: no analytics, no fonts, no pictures, no
          share buttons. Every reader gets the same page.
        </p>
        <p>
          Our own server counts how often an article is opened and what is searched for, by day. It keeps
          nothing of who did, and never keeps a search that only one reader made, or that looks like an
          address or a number of somebody’s.
        </p>
        <h2>When you comment</h2>
        <p>
          Your name and words are public once they are shown. Your email address never is: editors see it, and
          replies are mailed to it only if you ask for them and confirm. To hold off abuse we keep a scrambled
          form of your network address for 30 days. Write to us to get or erase all that you wrote.
        </p>
        <h2>When you subscribe</h2>
        <p>
          We keep your email address, what you asked for, and when and on which page you agreed to it:
          Canada’s anti-spam law asks us to be able to show that. Nothing is sent before you confirm by a
          button on a page that we mail you the way to.
        </p>
        <h2>When you leave</h2>
        <p>
          Every mail has a way out that takes one step. After it no further mail is sent. We keep the record
          that you had agreed and that you left, and use it for nothing else. You can also have it all erased,
          by a link in every mail: then only a scrambled form of your address stays, so that no mail reaches
          it again.
        </p>
        <h2>When you report an error</h2>
        <p>
          The newsroom keeps what you wrote, and your address if you left one, until 90 days after the report
          is settled.
        </p>
        <h2>Who else sees it</h2>
        <p>Nobody. Addresses are not sold, lent or shared with partners.</p>
      </div>
    </Frame>
  );
}
