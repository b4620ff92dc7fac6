// Dialogs inside one phone; the rest of the phone is inert while one is open.

import { button, el } from "./dom.js";
import { PLACES, PLACES_SOURCE } from "./places.js";

let count = 0;

/** Shows `content(close)` under a title; Escape closes. Focus moves in unless the reader is busy in another phone. */
function open(phone, { title, role = "dialog", testid, content, takesFocus = true }) {
  const before = document.activeElement;
  const heading = `dialog-${++count}`;
  const close = () => {
    scrim.remove();
    if (!phone.root.querySelector(".scrim")) phone.body.inert = false;
    if (takesFocus && before?.isConnected) before.focus();
  };
  const box = el("div", { class: "dialog", role, "aria-modal": "true", "aria-labelledby": heading, "data-testid": testid },
    el("h3", { id: heading }, title), ...content(close));
  const scrim = el("div", { class: "scrim", keydown: (event) => event.key === "Escape" && close() }, box);
  phone.root.append(scrim);
  phone.body.inert = true;
  if (takesFocus) box.querySelector("[autofocus], input, button").focus();
}

export function showAlert(phone, text) {
  const active = document.activeElement;
  open(phone, {
    title: phone.botName,
    role: "alertdialog",
    testid: "alert",
    takesFocus: active === document.body || phone.root.contains(active),
    content: (close) => [
      el("p", {}, text),
      el("div", { class: "choices" }, button({ class: "main", "data-testid": "alert-ok", click: close }, "OK")),
    ],
  });
}

export function askLocation(phone, onLocation) {
  open(phone, {
    title: "Odkud posíláte polohu?",
    testid: "location-dialog",
    content: (close) => {
      const pick = (latitude, longitude) => { close(); onLocation(latitude, longitude); };
      const towns = PLACES.map(([name, latitude, longitude]) => button({ click: () => pick(latitude, longitude) }, name));
      return [
        el("div", { class: "places" }, ...towns),
        ...askForm("Vlastní souřadnice (šířka, délka)", { placeholder: "50.0796, 12.3739", inputmode: "text" }, close, (text) => {
          const [latitude, longitude] = text.split(/[,;\s]+/).map(Number);
          if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return "Zadejte dvě čísla, třeba 50.0796, 12.3739.";
          pick(latitude, longitude);
        }),
        el("small", {}, `Body obcí: ${PLACES_SOURCE}`),
      ];
    },
  });
}

export function askGroup(phone, talks, onGroup) {
  const pick = (talk, close) => () => { close(); onGroup(talk); };
  open(phone, {
    title: "Do které skupiny bota přidat?",
    testid: "group-dialog",
    content: (close) => [
      el("div", { class: "places" }, ...talks.map((talk) => button({ "data-testid": "group", click: pick(talk, close) }, talk.title))),
      el("div", { class: "choices" }, button({ click: close }, "Zrušit")),
    ],
  });
}

export function askContact(phone, onPhone) {
  const value = `+420 000 ${String(phone.id % 1000000).padStart(6, "0").replace(/(...)(...)/, "$1 $2")}`;
  open(phone, {
    title: "Sdílet telefonní číslo s botem?",
    testid: "contact-dialog",
    content: (close) => askForm("Telefonní číslo", { value, type: "tel", autofocus: true }, close, (text) => {
      if (text.replace(/\D/g, "").length < 3) return "Zadejte telefonní číslo.";
      close();
      onPhone(text);
    }),
  });
}

/** A labelled field with buttons; `accept` returns a sentence when the value is wrong. */
function askForm(label, attributes, close, accept) {
  const input = el("input", { "data-testid": "dialog-input", ...attributes });
  const error = el("p", { class: "error", role: "alert", hidden: true });
  const submit = (event) => {
    event.preventDefault();
    const wrong = accept(input.value.trim());
    error.textContent = wrong ?? "";
    error.hidden = !wrong;
  };
  return [el("form", { submit, novalidate: true },
    el("label", {}, label, input), error,
    el("div", { class: "choices" },
      button({ click: close }, "Zrušit"),
      el("button", { type: "submit", class: "main", "data-testid": "dialog-send" }, "Odeslat")))];
}
