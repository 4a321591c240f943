/** How long the word of success stays, in milliseconds. */
const shownFor = 4_000;

/**
 * `<share-link url="https://…">`: a button that opens the device's own sharing, or copies the
 * address where there is none, and says so.
 */
export class ShareLink extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    const canShare = typeof navigator.share === 'function';
    if (!canShare && !navigator.clipboard) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = canShare ? 'More ways' : 'Copy link';
    const word = document.createElement('span');
    word.setAttribute('role', 'status');
    button.addEventListener('click', () => (canShare ? this.share() : this.copy(word)));
    this.append(button, word);
  }

  // No property named like the attribute: in development React would try to set it.
  private get address() {
    return this.getAttribute('url') ?? location.href;
  }

  private share() {
    // A person who closes the sheet again has made no mistake.
    navigator.share({ title: document.title, url: this.address }).catch(() => undefined);
  }

  private async copy(word: HTMLElement) {
    word.textContent = await navigator.clipboard.writeText(this.address).then(
      () => 'Copied',
      () => 'Copy the address from the address bar',
    );
    setTimeout(() => word.replaceChildren(), shownFor);
  }
}
