interface Suggestion {
  text: string;
  note: string;
  url: string;
}

/** After the last letter it waits so long before it asks, in milliseconds. */
const pause = 120;

let lists = 0;

/**
 * `<search-suggest><input …></search-suggest>`: suggests pages while somebody types, as a combobox
 * with a list. Enter without a choice searches; without this element the form does the same.
 */
export class SearchSuggest extends HTMLElement {
  /** The element's own field; an empty one before it is made ready. */
  private input = document.createElement('input');
  private readonly list = document.createElement('ul');
  private timer = 0;
  private asking = new AbortController();

  connectedCallback() {
    // Nothing is made before somebody is about to type.
    this.addEventListener('focusin', () => this.prepare());
  }

  private prepare() {
    const input = this.querySelector('input');
    if (!input || input === this.input) return;
    this.input = input;
    lists += 1;
    this.list.id = `suggestions-${lists}`;
    this.list.hidden = true;
    this.list.role = 'listbox';
    this.list.ariaLabel = 'Suggestions';
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.ariaExpanded = 'false';
    input.setAttribute('aria-controls', this.list.id);
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(), pause);
    });
    input.addEventListener('keydown', (event) => this.press(event));
    input.addEventListener('blur', () => this.show([]));
    // The field keeps the focus while an option is pressed.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => this.open((target as Element).closest('li')));
    this.append(this.list);
  }

  private async ask() {
    this.asking.abort();
    this.asking = new AbortController();
    const typed = this.input.value.trim();
    if (typed.length < 2) return this.show([]);
    try {
      const answer = await fetch(`/api/search/suggest?q=${encodeURIComponent(typed)}`, {
        signal: this.asking.signal,
      });
      if (answer.ok && document.activeElement === this.input) this.show((await answer.json()).suggestions);
    } catch {
      // Without suggestions the form searches all the same.
    }
  }

  private show(suggestions: Suggestion[]) {
    if (suggestions.length === 0) {
      clearTimeout(this.timer);
      this.asking.abort();
    }
    this.list.replaceChildren(
      ...suggestions.map(({ text, note, url }, place) => {
        const option = document.createElement('li');
        option.id = `${this.list.id}-${place}`;
        option.role = 'option';
        option.ariaSelected = 'false';
        option.dataset.url = url;
        const small = document.createElement('small');
        small.textContent = note;
        option.append(text, small);
        return option;
      }),
    );
    this.list.hidden = suggestions.length === 0;
    this.input.ariaExpanded = String(suggestions.length > 0);
    this.input.removeAttribute('aria-activedescendant');
  }

  private get chosen() {
    return this.list.querySelector<HTMLElement>('[aria-selected=true]');
  }

  private press(event: KeyboardEvent) {
    const { key } = event;
    if (key === 'Escape' && !this.list.hidden) this.show([]);
    else if (key === 'Enter' && this.chosen) this.open(this.chosen);
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && !this.list.hidden)
      this.move(key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
  }

  /** To the next option or the one before; past the ends stands the field itself. */
  private move(step: 1 | -1) {
    const options = [...this.list.children];
    const { chosen } = this;
    const from = chosen ? options.indexOf(chosen) : step > 0 ? -1 : options.length;
    if (chosen) chosen.ariaSelected = 'false';
    const next = options[from + step];
    if (!next) return this.input.removeAttribute('aria-activedescendant');
    next.ariaSelected = 'true';
    next.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', next.id);
  }

  private open(option: HTMLElement | null) {
    if (option?.dataset.url) location.assign(option.dataset.url);
  }
}
