// A new question is kept at the top while its answer grows, until the reader scrolls; and the keyboard goes to the
// question box when the button that had it has gone away. The buttons of the conversation say what they ask for.
(() => {
  let followed = null;
  let held = null; // what had the keyboard last

  const follow = () => {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    followed?.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
  };

  const newQuestion = (changes) =>
    changes
      .flatMap((change) => [...change.addedNodes])
      .findLast((node) => node.nodeType === Node.ELEMENT_NODE && node.matches("#log .asked"));

  const keepKeyboard = () => {
    if (document.activeElement !== document.body || !matchMedia("(hover: hover)").matches) return;
    if (!held || (held.isConnected && held.checkVisibility())) return;
    document.querySelector("#question textarea")?.focus({ preventScroll: true });
  };

  new MutationObserver((changes) => {
    const asked = newQuestion(changes);
    followed = asked ?? followed;
    keepKeyboard();
    if (!followed) return;
    if (asked || changes.some((change) => change.target.parentElement?.closest("#log"))) follow();
  }).observe(document.documentElement, { childList: true, characterData: true, subtree: true });

  addEventListener("focusin", (event) => (held = event.target));

  addEventListener("click", (event) => {
    const button = event.target.closest?.("#log [data-wish]");
    const field = button && document.querySelector("#wish :is(textarea, input)");
    if (!field) return;
    // The question is asked in place of the last one, which stays where it is on the page.
    if (button.matches(".retry")) followed = [...document.querySelectorAll("#log .asked")].at(-1);
    // The time makes it another text when the same button is pressed twice.
    field.value = JSON.stringify({ ...JSON.parse(button.dataset.wish), at: Date.now() });
    field.dispatchEvent(new Event("input", { bubbles: true })); // Gradio takes it for a change, not for typing
  });

  for (const moved of ["wheel", "touchmove", "keydown", "mousedown"]) {
    addEventListener(moved, () => (followed = null), { passive: true });
  }

  // Hands a text of the server's to the browser as a file: `{"name": …, "type": …, "text": …}`.
  globalThis.saveText = (made) => {
    if (!made) return;
    const { name, type, text } = JSON.parse(made);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
})();
