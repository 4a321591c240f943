import { occupationLists } from '../../../reference/occupation-lists';
import type { DemoPicture } from '../demo-picture';
import { canvas, colours, element } from '../svg';

export const categoriesOpen: DemoPicture = {
  slug: 'categories-open',
  alt: 'Six doorways in a dark green wall, the second wide open and full of light: the six categories of 2023, healthcare first to be drawn.',
  draw: () => {
    const lists = occupationLists.filter((list) => list.listYear === 2023);
    return canvas(
      colours.spruce,
      element('rect', { x: 0, y: 780, width: 1600, height: 120, fill: colours.night }),
      ...lists.map((list, place) => {
        const [x, width] = [95 + place * 242, 200];
        const height = 380 + list.codes.split(' ').length * 8;
        const isOpen = list.stream === 'healthcare';
        const top = 780 - height;
        const arch = `M${x} 780V${top + width / 2}a${width / 2} ${width / 2} 0 0 1 ${width} 0V780Z`;
        return [
          isOpen
            ? element('path', {
                d: `M${x} 780H${x + width}L${x + width + 190} 900H${x - 190}Z`,
                fill: colours.amber,
                'fill-opacity': 0.5,
              })
            : '',
          element('path', {
            d: arch,
            fill: isOpen ? colours.birch : colours.fir,
            'fill-opacity': isOpen ? 1 : 0.75,
          }),
          isOpen
            ? element('circle', { cx: x + width / 2, cy: top + width / 2, r: 46, fill: colours.amber })
            : '',
          isOpen ? '' : element('circle', { cx: x + width - 26, cy: 600, r: 8, fill: colours.moss }),
        ].join('');
      }),
    );
  },
};
