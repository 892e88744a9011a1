// @ts-check
/** Sends the form of a page that only passes something on. */
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-send]"));
form?.submit();
