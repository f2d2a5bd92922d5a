// The schema's documentation, from introspection.
'use strict';

window.schemaDocs = (() => {
  const query = `{ __schema { queryType { name } types { kind name description
    fields(includeDeprecated: true) { name description args { name description defaultValue type { ...T } } type { ...T } }
    inputFields { name description defaultValue type { ...T } }
    enumValues(includeDeprecated: true) { name description }
    possibleTypes { name } } } }
  fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;
  const panel = document.getElementById('type');
  const trail = document.getElementById('trail');
  const find = document.getElementById('find');
  let types = new Map();
  let rootName = 'Query';

  const typeText = type => type.kind === 'NON_NULL' ? typeText(type.ofType) + '!' : type.kind === 'LIST' ? `[${typeText(type.ofType)}]` : type.name;
  const named = type => type.ofType ? named(type.ofType) : type.name;

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function typeLink(text, name) {
    const link = element('button', text, 'link');
    link.type = 'button';
    link.addEventListener('click', () => show(name));
    return link;
  }

  function entry(field) {
    const item = element('li');
    const line = element('code');
    line.append(element('b', field.name));
    if (field.args && field.args.length) {
      line.append('(');
      field.args.forEach((arg, index) => line.append(index ? ', ' : '', arg.name + ': ', typeLink(typeText(arg.type), named(arg.type))));
      line.append(')');
    }
    if (field.type) line.append(': ', typeLink(typeText(field.type), named(field.type)));
    if (field.defaultValue) line.append(' = ' + field.defaultValue);
    item.append(line);
    if (field.description) item.append(element('p', field.description));
    return item;
  }

  function show(name) {
    const type = types.get(name);
    if (!type) return;
    trail.replaceChildren(typeLink(rootName, rootName), name === rootName ? '' : ' › ' + name);
    const list = element('ul');
    for (const field of type.fields || type.inputFields || type.enumValues || []) list.append(entry(field));
    for (const possible of type.possibleTypes || []) {
      const item = element('li');
      item.append(typeLink(possible.name, possible.name));
      list.append(item);
    }
    panel.replaceChildren(element('h2', name), element('p', type.description || ''), list);
  }

  function search(words) {
    const wanted = words.toLowerCase();
    const list = element('ul');
    for (const type of types.values()) {
      if (type.name.startsWith('__')) continue;
      const fields = (type.fields || []).filter(field => field.name.toLowerCase().includes(wanted));
      if (!type.name.toLowerCase().includes(wanted) && !fields.length) continue;
      const item = element('li');
      item.append(typeLink(type.name, type.name), fields.length ? ' ' + fields.slice(0, 6).map(field => field.name).join(', ') : '');
      list.append(item);
    }
    panel.replaceChildren(list);
  }

  async function load(send) {
    const answer = await send({ query });
    if (!answer.data) { panel.textContent = 'The schema cannot be read: introspection is off.'; return; }
    types = new Map(answer.data.__schema.types.map(type => [type.name, type]));
    rootName = answer.data.__schema.queryType.name;
    showFound();
  }

  // What was typed before the schema came is found when it is there.
  const showFound = () => find.value ? search(find.value) : show(rootName);
  find.addEventListener('input', showFound);
  return { load };
})();
