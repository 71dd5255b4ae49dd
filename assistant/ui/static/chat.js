// A new question is kept at the top while its answer grows, until the reader scrolls; and the keyboard goes to the
// question box when the button that was pressed has gone away. A chip above an answer asks again without what it names.
(() => {
  let followed = null;

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
    document.querySelector("#question textarea")?.focus({ preventScroll: true });
  };

  new MutationObserver((changes) => {
    const asked = newQuestion(changes);
    followed = asked ?? followed;
    if (!followed) return;
    keepKeyboard();
    if (asked || changes.some((change) => change.target.parentElement?.closest("#log"))) follow();
  }).observe(document.documentElement, { childList: true, characterData: true, subtree: true });

  addEventListener("click", (event) => {
    const chip = event.target.closest?.("#log .chip");
    const box = chip && document.querySelector("#again :is(textarea, input)");
    if (!box) return;
    const question = chip.closest(".understood").dataset.question;
    // The time makes it another text when the same chip is pressed twice.
    box.value = JSON.stringify({ question, without: JSON.parse(chip.dataset.without), at: Date.now() });
    box.dispatchEvent(new Event("input", { bubbles: true })); // Gradio takes it for a change, not for typing
  });

  for (const moved of ["wheel", "touchmove", "keydown", "mousedown"]) {
    addEventListener(moved, () => (followed = null), { passive: true });
  }
})();
