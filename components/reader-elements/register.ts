// The one module that reader pages load. Every page works without it.

import { ChartTip } from './chart-tip';
import { CopyText } from './copy-text';
import { PageWatch } from './page-watch';
import { SearchSuggest } from './search-suggest';
import { ShareLink } from './share-link';

customElements.define('chart-tip', ChartTip);
customElements.define('page-watch', PageWatch);
customElements.define('search-suggest', SearchSuggest);
customElements.define('share-link', ShareLink);
customElements.define('copy-text', CopyText);
