/**
 * What is run inside a page, as text: only there are there documents and elements.
 */

/** Opens everything that opens. */
export const unfold = "document.querySelectorAll('details').forEach((details) => { details.open = true; })";

/** What stands out beyond the edges of the screen, or makes the page scroll sideways. */
export const beyondTheEdge = `(() => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const out = [...document.body.querySelectorAll(':not(.unseen, svg *)')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < -0.5 || right > clientWidth + 0.5);
  });
  return [...(scrollWidth > clientWidth ? ['the page'] : []), ...out.map((one) => one.outerHTML.slice(0, 80))];
})()`;

/** What the page has left in the browser: nothing. */
export const whatIsKept = `(async () => [
  localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length,
])()`;

/** How far the bars of a chart are from the left and from the right end of their tracks, in pixels. */
export const barEdges = `(() => {
  return [...document.querySelectorAll('#by-cause rect')].map((bar) => {
    const box = bar.parentElement.getBoundingClientRect();
    const { left, right } = bar.getBoundingClientRect();
    return [Math.round(left - box.left), Math.round(box.right - right)];
  });
})()`;

/** Puts an image with a script into the page, as an attacker would. */
export const attack = `document.body.insertAdjacentHTML(
  'beforeend', '<img src="https://example.org/x.png" onerror="document.title = 1">'
)`;
