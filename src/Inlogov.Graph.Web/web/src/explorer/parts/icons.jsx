import { KINDS } from '../kinds.js';

/** The mark of the house, in the colours of the kinds. */
export const Mark = ({ size = 26 }) => (
  <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" class="mark">
    <path d="M9 9 23 7M9 9l5 15M23 7l-9 17" /><circle cx="9" cy="9" r="5" class="k-organisation" /><circle cx="23" cy="7" r="4" class="k-policy" /><circle cx="14" cy="24" r="5" class="k-person" />
  </svg>
);

/** The coloured dot of a kind; its name is said elsewhere. */
export const Dot = ({ kind }) => <span class={`dot k-${kind}`} aria-hidden="true" />;

/** A kind as a small label. */
export const KindTag = ({ kind }) => <span class="tag"><Dot kind={kind} /> {KINDS[kind]?.one ?? kind}</span>;

/** How sure a fact is, as a bar and in words. */
export function Confidence({ value }) {
  if (value == null) return null;
  const percent = Math.round(value * 100);
  return <span class="sure" title={`Confidence ${percent} %`}><span class="sure-bar" aria-hidden="true"><i style={{ width: `${percent}%` }} /></span>{percent} % sure</span>;
}
