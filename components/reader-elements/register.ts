// The one module that reader pages load. Every page works without it.
import { CopyText } from './copy-text';
import { PageWatch } from './page-watch';
import { ShareLink } from './share-link';

customElements.define('page-watch', PageWatch);
customElements.define('share-link', ShareLink);
customElements.define('copy-text', CopyText);
