// Runs in the browser, in a page of which only the controls need scripts: asks for them when somebody turns to a
// control, and does then what was asked of it meanwhile. `wake-script.ts` puts it into the page.

/** What needs scripts to work; a link and what unfolds by itself need none. */
const CONTROLS = 'search, form, fieldset, button';
const TURNS_TO = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'input'];
/** What does its own without a script, and so may not do it now: a press of it is held back. */
const PRESSED = 'button, label, input[type=checkbox]';

const HELD_BACK = ['click', 'submit'];

const own = document.currentScript;
const files = own?.dataset.scripts?.split(' ') ?? [];
const missing = [...files];
const heldBack: (() => void)[] = [];

function ask(): void {
  for (const src of missing.splice(0)) {
    const script = Object.assign(document.createElement('script'), { src, async: true });
    // The next sign asks again for what did not come.
    script.onerror = () => {
      script.remove();
      missing.push(src);
    };
    document.head.append(script);
  }
}

function fetchAhead(): void {
  for (const href of files) {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'script', href }),
    );
  }
}

function turned({ target }: Event): void {
  if (target instanceof Element && target.closest(CONTROLS)) ask();
}

function holdBack(event: Event): void {
  const { target, type } = event;
  if (!(target instanceof Element)) return;
  const control = target.closest<HTMLElement>(type === 'submit' ? 'form' : PRESSED);
  if (!control) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  ask();
  heldBack.push(() =>
    control instanceof HTMLFormElement ? control.requestSubmit() : control.click(),
  );
}

function letGo(): void {
  for (const type of TURNS_TO) removeEventListener(type, turned, true);
  for (const type of HELD_BACK) removeEventListener(type, holdBack, true);
  for (const press of heldBack) press();
}

for (const type of TURNS_TO) addEventListener(type, turned, true);
for (const type of HELD_BACK) addEventListener(type, holdBack, true);
new PerformanceObserver((list, marks) => {
  if (list.getEntriesByName('controls-ready').length === 0) return;
  marks.disconnect();
  letGo();
}).observe({ type: 'mark', buffered: true });

/** Does something once the page is shown; at once where nobody sees it: in another tab, or before it is chosen. */
function whenShown(act: () => void): void {
  if (document.visibilityState !== 'visible') act();
  else {
    new PerformanceObserver((_, paints) => {
      paints.disconnect();
      act();
    }).observe({ type: 'paint', buffered: true });
  }
}

// An address that says what is chosen has it shown without anybody turning to anything.
whenShown(location.search === '' ? fetchAhead : ask);
