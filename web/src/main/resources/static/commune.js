// @ts-check
/**
 * Suggests communes while a person types, as a combobox with a list (ARIA authoring practices). What is picked here travels in the
 * same two fields that the form uses without scripts: the code, and what had been typed when it was picked.
 */

/** @typedef {{ code: string, name: string, department: string, postalCodes?: string[] }} Commune */

const AFTER_TYPING_MS = 200;
const MOST = 8;

/** @param {HTMLElement} place */
function suggest(place) {
  const input = /** @type {HTMLInputElement} */ (place.querySelector("#commune"));
  const asked = /** @type {HTMLInputElement} */ (place.querySelector("[name=communeAsked]"));
  const list = document.createElement("ul");
  const status = document.createElement("p");
  /** @type {Commune[]} */
  let found = [];
  let active = -1;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {AbortController | undefined} */
  let asking;

  list.id = "commune-suggestions";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", place.querySelector("label")?.textContent?.trim() ?? "");
  list.hidden = true;
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  place.querySelector(".suggestions-place")?.append(list, status);

  input.addEventListener("input", () => {
    forgetPick();
    clearTimeout(timer);
    timer = setTimeout(search, AFTER_TYPING_MS);
  });
  input.addEventListener("keydown", onKey);
  input.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = /** @type {HTMLElement} */ (event.target).closest("li");
    if (option) {
      pick(Number(option.dataset.index));
    }
  });

  async function search() {
    asking?.abort();
    const typed = input.value.trim();
    if (typed.length < 2) {
      close();
      return;
    }
    asking = new AbortController();
    try {
      const response = await fetch(`/api/communes?q=${encodeURIComponent(typed)}&limit=${MOST}`, { signal: asking.signal });
      if (response.ok) {
        show((await response.json()).items);
      }
    } catch {
      // Typing on or a lost connection: without suggestions, the form asks after it is sent.
    }
  }

  /** @param {Commune[]} communes */
  function show(communes) {
    found = communes;
    active = -1;
    list.replaceChildren(...communes.map(option));
    const open = communes.length > 0 && document.activeElement === input;
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    input.removeAttribute("aria-activedescendant");
    const words = communes.length > 0 ? place.dataset.countText : place.dataset.noneText;
    status.textContent = (words ?? "").replace("{n}", String(communes.length));
  }

  /** @param {Commune} commune @param {number} index */
  function option(commune, index) {
    const item = document.createElement("li");
    item.id = `commune-suggestion-${index}`;
    item.dataset.index = String(index);
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.textContent = label(commune);
    return item;
  }

  /** @param {Commune} commune */
  function label(commune) {
    const only = commune.postalCodes?.length === 1 ? commune.postalCodes[0] : commune.department;
    return `${commune.name} (${only})`;
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (list.hidden) {
      if (event.key === "ArrowDown") {
        search();
      }
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      activate((active + step + found.length) % found.length);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      pick(active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  }

  /** @param {number} index */
  function activate(index) {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    list.children[index].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", `commune-suggestion-${index}`);
  }

  /** @param {number} index */
  function pick(index) {
    const commune = found[index];
    forgetPick();
    input.value = label(commune);
    asked.value = input.value;
    const code = document.createElement("input");
    code.type = "hidden";
    code.name = "communeCode";
    code.value = commune.code;
    place.append(code);
    close();
  }

  function forgetPick() {
    place.querySelectorAll("input[type=hidden][name=communeCode], [data-commune-choices], [data-commune-picked]").forEach((element) => element.remove());
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
}

document.querySelectorAll("[data-commune]").forEach((place) => suggest(/** @type {HTMLElement} */ (place)));
