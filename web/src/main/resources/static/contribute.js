// @ts-check
/**
 * Keeps what a table writes in this browser until it was answered: each text is a draft of its own, known by the key of its form,
 * and is sent again until an answer comes. The key makes it one contribution. Also takes the code of a table from the address.
 */

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
const PATIENCE_MS = 10_000;
const FIELDS = ["kind", "text", "theme", "territory"];

/** @typedef {{ key: string, at: number, sent: boolean, values: Record<string, string> }} Draft */

const codeForm = /** @type {HTMLFormElement | null} */ (document.querySelector("[data-table-code]"));
if (codeForm && /^#[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$/.test(location.hash)) {
  const code = location.hash.slice(1);
  history.replaceState(null, "", location.pathname + location.search);
  const field = /** @type {HTMLInputElement} */ (codeForm.elements.namedItem("code"));
  if (field.value === "") {
    field.value = code;
    codeForm.submit();
  }
}

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("[data-contribute]"));
const said = document.getElementById("sending");
if (form) {
  enhance(form);
}

/** @param {HTMLFormElement} form */
function enhance(form) {
  const prefix = `etape-draft:${location.pathname}:`;
  let pause = FIRST_PAUSE_MS;
  let sending = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  countDown();
  const unsent = drafts().find((draft) => !draft.sent);
  if (unsent && value("text") === "") {
    fill(unsent);
    say(form.dataset.found);
  }
  form.addEventListener("input", () => store(false));
  form.addEventListener("submit", (event) => {
    if (event.submitter?.hasAttribute("formaction") || !isWhole() || !store(true)) return; // the page answers
    event.preventDefault();
    clear();
    say(form.dataset.sending);
    sendNext();
  });
  addEventListener("online", () => sendNext());
  sendNext();

  async function sendNext() {
    const draft = drafts().find((each) => each.sent);
    if (!draft || sending) return;
    sending = true;
    clearTimeout(timer);
    try {
      const body = new URLSearchParams({ ...draft.values, key: draft.key, _csrf: value("_csrf") });
      const answer = await fetch(form.action, { method: "POST", body, signal: AbortSignal.timeout(PATIENCE_MS) });
      if (answer.status >= 500 || answer.status === 429) throw new Error(`status ${answer.status}`);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const token = /** @type {HTMLInputElement | null} */ (page.querySelector("[name=_csrf]"));
      if (token) set("_csrf", token.value);
      if (answer.ok && answer.redirected) taken(draft, page);
      else if (answer.status === 403 && token && pause === FIRST_PAUSE_MS) throw new Error("an outdated token");
      else refused(draft);
      pause = FIRST_PAUSE_MS;
    } catch {
      say(form.dataset.lost);
      timer = setTimeout(sendNext, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      sending = false;
      return;
    }
    sending = false;
    sendNext();
  }

  /** @param {Draft} draft @param {Document} page */
  function taken(draft, page) {
    localStorage.removeItem(prefix + draft.key);
    const written = page.getElementById("written");
    if (written) document.getElementById("written")?.replaceChildren(...written.childNodes);
    say(form.dataset.sent);
  }

  /** The page itself says why, with the text in its form. @param {Draft} draft */
  function refused(draft) {
    localStorage.setItem(prefix + draft.key, JSON.stringify({ ...draft, sent: false }));
    fill(draft);
    form.submit();
  }

  /** The oldest first. @returns {Draft[]} */
  function drafts() {
    try {
      return Object.keys(localStorage)
        .filter((name) => name.startsWith(prefix))
        .map((name) => JSON.parse(localStorage.getItem(name) ?? ""))
        .sort((one, other) => one.at - other.at);
    } catch {
      return [];
    }
  }

  /** @param {boolean} sent @returns {boolean} whether this browser keeps anything */
  function store(sent) {
    const draft = { key: value("key"), at: Date.now(), sent, values: Object.fromEntries(FIELDS.map((name) => [name, value(name)])) };
    try {
      if (draft.values.text === "") localStorage.removeItem(prefix + draft.key);
      else localStorage.setItem(prefix + draft.key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /** @param {Draft} draft */
  function fill(draft) {
    set("key", draft.key);
    FIELDS.forEach((name) => set(name, draft.values[name] ?? ""));
    form.querySelector("textarea")?.dispatchEvent(new Event("count"));
  }

  /** Theme and territory often stay the same. */
  function clear() {
    set("key", nonce());
    set("text", "");
    document.getElementById("error-summary")?.remove();
    document.getElementById("form-notice")?.remove();
    document.getElementById("done")?.remove();
    form.querySelector("textarea")?.dispatchEvent(new Event("count"));
    form.querySelector("textarea")?.focus();
  }

  function isWhole() {
    return ["kind", "theme"].every((name) => value(name) !== "") && [...value("text").trim()].length >= 5;
  }

  /** @param {string} name */
  function value(name) {
    const field = form.elements.namedItem(name);
    return field ? /** @type {HTMLInputElement} */ (field).value : "";
  }

  /** @param {string} name @param {string} typed */
  function set(name, typed) {
    const field = form.elements.namedItem(name);
    if (field) /** @type {HTMLInputElement} */ (field).value = typed;
  }

  function countDown() {
    const area = form.querySelector("textarea");
    const left = /** @type {HTMLElement | null} */ (form.querySelector("[data-left]"));
    if (!area || !left) return;
    const count = () => {
      const rest = Number(area.dataset.most) - [...area.value].length;
      left.textContent = `${rest.toLocaleString(document.documentElement.lang)} ${left.dataset.left}`;
      left.classList.toggle("field-error", rest < 0);
    };
    left.hidden = false;
    area.addEventListener("input", count);
    area.addEventListener("count", count);
    count();
  }
}

/** @param {string | undefined} words */
function say(words) {
  if (said && words) {
    said.textContent = words;
    said.hidden = false;
  }
}

/** A random UUID; browsers make one by themselves only on pages that came over TLS. */
function nonce() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
