// A button beside a field that cannot be changed, to copy what it holds. Without scripts the field is there to copy from.
for (const part of document.querySelectorAll("[data-copy]")) {
  const field = part.querySelector("input");
  const button = part.querySelector("[data-copy-button]");
  const said = part.querySelector("[data-copy-said]");
  field.addEventListener("focus", () => field.select());
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(field.value);
    button.textContent = button.dataset.done;
    said.textContent = button.dataset.done;
  });
}
