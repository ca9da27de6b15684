// What the portal does beside showing pages. Everything on them is there without it.
'use strict';

for (const it of document.querySelectorAll('[data-register]')) narrowing(it);

// The register of decisions: the links beside it become boxes to tick, and the list is narrowed
// where it stands. What is chosen is kept in the address. Without the decisions, which a page from
// a disk may not fetch, the links stay links.
function narrowing(register) {
  const SHOWN = 50;
  const find = (what) => register.querySelector(what);
  const [side, field, status, list, none, more, clear, pager] =
    ['.live', '.field', '[role=status]', '[data-list]', '[data-none]', '[data-more]', '[data-clear]', '.pager'].map(find);
  const blank = (what) => find(what).content.firstElementChild.cloneNode(true);
  const { root, one, many } = register.dataset;
  const address = new URLSearchParams(location.search);
  const original = { rows: [...list.childNodes], count: status.textContent };
  const sides = {};
  let boxes = [];
  let decisions, turn = 0, wait;

  const sleep = () => {
    for (const it of boxes) {
      it.link.append(...it.spans);
      it.label.replaceWith(it.link);
      it.count.textContent = it.was;
    }
    boxes = [];
    side.classList.remove('live');
    show();
  };
  if (location.protocol === 'file:') return sleep();

  for (const group of register.querySelectorAll('[data-facet]')) {
    const facet = group.dataset.facet;
    const chosen = (sides[facet] = new Set(address.getAll(facet)));
    for (const link of group.querySelectorAll('[data-word]')) {
      const { word } = link.dataset;
      const label = blank('[data-choice]');
      const box = label.firstElementChild;
      const spans = [...link.children];
      box.checked = chosen.has(word);
      box.name = facet;
      box.value = word;
      label.append(...spans);
      link.replaceWith(label);
      boxes.push({ facet, word, box, label, link, spans, count: spans[1], was: spans[1].textContent });
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
  field.addEventListener('keydown', (it) => {
    if (it.key !== 'Escape' || !field.value) return;
    it.preventDefault();
    field.value = '';
    changed();
  });
  clear.addEventListener('click', () => {
    for (const it of Object.values(sides)) it.clear();
    for (const it of boxes) it.box.checked = false;
    field.value = '';
    changed();
    (field.checkVisibility?.() ? field : find('summary')).focus();
  });
  narrow();

  // The address tells what is chosen, so that it can be sent, kept and opened again.
  function changed(link) {
    const query = new URLSearchParams(Object.entries(sides).flatMap(([facet, of]) => [...of].map((it) => [facet, it])));
    if (field.value.trim()) query.set('q', field.value.trim());
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
      // The page of what was ticked shows what cannot be shown here.
      if (link) location.assign(link.href);
      return;
    }
    if (own !== turn) return;
    const worded = decisions.filter((it) => words.every((word) => it.text.includes(word)));
    const fits = (it, but) => Object.entries(sides).every(([facet, of]) => facet === but || !of.size || of.has(it[facet]));
    const counts = {};
    for (const facet in sides) {
      counts[facet] = {};
      for (const it of worded) if (fits(it, facet)) counts[facet][it[facet]] = (counts[facet][it[facet]] ?? 0) + 1;
    }
    for (const it of boxes) it.count.textContent = counts[it.facet][it.word] ?? 0;
    show(worded.filter((it) => fits(it)));
  }

  // Shows some decisions, or without them the page as it came.
  function show(some) {
    let shown = 0;
    const next = () => {
      const rows = some.slice(shown, shown + SHOWN).map(row);
      shown += rows.length;
      more.hidden = shown >= some.length;
      return rows;
    };
    list.replaceChildren(...(some ? next() : original.rows));
    status.textContent = !some ? original.count : some.length === 1 ? one : many.replace('0', some.length);
    none.hidden = !some || some.length > 0;
    clear.hidden = !some;
    if (!some) more.hidden = true;
    if (pager) pager.hidden = Boolean(some);
    more.onclick = () => {
      const rows = next();
      list.append(...rows);
      rows[0].querySelector('a').focus();
    };
  }

  function row(it) {
    const res = blank('[data-row]');
    for (const part of res.querySelectorAll('[data-if]')) {
      const [key, value] = part.dataset.if.split('=');
      if (value ? it[key] !== value : !it[key]) part.remove();
    }
    for (const part of res.querySelectorAll('[data-text]')) {
      const text = it[part.dataset.text];
      part.textContent = part.textContent ? part.textContent.replace('{}', () => text) : text;
    }
    for (const part of res.querySelectorAll('[data-to]')) part.href = root + it[part.dataset.to];
    for (const part of res.querySelectorAll('[data-day]')) {
      part.dateTime = it[part.dataset.day];
      part.textContent = written(part.dateTime);
    }
    return res;
  }
}

// The columns of the list as decisions, each with the text that is searched.
function unpacked({ bodies, owners, columns }) {
  return columns.href.map((href, place) => {
    const of = (column) => columns[column][place];
    const body = bodies[of('body')], owner = owners[of('owner')];
    const it = {
      href, title: of('title'), summary: of('summary'), item: of('item'), date: of('date'), due: of('due'),
      body: body.name, body_href: body.href, awaits: bodies[of('awaits')]?.name,
      owner: owner?.name, owner_href: owner?.href,
      owned: owner && (!owner.name ? 'withheld' : owner.href ? 'linked' : 'named'),
      status: of('status'), gruppe: body.id, type: of('kind'), aar: of('date').slice(0, 4),
    };
    it.text = folded([it.title, it.summary, it.owner, it.body, href].join(' '));
    return it;
  });
}

// Letters as they are looked for: small, and with one way to write å.
function folded(text) {
  return text.normalize('NFC').toLowerCase().replace(/aa/g, 'å');
}

// `3. marts 2026`
function written(day) {
  const { lang } = document.documentElement;
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Date(day).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, form).replace(' ', '\u00a0');
}
