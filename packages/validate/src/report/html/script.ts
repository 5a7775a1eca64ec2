/** Searches and filters the list of causes. The page is whole without it; it reads nothing but the page. */
export const script = `
(() => {
  const controls = document.getElementById('controls');
  if (controls) {
    const items = [...document.querySelectorAll('ol.causes > li')].map((item) => [item, item.textContent.toLowerCase()]);
    const details = items.map(([item]) => item.querySelector('details'));
    const search = controls.querySelector('[type=search]');
    const boxes = [...controls.querySelectorAll('[type=checkbox]')];
    const shown = controls.querySelector('[data-shown]');
    const button = controls.querySelector('button');
    const words = [button.textContent, button.dataset.other];
    const update = () => {
      const wanted = search.value.trim().toLowerCase();
      const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
      let count = 0;
      for (const [item, text] of items) {
        item.hidden = off.has(item.className) || !text.includes(wanted);
        if (!item.hidden) count += 1;
      }
      shown.textContent = count;
    };
    controls.addEventListener('input', update);
    button.addEventListener('click', () => {
      const open = button.textContent === words[0];
      for (const one of details) one.open = open;
      button.textContent = words[open ? 1 : 0];
    });
    controls.hidden = false;
  }
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
})();
`.replaceAll(/\n\s*/gu, '\n');

/** What the content security policy knows the script by; a test compares it with the script. */
export const scriptHash = 'sha256-xt0fBiZyRsPFS/KbKqttdwMvTirlMdLUnLICySjzvp8=';
