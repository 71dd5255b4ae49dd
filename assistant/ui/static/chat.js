// A new question is brought to the top, so that its answer is read from the beginning; and the keyboard stays in the
// question box when the button that was pressed goes away.
new MutationObserver((changes) => {
  const added = changes.flatMap((change) => [...change.addedNodes]);
  const asked = added.findLast((node) => node.nodeType === Node.ELEMENT_NODE && node.matches("#log .asked"));
  if (!asked) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  asked.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
  if (document.activeElement === document.body && matchMedia("(hover: hover)").matches) {
    document.querySelector("#question textarea")?.focus({ preventScroll: true });
  }
}).observe(document.documentElement, { childList: true, subtree: true });
