// @ts-check
/**
 * Recomputes a draw of ateliers from its published file: every line of the file must follow from its commitment, list, source and codes.
 * Nothing is sent anywhere. The rule is computed in another way than on the server: one assignment of least cost, with costs in big
 * integers that hold all three parts of atelier-draw@1. Its result is unique, so both must agree.
 */

const encoder = new TextEncoder();
/** @param {string} hex */
const bytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
/** @param {ArrayBuffer} buffer */
const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
/** @param {Uint8Array} data */
const sha256 = async (data) => hex(await crypto.subtle.digest("SHA-256", data));

/** @param {Uint8Array} secret @param {Uint8Array} data */
async function hmac(secret, data) {
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, data));
}

/** HKDF (RFC 5869) of code, source and id, sorted. @param {string} code @param {string} source @param {string[]} ids */
async function lots(code, source, ids) {
  const key = await hmac(bytes(code), encoder.encode(source));
  const drawn = await Promise.all(ids.map(async (id) => ({ id, lot: hex((await hmac(key, encoder.encode(id + "\x01"))).buffer) })));
  return drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1));
}

/**
 * atelier-draw@1: most people served; then most first wishes, then second …; then, in the order of the lots, the best wish for each.
 * People come one after the other; each takes a place, and a chain of moves of least cost makes room.
 * @param {Map<string, number>} seats @param {string[][]} wishes in the order of the lots @returns {number[]} index of the wish; its length: none
 */
function assign(seats, wishes) {
  const ids = [...seats.keys()];
  const nowhere = ids.length;
  const ranks = Math.max(0, ...wishes.map((list) => list.length));
  const many = BigInt(wishes.length + 1);
  const step = BigInt(ranks + 1);
  const places = wishes.map((list) => [...list.map((id) => ids.indexOf(id)), nowhere]);
  const costs = wishes.map((list, person) =>
    [...list, ""].map((_, wish) => {
      const worth = wish < list.length ? many ** BigInt(ranks) + many ** BigInt(ranks - 1 - wish) : 0n;
      return -worth * step ** BigInt(wishes.length) + BigInt(wish) * step ** BigInt(wishes.length - 1 - person);
    }));
  /** @type {number[]} */
  const chosen = [];
  const used = new Array(nowhere + 1).fill(0);
  for (let newcomer = 0; newcomer < wishes.length; newcomer++) {
    /** @type {any[][]} */
    const moves = Array.from({ length: nowhere + 1 }, () => []);
    for (let person = 0; person < newcomer; person++) {
      const from = places[person][chosen[person]];
      places[person].forEach((to, wish) => {
        const cost = costs[person][wish] - costs[person][chosen[person]];
        if (to !== from && (!moves[from][to] || cost < moves[from][to].cost)) moves[from][to] = { person, wish, cost };
      });
    }
    /** @type {any[]} */
    const best = [];
    places[newcomer].forEach((to, wish) => { best[to] = { person: newcomer, wish, cost: costs[newcomer][wish], before: null }; });
    for (let shorter = true; shorter;) {
      shorter = false;
      for (let from = 0; from <= nowhere; from++) {
        if (best[from]) moves[from].forEach((move, to) => {
          const cost = best[from].cost + move.cost;
          if (!best[to] || cost < best[to].cost) { best[to] = { ...move, cost, before: best[from] }; shorter = true; }
        });
      }
    }
    let end = nowhere;
    best.forEach((chain, place) => {
      if ((place === nowhere || used[place] < (seats.get(ids[place]) ?? 0)) && (!best[end] || chain.cost < best[end].cost)) end = place;
    });
    for (let chain = best[end]; chain; chain = chain.before) chosen[chain.person] = chain.wish;
    used.fill(0);
    chosen.forEach((wish, person) => used[places[person][wish]]++);
  }
  return chosen;
}

