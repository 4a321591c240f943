/** How far from a mark a pointer may be to ask for it, in pixels. */
const reach = 40;

interface Place {
  /** Thousandths of the width, and pixels from the top. */
  x: number;
  y: number;
  row: Element;
}

/**
 * `<chart-tip>` around a chart: says the figures of the mark that the pointer is nearest to, in the
 * words of the table below the chart. Who uses no pointer reads them there.
 */
export class ChartTip extends HTMLElement {
  private readonly word = document.createElement('p');
  private places: Place[] | null = null;

  connectedCallback() {
    this.word.ariaHidden = 'true';
    this.addEventListener('pointermove', (event) => this.tell(event));
    this.addEventListener('pointerleave', () => this.word.remove());
  }

  private readPlaces(): Place[] {
    const rows = this.closest('figure')?.querySelectorAll('tr[data-at]') ?? [];
    return [...rows].map((row) => {
      const [x = 0, y = 0] = (row.getAttribute('data-at') ?? '').split(' ').map(Number);
      return { x, y, row };
    });
  }

  private tell(event: PointerEvent) {
    this.places ??= this.readPlaces();
    const box = this.getBoundingClientRect();
    const near = { distance: reach, x: 0, place: null as Place | null };
    for (const place of this.places) {
      const x = (place.x / 1000) * box.width;
      const distance = Math.hypot(x - (event.clientX - box.left), place.y - (event.clientY - box.top));
      if (distance < near.distance) Object.assign(near, { distance, x, place });
    }
    if (!near.place) return this.word.remove();
    const { row, y } = near.place;
    this.word.textContent = [...row.children].map((cell) => cell.textContent).join(' · ');
    this.append(this.word);
    const half = this.word.offsetWidth / 2;
    this.word.style.left = `${Math.min(Math.max(near.x, half), box.width - half)}px`;
    this.word.style.top = `${y}px`;
  }
}
