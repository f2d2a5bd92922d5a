import { SearchBox } from '../parts/search-box.jsx';
import { Link } from '../router.jsx';
import { useTitle } from '../use-title.js';

/** The readable 404: what was not found, and ways on. */
export function Missing({ what }) {
  useTitle('Not found');
  return (
    <div class="wrap narrow missing">
      <p class="eyebrow">404</p>
      <h1>There is nothing here</h1>
      <p class="lead">The graph knows no <code>{what}</code>. It may have been renamed, or the address may be mistyped.</p>
      <SearchBox label="Search for it" placeholder="Search for it by name" />
      <p><Link to="/">Go to the start page</Link></p>
    </div>
  );
}