/** What the file should say, line by line, given what it states. @param {string[][]} rows */
async function recompute(rows) {
  const of = (/** @type {string} */ kind) => rows.filter((row) => row[0] === kind);
  const seats = new Map(of("atelier").map((row) => [row[1], Number(row[2])]).sort());
  const people = new Map(of("wishes").map((row) => [row[1], row.slice(2)]).sort());
  const known = [...people.values()].every((list) => list.every((id) => seats.has(id)) && new Set(list).size === list.length);
  if (!known || [...seats.values()].some((n) => !Number.isInteger(n) || n < 0) || !(of("code").length < Number(of("commitment")[0][2]))) throw new Error("list");
  const source = of("source")[0][1];
  const codes = of("code").map((row) => row[2]);
  if (!codes.length) throw new Error("code");
  const list = [...[...seats].map(([id, n]) => `atelier,${id},${n}`), ...[...people].map(([id, w]) => ["wishes", id, ...w].join(","))];
  const lines = ["rule,atelier-draw@1", of("commitment")[0].join(","), ...list];
  lines.push("list," + (await sha256(encoder.encode(list.map((line) => line + "\n").join("")))), "source," + source);
  codes.forEach((code, i) => lines.push(`code,${i + 1},${code}`));
  const opens = await Promise.all(codes.map(async (code, i) => (await sha256(bytes(code))) === (i ? codes[i - 1] : of("commitment")[0][1])));

  const order = await lots(codes[0], source, [...people.keys()]);
  const wishing = order.filter(({ id }) => people.get(id)?.length);
  const chosen = assign(seats, wishing.map(({ id }) => people.get(id) ?? []));
  /** @type {Map<string, string>} */
  const seated = new Map();
  wishing.forEach(({ id }, i) => { const wish = people.get(id)?.[chosen[i]]; if (wish) seated.set(id, wish); });
  const line = (/** @type {string} */ kind, /** @type {{id: string, lot: string}} */ { id, lot }, /** @type {number} */ i) =>
    [kind, i + 1, lot, id, seated.has(id) ? (people.get(id) ?? []).indexOf(seated.get(id) ?? "") + 1 : "", seated.get(id) ?? ""].join(",");
  order.forEach((each, i) => lines.push(line("lot", each, i)));

  const gone = new Set();
  let last = 1;
  let number = 0;
  const first = rows.findIndex((row) => row[0] === "release");
  for (let at = first; at >= 0 && at < rows.length;) {
    const release = rows[at++];
    const left = [], booked = [];
    for (; rows[at]?.[0] === "left"; at++) left.push(rows[at][1]);
    for (; rows[at]?.[0] === "booked"; at++) booked.push(rows[at]);
    while (rows[at] && rows[at][0] !== "release") at++;
    const code = Number(release[2]);
    const strange = left.some((id) => !people.has(id) || gone.has(id)) || booked.some((row) => !(Number(row[2]) > 0));
    if (strange || Number(release[1]) !== ++number || !(code >= last) || !codes[code - 1]) throw new Error("release");
    last = code;
    left.sort().forEach((id) => { gone.add(id); seated.delete(id); });
    lines.push(release.join(","), ...left.map((id) => "left," + id), ...booked.map((row) => row.join(",")));
    const free = new Map(seats);
    const take = (/** @type {string} */ id, /** @type {number} */ n) => free.set(id, (free.get(id) ?? 0) - n);
    seated.forEach((id) => take(id, 1));
    booked.forEach((row) => take(row[1], Number(row[2])));
    if ([...free.values()].some((n) => n < 0)) throw new Error("booked");
    const waiting = [...people.keys()].filter((id) => people.get(id)?.length && !seated.has(id) && !gone.has(id));
    const next = await lots(codes[code - 1], source, waiting);
    next.forEach(({ id }) => {
      const wish = (people.get(id) ?? []).find((each) => (free.get(each) ?? 0) > 0);
      if (wish) { seated.set(id, wish); take(wish, 1); }
    });
    next.forEach((each, i) => lines.push(line("waiting", each, i)));
  }
  return { lines, opens, people: people.size };
}

/** @param {string} text @returns {Promise<{people: number, differences: string[], opens: boolean, readable: boolean}>} */
export async function verify(text) {
  try {
    const given = text.replace(/\n$/, "").split("\n");
    const { lines, opens, people } = await recompute(given.map((each) => each.split(",")));
    const differences = [];
    for (let i = 0; i < Math.max(lines.length, given.length); i++) {
      if (lines[i] !== given[i]) differences.push(`${i + 1}: ${given[i] ?? "–"} ≠ ${lines[i] ?? "–"}`);
    }
    return { people, differences, opens: opens.every(Boolean), readable: true };
  } catch {
    return { people: 0, differences: [], opens: false, readable: false };
  }
}

/** @param {HTMLElement} place */
function offer(place) {
  const shown = /** @type {HTMLElement} */ (place.querySelector("[data-outcome]"));
  const words = (/** @type {string} */ name) => place.dataset[name] ?? "";
  const show = (/** @type {string} */ state, /** @type {string[]} */ sentences) => {
    shown.dataset.outcome = state;
    shown.replaceChildren(...sentences.map((sentence) => Object.assign(document.createElement("p"), { textContent: sentence })));
  };
  const check = async (/** @type {Promise<string>} */ file) => {
    show("busy", [words("busy")]);
    if (!globalThis.crypto?.subtle) return show("unable", [words("unable")]);
    const text = await file.catch(() => null);
    if (text === null) return show("unable", [words("missing")]);
    const found = await verify(text);
    if (!found.readable) return show("refused", [words("unreadable")]);
    const wrong = [...(found.opens ? [] : [words("chain")]), ...(found.differences.length ? [words("differs"), ...found.differences.slice(0, 5)] : [])];
    if (wrong.length) return show("refused", [words("refused"), ...wrong]);
    show("agrees", [words("agrees").replace("{n}", String(found.people)), words("agreesList"), words("agreesChain"), words("agreesSeats")]);
  };
  place.hidden = false;
  place.querySelector("button")?.addEventListener("click", () =>
    check(fetch(words("file")).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)))));
  place.querySelector("input")?.addEventListener("change", (event) => {
    const file = /** @type {HTMLInputElement} */ (event.target).files?.[0];
    if (file) check(file.text());
  });
}

document.querySelectorAll("[data-draw]").forEach((place) => offer(/** @type {HTMLElement} */ (place)));
