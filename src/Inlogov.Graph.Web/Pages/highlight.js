// Colours for GraphQL and JSON. Text becomes text nodes, never markup.
'use strict';

window.highlight = (() => {
  const graphql = /(#[^\n]*)|("""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"?)|(-?\b\d+(?:\.\d+)?\b)|(\$\w+|@\w+)|\b(query|fragment|on|true|false|null|mutation|subscription)\b/g;
  const json = /()("(?:\\.|[^"\\\n])*"(?=\s*:))|("(?:\\.|[^"\\\n])*"?)|(-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)|\b(true|false|null)\b/g;
  const classes = { graphql: ['note', 'text', 'number', 'number', 'key'], json: ['', 'key', 'text', 'number', 'number'] };

  function span(text, name) {
    if (!name) return document.createTextNode(text);
    const element = document.createElement('span');
    element.className = name;
    element.textContent = text;
    return element;
  }

  // Writes `text` into `target`; `wrong` is a character offset to underline up to the end of its word, or -1.
  function paint(target, text, language, wrong = -1) {
    const pieces = document.createDocumentFragment();
    const pattern = language === 'graphql' ? graphql : json;
    let at = 0;
    for (const match of text.matchAll(pattern)) {
      pieces.append(text.slice(at, match.index));
      const group = match.slice(1).findIndex(part => part);
      pieces.append(span(match[0], classes[language][group]));
      at = match.index + match[0].length;
    }
    pieces.append(text.slice(at) + '\n');
    target.replaceChildren(pieces);
    if (wrong >= 0) underline(target, wrong, text);
  }

  function underline(target, offset, text) {
    const length = Math.max(1, (/^\w+/.exec(text.slice(offset)) || [''])[0].length);
    const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    for (let start = 0; walker.nextNode(); start += walker.currentNode.length) {
      const node = walker.currentNode;
      if (offset < start + node.length) {
        const range = document.createRange();
        range.setStart(node, offset - start);
        range.setEnd(node, Math.min(node.length, offset - start + length));
        range.surroundContents(document.createElement('mark'));
        return;
      }
    }
  }

  return { paint };
})();
