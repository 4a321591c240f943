/** One page of every kind that readers have, with its status. The demo newsroom has them all. */
export const readerPages = [
  { kind: 'front page', path: '/' },
  { kind: 'section', path: '/express-entry' },
  {
    kind: 'article with blocks',
    path: '/express-entry/canada-invites-3500-healthcare-workers-express-entry-draw-284',
  },
  { kind: 'draws', path: '/draws' },
  { kind: 'Express Entry draws', path: '/draws/express-entry' },
  { kind: 'Express Entry draws of a stream and year', path: '/draws/express-entry?stream=cec&year=2025' },
  {
    kind: 'Express Entry draws of a kind, in another order',
    path: '/draws/express-entry?kind=category&sort=lowest-cut-off',
  },
  { kind: 'draw', path: '/draws/express-entry/284' },
  { kind: 'provincial draws', path: '/draws/pnp' },
  { kind: 'province', path: '/draws/pnp/bc' },
  { kind: 'province without scores', path: '/draws/pnp/ns' },
  { kind: 'Quebec', path: '/draws/pnp/qc' },
  { kind: 'category', path: '/categories/healthcare' },
  { kind: 'category without occupations', path: '/categories/french' },
  { kind: 'calculator', path: '/tools/crs-calculator' },
  { kind: 'author', path: '/authors/cin-data-desk' },
  { kind: 'tag', path: '/tags/crs' },
  { kind: 'month of a section', path: '/express-entry/2024/02' },
  { kind: 'search', path: '/search' },
  {
    kind: 'comments of a story',
    path: '/express-entry/canada-invites-3500-healthcare-workers-express-entry-draw-284/comments',
  },
  {
    kind: 'comment received',
    path: '/express-entry/canada-invites-3500-healthcare-workers-express-entry-draw-284/comments/waiting',
  },
  { kind: 'mails of replies confirmed', path: '/comments/confirmed' },
  { kind: 'mails of replies ended', path: '/comments/left' },
  { kind: 'newsletter', path: '/newsletter' },
  { kind: 'newsletter inbox', path: '/newsletter/check-your-inbox' },
  { kind: 'newsletter confirmed', path: '/newsletter/confirmed' },
  { kind: 'newsletter ended', path: '/newsletter/ended' },
  { kind: 'newsletter erased', path: '/newsletter/erased' },
  { kind: 'about', path: '/about' },
  { kind: 'API', path: '/about/api' },
  { kind: 'corrections', path: '/about/corrections' },
  { kind: 'privacy', path: '/about/privacy' },
  { kind: 'contact', path: '/about/contact' },
  { kind: 'thanks for a report', path: '/about/contact/thanks' },
];

/** Pages for frames on other sites: documents like the others, without the frame of this one. */
export const embedPages = [
  { kind: 'embedded draw', path: '/embed/draws/express-entry/284' },
  { kind: 'embedded newest draw', path: '/embed/draws/pnp-bc/latest' },
  { kind: 'embedded stream', path: '/embed/draws/express-entry/streams/healthcare' },
];

/** Answers to somebody's own question: nobody keeps them. */
export const questionPages = [
  { kind: 'more Express Entry draws', path: '/draws/express-entry?after=284' },
  { kind: 'category with an answer', path: '/categories/healthcare?occupation=nurse' },
  { kind: 'search with results', path: '/search?q=healthcare+draw' },
  { kind: 'search read otherwise', path: '/search?q=helathcare&section=express-entry' },
  { kind: 'report about a page', path: '/about/contact?about=%2Fdraws' },
  { kind: 'search without results', path: '/search?q=zzzz+qqqq' },
];

/** Where there is nothing (any more). */
export const missingPages = [
  { kind: 'missing article', path: '/express-entry/no-such-story' },
  { kind: 'missing section', path: '/no-such-section' },
  { kind: 'missing address', path: '/no/such/address/at/all' },
  { kind: 'missing draw', path: '/draws/express-entry/99999' },
  { kind: 'missing embed', path: '/embed/draws/express-entry/99999' },
  { kind: 'missing province', path: '/draws/pnp/zz' },
  { kind: 'missing author', path: '/authors/nobody' },
  { kind: 'missing confirmation', path: '/newsletter/confirm/no-such-token' },
  { kind: 'missing preferences', path: '/newsletter/preferences/no-such-token' },
  { kind: 'missing edition', path: '/newsletter/editions/no-such-edition' },
  { kind: 'missing preview', path: '/preview/no-such-token' },
  { kind: 'missing link of a comment mail', path: '/comments/leave/no-such-key' },
  { kind: 'missing month', path: '/express-entry/2014/01' },
  { kind: 'missing page of a section', path: '/express-entry/page/50' },
];
