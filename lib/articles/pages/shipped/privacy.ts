import type { PageText } from '../schema';
import { heading, paragraph, text } from './words';

export const privacy: PageText = {
  title: 'Privacy',
  standfirst: 'What we know about you when you read, comment or subscribe here.',
  body: text(
    heading('When you read'),
    paragraph(
      'These pages set no cookie and load nothing from other sites: no analytics, no fonts, no pictures, no share buttons. Every reader gets the same page.',
    ),
    paragraph(
      'Our own server counts how often an article is opened, how often a partner’s offer is followed and what is searched for, by day. It keeps no record of who did. A search is recorded only when at least two readers make it on one day, never when it looks like somebody’s address or number, and is deleted after about a month.',
    ),
    heading('When you comment'),
    paragraph(
      'Your name and words are public once they are shown. Your email address never is: editors see it, and replies are mailed to it only if you ask for them and confirm. Comments stay with their story. Those that we remove or mark as spam are deleted after 30 days. To prevent abuse we keep a scrambled form of your network address, also for 30 days. Write to us if you want a copy of all that you wrote, or want it erased.',
    ),
    heading('When you subscribe'),
    paragraph(
      'We keep your email address, what you asked for, and when and on which page you agreed to it: Canada’s anti-spam law requires us to be able to show it. No newsletter or alert is sent until you confirm: we mail you a link to a page with a button.',
    ),
    paragraph(
      'No mail tells us that it was opened: there is no picture in it that is your own. Links in a newsletter may lead by way of our server, which counts how often each was followed. Everybody’s mail has the same links, so the count cannot say who followed them.',
    ),
    heading('When you leave'),
    paragraph(
      'Every mail has a link that ends it in one step; after that we send nothing more. We keep the record that you had agreed and that you left, and use it for nothing else. You can also have it all erased, by a link in every mail: then only a scrambled form of your address stays, so that no mail reaches it again.',
    ),
    heading('When you report an error'),
    paragraph(
      'The newsroom keeps what you wrote, and your address if you gave one, until 90 days after the report is settled.',
    ),
    heading('Who else sees it'),
    paragraph('Nobody. Addresses are not sold, lent or shared with partners.'),
  ),
};
