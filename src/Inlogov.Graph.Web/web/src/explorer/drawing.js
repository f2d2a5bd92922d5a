// The canvas of the picture, on cytoscape: it is told what to show, and tells what is chosen and what is to be expanded.
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { nameOf, words } from './kinds.js';
import { saveBlob, saveText } from './save.js';
import { toSvg } from './picture-data.js';

cytoscape.use(fcose);

const MANY = 500;
const LABEL_LENGTH = 34;

/** Draws into an element; `end` gives everything back. */
export function drawPicture(element, { onChoose, onExpand }) {
  const colours = readColours(element);
  const core = cytoscape({ container: element, style: styleOf(colours), minZoom: 0.1, maxZoom: 3, wheelSensitivity: 0.3, textureOnViewport: false });
  core.on('tap', 'node', event => { onChoose(event.target.id()); onExpand(event.target.id()); });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const repaint = () => { Object.assign(colours, readColours(element)); core.style(styleOf(colours)); };
  dark.addEventListener('change', repaint);
  const resize = new ResizeObserver(() => core.resize());
  resize.observe(element);

  return {
    show(shown, { root, kindOf, pinned, chosen }) {
      const grew = update(core, shown, kindOf, root);
      core.nodes().unlock();
      pinned.forEach(id => core.getElementById(id).lock().addClass('pinned'));
      core.nodes('.pinned').filter(node => !pinned.has(node.id())).removeClass('pinned');
      select(core, chosen);
      if (grew) layOut(core);
    },
    choose: id => select(core, id),
    fit: () => core.fit(undefined, 40),
    savePng: name => saveBlob(name, core.png({ output: 'blob', full: true, scale: 2, bg: colours.paper })),
    saveSvg: name => saveText(name, 'image/svg+xml', svgOf(core, colours)),
    end() { dark.removeEventListener('change', repaint); resize.disconnect(); core.destroy(); },
  };
}

function update(core, { nodes, edges }, kindOf, root) {
  const wanted = new Set([...nodes.map(node => node.id), ...edges.map(edgeId)]);
  core.elements().filter(element => !wanted.has(element.id())).remove();
  const fresh = [
    ...nodes.filter(node => core.getElementById(node.id).empty()).map(node => ({ group: 'nodes', data: { id: node.id, kind: kindOf(node) ?? 'other', label: short(nameOf(node)) }, classes: node.id === root ? 'root' : '', position: near(core, node, edges) })),
    ...edges.filter(edge => core.getElementById(edgeId(edge)).empty()).map(edge => ({ group: 'edges', data: { id: edgeId(edge), source: edge.from, target: edge.to, label: words(edge.relationship).toLowerCase() } })),
  ];
  core.batch(() => core.add(fresh));
  return fresh.length > 0;
}

const edgeId = ({ from, relationship, to }) => `${from} ${relationship} ${to}`;
const short = name => (name.length > LABEL_LENGTH ? `${name.slice(0, LABEL_LENGTH - 1)}…` : name);

// New things begin where the one they belong to stands, so that the picture grows instead of jumping.
function near(core, node, edges) {
  const edge = edges.find(({ from, to }) => (from === node.id && core.getElementById(to).nonempty()) || (to === node.id && core.getElementById(from).nonempty()));
  if (!edge) return { x: 0, y: 0 };
  const { x, y } = core.getElementById(edge.from === node.id ? edge.to : edge.from).position();
  return { x: x + Math.random() * 40 - 20, y: y + Math.random() * 40 - 20 };
}

function layOut(core) {
  const many = core.nodes().length > MANY;
  core.layout({
    name: 'fcose', quality: many ? 'draft' : 'default', animate: false, randomize: core.nodes().length < 4 || core.nodes().every(node => node.position('x') ** 2 + node.position('y') ** 2 < 2000),
    nodeSeparation: 90, idealEdgeLength: 95, nodeRepulsion: 9000, padding: 40, fit: true, nodeDimensionsIncludeLabels: true,
    fixedNodeConstraint: core.nodes('.pinned').map(node => ({ nodeId: node.id(), position: { ...node.position() } })),
  }).run();
}

function select(core, id) {
  core.elements().removeClass('chosen');
  const node = core.getElementById(id ?? '');
  node.addClass('chosen').connectedEdges().addClass('chosen');
}

function readColours(element) {
  const style = getComputedStyle(element);
  const read = name => style.getPropertyValue(name).trim();
  return {
    ink: read('--ink'), soft: read('--soft'), line: read('--edge'), paper: read('--paper'), accent: read('--accent'),
    kinds: Object.fromEntries(['person', 'article', 'organisation', 'policy', 'topic', 'place', 'document'].map(kind => [kind, read(`--k-${kind}`)])),
  };
}

const styleOf = ({ ink, line, paper, accent, kinds }) => [
  { selector: 'node', style: { label: 'data(label)', 'font-size': 11, 'font-family': 'system-ui, sans-serif', color: ink, 'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'wrap', 'text-max-width': 120, 'text-outline-color': paper, 'text-outline-width': 2, width: 22, height: 22, 'background-color': '#888', 'min-zoomed-font-size': 7 } },
  ...Object.entries(kinds).map(([kind, colour]) => ({ selector: `node[kind = "${kind}"]`, style: { 'background-color': colour } })),
  { selector: 'node.root', style: { width: 36, height: 36, 'font-size': 13, 'font-weight': 600 } },
  { selector: 'node.pinned', style: { 'border-width': 3, 'border-color': ink } },
  { selector: 'node.chosen', style: { 'border-width': 3, 'border-color': accent } },
  { selector: 'edge', style: { width: 1.2, 'line-color': line, 'curve-style': 'straight', 'target-arrow-shape': 'triangle', 'target-arrow-color': line, 'arrow-scale': 0.7 } },
  { selector: 'edge.chosen', style: { width: 2, 'line-color': accent, 'target-arrow-color': accent, label: 'data(label)', 'font-size': 9, color: ink, 'text-outline-color': paper, 'text-outline-width': 2, 'text-rotation': 'autorotate' } },
];

const svgOf = (core, { ink, paper, kinds }) => toSvg({
  ink, paper,
  nodes: core.nodes().map(node => ({ ...node.position(), size: node.width(), colour: kinds[node.data('kind')] ?? '#888', label: node.data('label') })),
  edges: core.edges().map(edge => ({ a: edge.source().position(), b: edge.target().position(), label: edge.data('label') })),
});
