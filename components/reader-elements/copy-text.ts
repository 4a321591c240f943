/** How long the word of success stays, in milliseconds. */
const shownFor = 4_000;

/** `<copy-text from="ID">`: a button that copies what stands in the field with that id, and says so. */
export class CopyText extends HTMLElement {
  connectedCallback() {
    const field = document.getElementById(this.getAttribute('from') ?? '');
    if (this.firstChild || !navigator.clipboard || !(field instanceof HTMLTextAreaElement)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    if (field.labels[0]) button.setAttribute('aria-label', `Copy: ${field.labels[0].textContent}`);
    const word = document.createElement('span');
    word.setAttribute('role', 'status');
    button.addEventListener('click', () => this.copy(field, word));
    this.append(button, word);
  }

  private async copy(field: HTMLTextAreaElement, word: HTMLElement) {
    field.select();
    word.textContent = await navigator.clipboard.writeText(field.value).then(
      () => 'Copied',
      () => 'Copy it with your keyboard',
    );
    setTimeout(() => word.replaceChildren(), shownFor);
  }
}
