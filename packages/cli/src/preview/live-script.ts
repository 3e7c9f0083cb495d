/**
 * What a page runs while it is being previewed: at every change of the files it fetches itself again and, if it has come out
 * differently, swaps the contents, leaving where the reader is, what has the focus and what is unfolded as it was.
 */
export const liveScript = `'use strict';
(() => {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'live frame small quiet';
  document.body.append(status);

  const pathTo = (root, element) => {
    const steps = [];
    for (let at = element; at !== root; at = at.parentElement) {
      steps.unshift([...at.parentElement.children].indexOf(at));
    }
    return steps;
  };
  const follow = (root, steps) => steps.reduce((at, step) => at && at.children[step], root);

  const whereFocusIs = (main) => {
    const active = document.activeElement;
    if (!active || !main.contains(active)) return () => undefined;
    if (active.id) return () => document.getElementById(active.id);
    const steps = pathTo(main, active);
    return (next) => follow(next, steps);
  };

  const swap = (before, after) => {
    const findFocus = whereFocusIs(before);
    const unfolded = [...before.querySelectorAll('details')].map((details) => details.open);
    const left = window.scrollX;
    const top = window.scrollY;
    const next = document.adoptNode(after);
    const details = [...next.querySelectorAll('details')];
    if (details.length === unfolded.length) {
      details.forEach((each, index) => { each.open = unfolded[index]; });
    }
    before.replaceWith(next);
    const focus = findFocus(next);
    if (focus) focus.focus({ preventScroll: true });
    window.scrollTo({ left, top, behavior: 'instant' });
  };

  let latest;
  const refresh = async (revision) => {
    const response = await fetch(location.href, { cache: 'no-store' });
    const text = await response.text();
    if (revision !== latest) return;
    const page = new DOMParser().parseFromString(text, 'text/html');
    const before = document.querySelector('main');
    const after = page.querySelector('main');
    if (!after) {
      status.textContent = text;
      return;
    }
    document.title = page.title;
    if (before.isEqualNode(after)) return;
    swap(before, after);
    const contents = page.querySelector('.contents');
    if (contents) document.querySelector('.contents')?.replaceWith(document.adoptNode(contents));
    status.textContent = 'Updated at ' + new Date().toLocaleTimeString('en-GB') + '.';
  };

  const events = new EventSource('/events');
  events.addEventListener('revision', (event) => {
    latest = event.data;
    refresh(event.data).catch(() => {});
  });
  events.addEventListener('open', () => { status.textContent = ''; });
  events.addEventListener('error', () => { status.textContent = 'The preview has ended; this page no longer follows the files.'; });
})();
`;
