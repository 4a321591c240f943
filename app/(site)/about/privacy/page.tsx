import { PageHead } from '@/components/site/page-head';
import { Frame } from '../../frame';
import { pageMetadata } from '../../page-metadata';

const description = 'What we know of you when you read here, and what happens when you subscribe.';
export const metadata = pageMetadata({ title: 'Privacy', description, path: '/about/privacy' });

export default function PrivacyPage() {
  return (
    <Frame path="/about/privacy" current="/about">
      <PageHead kicker={<a href="/about">About us</a>} title="Privacy" standfirst={description} />
      <div className="prose-page">
        <h2>When you read</h2>
        <p>
          These pages set no cookie, run no analytics and load nothing from other sites: no fonts, no
          pictures, no share buttons. Every reader gets the same page.
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
          that you had agreed and that you left, and use it for nothing else.
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
