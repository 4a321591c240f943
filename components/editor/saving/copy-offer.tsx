'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/desk/button';
import { compareTexts, type TextChanges } from '@/lib/articles/writing/revisions/compare-texts';
import type { ArticleDraft } from '@/lib/articles/writing/schema';
import { formatInstant } from '@/lib/dates';
import type { useArticleText } from '../article/use-article-text';
import { useEditorDoors } from '../doors';
import { ChangesView } from '../revisions/changes-view';
import { dropCopy, type LocalCopy, listCopies } from './local-copies';
import { type OpenTab, whenTabLeaves } from './open-tab';
import './saving.css';

/** Milliseconds in which a browser surely notices that a tab is gone. */
const justNow = 5_000;

interface Offer {
  copy: LocalCopy;
  changes: TextChanges;
}

/** The copies that say something else than what is stored; the others are of no more use. */
async function listOffers(staffId: string, id: number | null, start: ArticleDraft['text']): Promise<Offer[]> {
  const offers: Offer[] = [];
  for (const copy of await listCopies(staffId, id)) {
    // An address that was left to be made is no difference.
    const text = { ...copy.text, slug: copy.text.slug || start.slug };
    const changes = compareTexts(start, text);
    if (changes.isSame) await dropCopy(copy.tab);
    else offers.push({ copy: { ...copy, text }, changes });
  }
  return offers;
}

/** Text that this browser kept and the server never got: offered with its difference, never put in by itself. */
export function CopyOffer(props: {
  articleId: number | null;
  start: ArticleDraft['text'];
  form: Pick<ReturnType<typeof useArticleText>, 'put'>;
  tab: OpenTab;
}) {
  const { articleId, start, form, tab } = props;
  const { staffId } = useEditorDoors();
  const [offers, setOffers] = useState<Offer[]>([]);
  useEffect(() => {
    const look = () => void listOffers(staffId, articleId, start).then(setOffers);
    const watch = new AbortController();
    look();
    // A tab that was killed the moment before may still count as open. Later its text is no longer compared
    // with what is stored: what it saved since this one opened would be offered as lost.
    void whenTabLeaves(tab, AbortSignal.any([watch.signal, AbortSignal.timeout(justNow)]), look);
    return () => watch.abort();
  }, [staffId, articleId, start, tab]);
  const [offer, ...others] = offers;
  if (!offer) return null;

  const typedUntil = new Date(offer.copy.at);
  const settle = (isUsed: boolean) => {
    const { copy } = offer;
    // Its first save may have reached the server: as the same editor it finds what it began.
    if (isUsed && articleId === null) tab.takeOver(copy.tab);
    else void dropCopy(copy.tab);
    if (isUsed) form.put(copy.text);
    setOffers(others);
  };
  return (
    <section className="notice notice-warning copy-offer" aria-labelledby="copy-offer-title">
      <h2 id="copy-offer-title">This browser kept a text that was not saved</h2>
      <p>
        Typed until <time dateTime={typedUntil.toISOString()}>{formatInstant(typedUntil)}</time>. What would
        change in the text below:
      </p>
      <div className="copy-changes">
        <ChangesView changes={offer.changes} />
      </div>
      <div className="row">
        <Button kind="primary" onClick={() => settle(true)}>
          Use the kept text
        </Button>
        <Button onClick={() => settle(false)}>Throw it away</Button>
      </div>
    </section>
  );
}
