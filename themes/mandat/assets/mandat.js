// What pages do by themselves; all is there without it.
'use strict';

for (const it of document.querySelectorAll('[data-register]')) narrowing(it);

// The register: links become boxes to tick, which narrow the list. Where the decisions cannot be
// fetched, as from a disk, links stay links.
function narrowing(register) {
  const SHOWN = 50;
  const find = (what) => register.querySelector(what);
  const [side, field, status, list, none, more, clear, pager] =
    ['.live', '.field', '[role=status]', '[data-list]', '[data-none]', '[data-more]', '[data-clear]', '.pager'].map(find);
  const blank = (what) => find(what).content.firstElementChild.cloneNode(true);
  const { root, one, many } = register.dataset;
  const address = new URLSearchParams(location.search);
  const original = [...list.childNodes], all = status.textContent;
  const sides = {};
  let boxes = [];
  let decisions, turn = 0, wait;

  if (location.protocol === 'file:') return sleep();

  for (const group of register.querySelectorAll('[data-facet]')) {
    const { facet } = group.dataset;
    const chosen = (sides[facet] = new Set(address.getAll(facet)));
    for (const link of group.querySelectorAll('[data-word]')) {
      const { word } = link.dataset;
      const label = blank('[data-choice]');
      const box = label.firstElementChild;
      const spans = [...link.children];
      Object.assign(box, { checked: chosen.has(word), name: facet, value: word });
      label.append(...spans);
      link.replaceWith(label);
      boxes.push({ key: facet + word, box, label, link, spans, count: spans[1], was: spans[1].textContent });
      box.addEventListener('change', () => {
        box.checked ? chosen.add(word) : chosen.delete(word);
        changed(link);
      });
    }
  }
  field.value = address.get('q') ?? '';
  field.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(changed, 150);
  });
  const emptied = () => {
    field.value = '';
    changed();
  };
  field.addEventListener('keydown', (it) => it.key === 'Escape' && emptied());
  clear.addEventListener('click', () => {
    for (const facet in sides) sides[facet].clear();
    for (const it of boxes) it.box.checked = false;
    emptied();
    (field.checkVisibility() ? field : find('summary')).focus();
  });
  narrow();

  function sleep() {
    for (const it of boxes) {
      it.link.append(...it.spans);
      it.label.replaceWith(it.link);
    }
    boxes = [];
    side.classList.remove('live');
    show();
  }

  // The address keeps what is chosen.
  function changed(link) {
    clearTimeout(wait);
    const query = new URLSearchParams();
    for (const facet in sides) for (const word of sides[facet]) query.append(facet, word);
    if (field.value.trim()) query.append('q', field.value.trim());
    history.replaceState(null, '', location.pathname + (`${query}` && `?${query}`));
    narrow(link);
  }

  async function narrow(link) {
    const own = ++turn;
    const words = folded(field.value).split(/\s+/).filter(Boolean);
    if (!words.length && Object.values(sides).every((it) => !it.size)) {
      for (const it of boxes) it.count.textContent = it.was;
      return show();
    }
    try {
      decisions ??= unpacked(await (await fetch(register.dataset.register)).json());
    } catch {
      sleep();
      if (link) location.assign(link.href);
      return;
    }
    if (own !== turn) return;
    const worded = decisions.filter((it) => words.every((word) => it.text.includes(word)));
    const fits = (it, but) =>
      Object.keys(sides).every((facet) => facet === but || !sides[facet].size || sides[facet].has(it[facet]));
    // A box counts given the other facets.
    const counts = {};
    for (const facet in sides) {
      const key = (it) => facet + it[facet];
      for (const it of worded) if (fits(it, facet)) counts[key(it)] = (counts[key(it)] ?? 0) + 1;
    }
    for (const it of boxes) it.count.textContent = counts[it.key] ?? 0;
    show(worded.filter((it) => fits(it)));
  }

  // Some decisions, or all as the page came.
  function show(some) {
    let shown = 0;
    const next = () => {
      const rows = some.slice(shown, (shown += SHOWN)).map(row);
      more.hidden = shown >= some.length;
      return rows;
    };
    more.hidden = true;
    list.replaceChildren(...(some ? next() : original));
    status.textContent = !some ? all : some.length === 1 ? one : many.replace('0', some.length);
    none.hidden = !some || some.length > 0;
    clear.hidden = !some;
    if (pager) pager.hidden = !!some;
    more.onclick = () => {
      const rows = next();
      list.append(...rows);
      rows[0].querySelector('a').focus();
    };
  }

  function row(it) {
    const res = blank('[data-row]');
    const each = (what, work) => {
      for (const part of res.querySelectorAll(`[data-${what}]`)) work(part, part.dataset[what]);
    };
    each('if', (part, condition) => {
      const [key, value] = condition.split('=');
      if (value ? it[key] !== value : !it[key]) part.remove();
    });
    each('text', (part, key) => {
      part.textContent = (part.textContent || '{}').replace('{}', () => it[key]);
    });
    each('to', (part, key) => (part.href = root + it[key]));
    each('day', (part, key) => Object.assign(part, { dateTime: it[key], textContent: written(it[key]) }));
    return res;
  }
}

// The columns as decisions.
function unpacked({ bodies, owners, columns }) {
  return columns.href.map((href, place) => {
    const it = {};
    for (const column in columns) it[column] = columns[column][place];
    const body = bodies[it.body], owner = owners[it.owner];
    Object.assign(it, {
      body: body.name, body_href: body.href, awaits: bodies[it.awaits]?.name,
      owner: owner?.name, owner_href: owner?.href,
      owned: owner && (!owner.name ? 'withheld' : owner.href ? 'linked' : 'named'),
      gruppe: body.id, aar: it.date.slice(0, 4),
    });
    it.text = folded([it.title, it.summary, it.owner, it.body, href].join(' '));
    return it;
  });
}

// Small letters, with one way to write å.
function folded(text) {
  return text.normalize('NFC').toLowerCase().replace(/aa/g, 'å');
}

// `3. marts 2026`
function written(day) {
  const { lang } = document.documentElement;
  const form = { dateStyle: 'long', timeZone: 'UTC' };
  return new Date(day).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, form).replace(' ', '\u00a0');
}
