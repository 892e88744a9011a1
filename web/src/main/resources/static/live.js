// @ts-check
/**
 * Keeps a part of a page current: fetches its fragment again and again, replaces it when it changed. Rests while the page is
 * hidden or paused, tries more slowly while nobody answers, ends when the fragment says so. Asks for the whole page again when
 * its reader may not see it any more. See fragments/live.html.
 */

const SLOWEST_MS = 15_000;
/** Not signed in any more, not allowed any more. */
const GONE = [401, 403];
/** Screen readers are told of changes at most this often. */
const SPOKEN_EVERY_MS = 10_000;

/** @param {HTMLElement} part */
function keepCurrent(part) {
  const target = /** @type {HTMLElement | null} */ (part.querySelector("[data-live-target]"));
  const address = part.dataset.live;
  const every = Number(part.dataset.liveEvery);
  if (!target || !address || ended()) {
    return;
  }

  let etag = "";
  let paused = false;
  let failures = 0;
  let spokenAt = Date.now();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  part.querySelectorAll("[data-live-control]").forEach((control) => control.removeAttribute("hidden"));
  part.querySelectorAll("[data-live-static]").forEach((element) => element.setAttribute("hidden", ""));
  const button = part.querySelector("[data-live-pause]");
  button?.addEventListener("click", () => {
    paused = !paused;
    button.setAttribute("aria-pressed", String(paused));
    show(paused ? "paused" : "on");
    next(0);
  });
  document.addEventListener("visibilitychange", () => next(0));
  next(every);

  /** @param {number} delay in milliseconds */
  function next(delay) {
    clearTimeout(timer);
    if (!paused && !document.hidden && !ended()) {
      timer = setTimeout(refresh, delay);
    }
  }

  async function refresh() {
    try {
      const headers = etag ? { "If-None-Match": etag } : undefined;
      const response = await fetch(/** @type {string} */ (address), { headers, cache: "no-store", redirect: "manual" });
      if (response.type === "opaqueredirect" || GONE.includes(response.status)) {
        // Whoever may not see it any more sees nothing that was there: the page is asked for again, and says why.
        location.reload();
        return;
      }
      if (response.status === 200) {
        etag = response.headers.get("ETag") ?? "";
        replace(await response.text());
      } else if (response.status !== 304) {
        throw new Error(`status ${response.status}`);
      }
      failures = 0;
      show(paused ? "paused" : "on");
    } catch {
      failures += 1;
      show("lost");
    }
    next(Math.min(every * 2 ** failures, Math.max(SLOWEST_MS, every)));
  }

  /** @param {string} html */
  function replace(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    /** @type {HTMLElement} */ (target).replaceChildren(...fresh.body.childNodes);
    speak();
    if (ended()) {
      part.querySelectorAll("[data-live-control]").forEach((control) => control.setAttribute("hidden", ""));
    }
  }

  function speak() {
    const summary = part.querySelector("[data-live-summary]");
    const words = fragment()?.dataset.summary ?? "";
    if (summary && summary.textContent !== words && (ended() || Date.now() - spokenAt >= SPOKEN_EVERY_MS)) {
      summary.textContent = words;
      spokenAt = Date.now();
    }
  }

  function ended() {
    return fragment()?.dataset.liveEnd === "true";
  }

  function fragment() {
    return /** @type {HTMLElement | null | undefined} */ (target?.firstElementChild);
  }

  /** @param {"on" | "paused" | "lost"} state */
  function show(state) {
    part.classList.toggle("live-paused", state === "paused");
    part.classList.toggle("live-lost", state === "lost");
    part.querySelectorAll("[data-live-state]").forEach((element) => {
      element.toggleAttribute("hidden", element.getAttribute("data-live-state") !== state);
    });
  }
}

document.querySelectorAll("[data-live]").forEach((part) => keepCurrent(/** @type {HTMLElement} */ (part)));
