// Typed JSON of the Query API: as text for tables, as plain JSON for export, as nodes and relationships for drawing.

const NUMBERS = new Set(['Integer', 'Float']);

/** A value as plain JSON; what JSON cannot say, such as dates and large integers, becomes text. */
export function plain(value) {
  if (value === null || typeof value !== 'object') return value;
  const { $type: type, _value: inner } = value;
  if (type === 'Null') return null;
  if (type === 'List') return inner.map(plain);
  if (type === 'Map') return mapped(inner);
  if (NUMBERS.has(type)) { const number = Number(inner); return Number.isSafeInteger(number) || type === 'Float' && Number.isFinite(number) ? number : inner; }
  if (type === 'Node') return { elementId: inner._element_id, labels: inner._labels, properties: mapped(inner._properties) };
  if (type === 'Relationship') return { elementId: inner._element_id, type: inner._type, start: inner._start_node_element_id, end: inner._end_node_element_id, properties: mapped(inner._properties) };
  if (type === 'Path') return inner.map(plain);
  return inner;
}

const mapped = properties => Object.fromEntries(Object.entries(properties ?? {}).map(([key, value]) => [key, plain(value)]));

/** A value as one line of text. */
export function text(value) {
  if (value?.$type === 'Node') return `(:${ours(value._value._labels).join(':')} ${JSON.stringify(titleOf(value._value))})`;
  if (value?.$type === 'Relationship') return `[:${value._value._type}]`;
  if (value?.$type === 'Path') return value._value.map(text).join('–');
  const simple = plain(value);
  return simple === null ? 'null' : typeof simple === 'object' ? JSON.stringify(simple) : String(simple);
}

/** The labels that say what kind a thing is. */
export const ours = labels => labels.filter(label => label !== 'InlogovEntity');

const titleOf = ({ _properties: properties, _element_id: id }) => {
  const named = properties?.name ?? properties?.title ?? properties?.path ?? properties?.id;
  return named ? plain(named) : id;
};

/** All nodes and relationships of an answer, once each, as the picture draws them. */
export function graphOf(values) {
  const nodes = new Map();
  const edges = new Map();
  const walk = value => {
    if (value?.$type === 'Node') {
      const { _element_id: id, _labels: labels } = value._value;
      nodes.set(id, { id, name: titleOf(value._value), __typename: ours(labels).find(label => label !== 'Author'), entity: plain(value._value._properties?.id ?? null) });
    } else if (value?.$type === 'Relationship') {
      const { _element_id: id, _start_node_element_id: from, _end_node_element_id: to, _type: relationship } = value._value;
      edges.set(id, { from, to, relationship });
    } else if (Array.isArray(value?._value)) value._value.forEach(walk);
    else if (value?.$type === 'Map') Object.values(value._value).forEach(walk);
  };
  values.flat().forEach(walk);
  return { nodes: [...nodes.values()], edges: [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)) };
}

/** The answer as CSV (RFC 4180). What a spreadsheet would run as a formula is made text. */
export function csv(fields, values) {
  const cell = value => {
    const line = value == null || value.$type === 'Null' ? '' : text(value);
    const safe = typeof value === 'string' || value?.$type === 'String' ? line.replace(/^([=+\-@\t\r])/, "'$1") : line;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [fields.map(name => cell(name)), ...values.map(row => row.map(cell))].map(row => row.join(',')).join('\r\n') + '\r\n';
}

/** The answer as a JSON list of objects. */
export const json = (fields, values) => JSON.stringify(values.map(row => Object.fromEntries(fields.map((name, index) => [name, plain(row[index])]))), null, 2);

/** Where a refused statement went wrong: an offset from 0, or null where the message tells none. */
export function placeOf(message, statement) {
  const found = /line (\d+), column (\d+)(?: \(offset: (\d+)\))?/.exec(message);
  if (!found) return null;
  const before = statement.split('\n').slice(0, Number(found[1]) - 1).reduce((sum, line) => sum + line.length + 1, 0);
  return Math.min(before + Number(found[2]) - 1, statement.length);
}
