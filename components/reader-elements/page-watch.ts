/** A page that was out of sight for less is taken as read just now, in milliseconds. */
const worthAsking = 60_000;

/** What newer browsers say of a page that they fetched, or made, before somebody chose it. */
interface PageAhead {
  /** "navigational-prefetch" where the answer was fetched ahead. */
  deliveryType?: string;
  /** Milliseconds; above 0 where the page was made out of sight. */
  activationStart?: number;
}

const wasFetchedAhead = () => {
  const [entry] = performance.getEntriesByType('navigation') as PageAhead[];
  return entry?.deliveryType === 'navigational-prefetch' || (entry?.activationStart ?? 0) > 0;
};

const textOf = (page: Document) => page.querySelector('main')?.textContent?.replace(/\s+/g, ' ').trim();

/**
 * `<page-watch>`: somebody comes back to a page that was open in another tab, or in the browser's
 * memory, or to one that was fetched ahead. If its text has changed meanwhile (a new draw, a
 * corrected figure), it says so. A page fetched ahead counts as read when this asks for it.
 */
export class PageWatch extends HTMLElement {
  private seenAt = Date.now();
  private text: string | undefined;
  private readonly look = () => void this.lookAgain();

  connectedCallback() {
    // Read when there is time: a long page's text is work, and nobody waits for it.
    if ('requestIdleCallback' in window) requestIdleCallback(() => this.read());
    else this.read();
    document.addEventListener('visibilitychange', this.look);
    window.addEventListener('pageshow', this.look);
    const isMadeAhead = 'prerendering' in document && document.prerendering;
    if (isMadeAhead) document.addEventListener('prerenderingchange', () => void this.open(), { once: true });
    else if (wasFetchedAhead()) void this.open();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.look);
    window.removeEventListener('pageshow', this.look);
  }

  private read() {
    this.text ??= textOf(document);
  }

  private async lookAgain() {
    const away = Date.now() - this.seenAt;
    this.seenAt = Date.now();
    if (document.visibilityState === 'visible' && away >= worthAsking) await this.ask();
  }

  private async open() {
    this.seenAt = Date.now();
    await this.ask({ 'X-Opened': '1' });
  }

  private async ask(headers: Record<string, string> = {}) {
    if (this.firstChild) return;
    this.read();
    try {
      const answer = await fetch(location.href, {
        cache: 'no-cache',
        headers: { Accept: 'text/html', ...headers },
      });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (textOf(page) !== this.text) this.tell();
    } catch {
      // Without a network the page stays as it is.
    }
  }

  private tell() {
    this.setAttribute('role', 'status');
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = 'Show it as it is now';
    link.addEventListener('click', (event) => {
      event.preventDefault();
      location.reload();
    });
    this.append('This page has changed since you opened it. ', link);
  }
}
