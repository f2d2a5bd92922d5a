// What the picture shows, as plain data: nodes by id, edges by ends and relationship, and rules on what is visible.

export const emptyPicture = { nodes: new Map(), edges: new Map() };

/** The picture with a thing and a page of its neighbours added; what was there stays. */
export function withNeighbours(picture, centre, edges) {
  const nodes = new Map(picture.nodes);
  const lines = new Map(picture.edges);
  nodes.set(centre.id, { ...nodes.get(centre.id), ...centre, expanded: true });
  for (const { node, relationship, direction, confidence } of edges) {
    nodes.set(node.id, { ...node, ...nodes.get(node.id) });
    const [from, to] = direction === 'IN' ? [node.id, centre.id] : [centre.id, node.id];
    lines.set(`${from} ${relationship} ${to}`, { from, to, relationship, confidence });
  }
  return { nodes, edges: lines };
}

/** What is left when kinds, unsure facts and hidden things are left out; what no edge reaches any more goes too. */
export function visible({ nodes, edges }, { root, kinds, confidence, hidden, kindOf }) {
  const allowed = id => nodes.has(id) && !hidden.has(id) && (id === root || kinds.has(kindOf(nodes.get(id))));
  const shownEdges = [...edges.values()].filter(edge => allowed(edge.from) && allowed(edge.to) && (edge.confidence ?? 1) >= confidence);
  const reached = new Set([root]);
  const near = new Map();
  for (const { from, to } of shownEdges) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  const queue = [root];
  while (queue.length > 0) {
    for (const next of near.get(queue.pop()) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  return {
    nodes: [...reached].filter(allowed).map(id => nodes.get(id)),
    edges: shownEdges.filter(edge => reached.has(edge.from) && reached.has(edge.to)),
  };
}

const escape = text => String(text).replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);

/** The picture as SVG, from where things stand: `nodes` with x, y, size, colour and label; `edges` with two points and a label. */
export function toSvg({ nodes, edges, ink, paper }) {
  const xs = nodes.map(node => node.x);
  const ys = nodes.map(node => node.y);
  const [left, top] = [Math.min(...xs) - 90, Math.min(...ys) - 50];
  const [width, height] = [Math.max(...xs) - left + 90, Math.max(...ys) - top + 60];
  const round = number => Math.round(number * 10) / 10;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[left, top, width, height].map(round).join(' ')}" font-family="sans-serif" font-size="11">`,
    `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${paper}"/>`,
    ...edges.map(({ a, b, label }) => `<line x1="${round(a.x)}" y1="${round(a.y)}" x2="${round(b.x)}" y2="${round(b.y)}" stroke="#8a94a0" stroke-opacity="0.6"><title>${escape(label)}</title></line>`),
    ...nodes.map(({ x, y, size, colour, label }) => `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size / 2)}" fill="${colour}"/><text x="${round(x)}" y="${round(y + size / 2 + 12)}" text-anchor="middle" fill="${ink}">${escape(label)}</text>`),
    '</svg>',
  ].join('\n');
}
