// @ts-check
/**
 * Scans one after the other without loading the page again, so that the next can follow at once. Each is sent with a nonce of
 * its own and the time of the device, and sent again until it is answered; the nonce lets nobody in twice. The verdict sounds.
 */

const RETRY_MS = 2_000;
const PATIENCE_MS = 5_000;

/** Pitch in Hz and length in seconds, one after the other. */
const TONES = /** @type {Record<string, [number, number][]>} */ ({
  good: [[880, 0.12]],
  wait: [[523, 0.14], [523, 0.14]],
  bad: [[196, 0.5]],
});

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("[data-door]"));
const verdict = document.getElementById("verdict");

/** @type {URLSearchParams[]} */
const waiting = [];
let sending = false;
/** @type {AudioContext | undefined} */
let audio;

if (form && verdict) {
  const code = /** @type {HTMLInputElement} */ (form.elements.namedItem("code"));
  const point = /** @type {HTMLSelectElement} */ (form.elements.namedItem("point"));

  document.addEventListener("submit", (event) => {
    const sent = /** @type {HTMLFormElement} */ (event.target);
    if (sent.method !== "post" || !sent.querySelector("[name=nonce]")) return;
    event.preventDefault();
    const scan = new URLSearchParams(/** @type {any} */ (new FormData(sent)));
    const isTyped = sent === form;
    if (isTyped && code.value.trim() === "") return;
    scan.set("nonce", nonce());
    scan.set("point", point.value);
    scan.set("scannedAt", new Date().toISOString());
    if (isTyped) code.value = "";
    audio ??= new AudioContext();
    code.focus();
    waiting.push(scan);
    if (!sending) sendNext();
  });

  // A scanner types wherever the focus is: what is typed outside of every field is meant for this one.
  document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const isPlain = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && !target.closest("input, select, textarea, button, a, summary")) code.focus();
  });
}

async function sendNext() {
  const scan = waiting[0];
  sending = scan !== undefined;
  if (!scan || !form) return;
  try {
    scan.set("sentAt", new Date().toISOString());
    const answer = await fetch(form.action, { method: "POST", body: scan, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status >= 500 || answer.status === 429) throw new Error(`status ${answer.status}`);
    if (!answer.ok || answer.redirected) {
      location.reload(); // signed out, or no longer allowed: the page says so
      return;
    }
    waiting.shift();
    show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    say(form.dataset.lost ?? "");
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  sendNext();
}

/** @param {Document} page the answer: a whole page, of which some parts are shown */
function show(page) {
  for (const id of ["verdict", "scans", "found"]) {
    const part = page.getElementById(id);
    document.getElementById(id)?.replaceChildren(...(part?.childNodes ?? []));
  }
  verdict?.scrollIntoView({ block: "nearest" });
  const tone = verdict?.querySelector("[data-tone]")?.getAttribute("data-tone");
  if (tone) play(TONES[tone] ?? []);
}

/** @param {string} words */
function say(words) {
  const part = document.createElement("p");
  part.className = "callout callout-bad";
  part.textContent = words;
  verdict?.replaceChildren(part);
}

/** @param {[number, number][]} notes */
function play(notes) {
  if (!audio) return;
  let at = audio.currentTime;
  for (const [pitch, length] of notes) {
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0.2, at);
    loudness.gain.exponentialRampToValueAtTime(0.001, at + length);
    tone.connect(loudness).connect(audio.destination);
    tone.start(at);
    tone.stop(at + length);
    at += length + 0.05;
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
