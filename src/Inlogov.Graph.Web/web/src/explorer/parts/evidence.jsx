const AROUND = 140;

/** Where a text says so: document, line, the words, and the quotation where the graph has the documents. */
export function Evidence({ evidence, recogniser }) {
  if (!evidence || evidence.length === 0) return null;
  return (
    <details class="evidence">
      <summary>{evidence.length === 1 ? 'Where it says so' : `Where it says so, ${evidence.length} places`}</summary>
      <ol>
        {evidence.map((place, index) => (
          <li key={index}>
            <span class="place">{place.document?.path ?? 'unknown document'}, line {place.line}</span> <q>{place.surfaceForm}</q>
            <Quote {...place} />
          </li>
        ))}
      </ol>
      {recogniser && <p class="by">Found by the recogniser <i>{recogniser}</i>.</p>}
    </details>
  );
}

function Quote({ quote, column, surfaceForm }) {
  if (!quote) return null;
  const { before, words, after } = cut(quote, column, surfaceForm);
  return <blockquote>{before}<mark>{words}</mark>{after}</blockquote>;
}

/** The line around the words, cut where it is long. */
export function cut(quote, column, form) {
  const near = quote.indexOf(form, Math.max(0, column - 1 - form.length));
  const start = near >= 0 ? near : Math.max(0, quote.indexOf(form));
  const end = start + (quote.startsWith(form, start) ? form.length : 0);
  const from = start > AROUND ? quote.indexOf(' ', start - AROUND) + 1 : 0;
  const space = quote.indexOf(' ', end + AROUND);
  const to = space < 0 ? quote.length : space;
  return {
    before: (from > 0 ? '… ' : '') + quote.slice(Math.min(from, start), start),
    words: quote.slice(start, end),
    after: quote.slice(end, to) + (to < quote.length ? ' …' : ''),
  };
}
