// Copies citations and the share link, says that a check is under way, and sends the form with Ctrl+Enter.
// The page works without it: the buttons to copy appear only where this runs.
(() => {
  const text = (button) => {
    const source = document.getElementById(button.dataset.copies);
    return source.href ?? source.textContent;
  };

  // Without a secure address browsers offer no clipboard: then the words are marked, to be copied by hand.
  const mark = (button) => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById(button.dataset.copies));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };

  const copy = async (button) => {
    try {
      await navigator.clipboard.writeText(text(button));
      return button.dataset.done;
    } catch {
      mark(button);
      return button.dataset.failed;
    }
  };

  for (const button of document.querySelectorAll("button.copy")) {
    const name = button.textContent;
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      button.textContent = await copy(button);
      setTimeout(() => (button.textContent = name), 3000);
    });
  }

  const form = document.getElementById("check");
  const first = form.querySelector("button.first");
  const name = first.textContent;
  form.addEventListener("submit", () => {
    first.textContent = form.dataset.busy;
    form.setAttribute("aria-busy", "true");
  });
  addEventListener("pageshow", () => {
    first.textContent = name;
    form.removeAttribute("aria-busy");
  });
  form.querySelector("textarea").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
})();
