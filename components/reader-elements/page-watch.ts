/** A page that was out of sight for less is taken as read just now, in milliseconds. */
const worthAsking = 60_000;

const textOf = (page: Document) => page.querySelector('main')?.textContent?.replace(/\s+/g, ' ').trim();

/**
 * `<page-watch>`: somebody comes back to a page that was open in another tab, or in the browser's
 * memory. If its text has changed meanwhile (a new draw, a corrected figure), it says so.
 */
export class PageWatch extends HTMLElement {
  private seenAt = Date.now();
  private text = textOf(document);
  private readonly look = () => void this.lookAgain();

  connectedCallback() {
    document.addEventListener('visibilitychange', this.look);
    window.addEventListener('pageshow', this.look);
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.look);
    window.removeEventListener('pageshow', this.look);
  }

  private async lookAgain() {
    const away = Date.now() - this.seenAt;
    this.seenAt = Date.now();
    if (document.visibilityState !== 'visible' || away < worthAsking || this.firstChild) return;
    try {
      const answer = await fetch(location.href, { cache: 'no-cache', headers: { Accept: 'text/html' } });
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
