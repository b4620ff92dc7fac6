// One message: a bubble with formatted text or media, and the buttons under it.

import { avatar, button, el, icon } from "./dom.js";

const clock = new Intl.DateTimeFormat("cs", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("cs", { day: "numeric", month: "long" });

export function buildMessage(message, phone) {
  if (message.media.new_chat_members || message.media.left_chat_member) return buildService(message);
  const hasKeys = message.buttons.length > 0;
  const isMine = message.author.id === phone.id;
  const side = isMine ? "out" : "in";
  const element = el("article", {
    class: `message ${side}${hasKeys ? " has-keys" : ""}${message.protected ? " protected" : ""}`,
    "data-testid": "message", "data-id": message.id, "data-from": message.from_bot ? "bot" : "person",
    "aria-label": message.from_bot ? "Zpráva od bota" : isMine ? "Moje zpráva" : `Zpráva, ${message.author.first_name}`,
  });
  const author = isMine || phone.isPrivate ? null : el("div", { class: "via", "data-testid": "author" }, message.author.first_name);
  const via = message.via ? el("div", { class: "via", "data-testid": "via" }, `přes @${message.via}`) : null;
  element.append(el("div", { class: "bubble" }, author, via, buildMedia(message), buildText(message)));
  if (hasKeys) element.append(buildKeys(message, phone));
  return element;
}

function buildService(message) {
  const what = message.media.new_chat_members ? "Bot přidán do skupiny" : "Bot odebrán ze skupiny";
  return el("p", { class: "service", "data-testid": "service", "data-id": message.id }, `${what} · ${message.author.first_name}`);
}

/** Chips with the date before the first message of each day. */
export function placeDays(log, messages) {
  log.querySelectorAll(".day").forEach((chip) => chip.remove());
  let last = "";
  for (const message of messages) {
    const label = day.format(message.date * 1000);
    if (label !== last) log.querySelector(`[data-id="${message.id}"]`).before(el("div", { class: "day" }, label));
    last = label;
  }
}

function buildText(message) {
  const text = el("div", { class: "text", "data-testid": "text" });
  text.innerHTML = message.html; // made by the stand-in from entities, everything else in it is escaped
  text.querySelectorAll('a[href^="http"], a[href^="tg:"]').forEach((link) => { link.target = "_blank"; link.rel = "noopener noreferrer"; });
  text.querySelectorAll("tg-spoiler, blockquote[expandable]").forEach(makeRevealing);
  text.append(buildMeta(message));
  return text;
}

function makeRevealing(element) {
  const isSpoiler = element.localName === "tg-spoiler";
  element.tabIndex = 0;
  element.setAttribute("role", "button");
  if (isSpoiler) element.setAttribute("aria-label", "Skrytý text, ukázat");
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    element.classList.add(isSpoiler ? "shown" : "open");
    element.removeAttribute("aria-label");
    element.removeAttribute("role");
  };
  element.addEventListener("click", reveal, { once: true });
  element.addEventListener("keydown", reveal);
}

function buildMeta(message) {
  const meta = el("span", { class: "meta" });
  if (message.protected) meta.append(el("span", { role: "img", title: "Nelze přeposlat ani uložit", "aria-label": "Nelze přeposlat ani uložit", "data-testid": "protected" }, icon("lock")));
  if (message.edited) meta.append(el("span", { "data-testid": "edited" }, "upraveno"));
  const moment = new Date(message.date * 1000);
  meta.append(el("time", { datetime: moment.toISOString() }, clock.format(moment)));
  return meta;
}

function buildMedia({ media, protected: isProtected }) {
  if (media.photo) return el("div", { class: "media" }, buildPhoto(media.photo.at(-1), isProtected));
  if (media.document) return el("div", { class: "media" }, buildDocument(media.document, isProtected));
  if (media.voice) return el("div", { class: "media" }, el("audio", { controls: true, preload: "none", src: fileUrl(media.voice) }));
  if (media.venue) return el("div", { class: "media" }, buildPlace(media.venue.location, media.venue.title, media.venue.address));
  if (media.location) return el("div", { class: "media" }, buildPlace(media.location, "Poloha", ""));
  if (media.contact) return el("div", { class: "media" }, buildContact(media.contact));
  return null;
}

const fileUrl = (file) => `/sandbox/files/${file.file_id}`;

function buildPhoto(photo, isProtected) {
  const image = el("img", { src: fileUrl(photo), width: photo.width, height: photo.height, alt: "Fotografie" });
  return isProtected ? image : el("a", { href: fileUrl(photo), target: "_blank", "aria-label": "Otevřít fotografii" }, image);
}

function buildDocument(document, isProtected) {
  const words = el("span", { class: "card-words" }, el("b", {}, document.file_name), el("span", {}, formatSize(document.file_size)));
  const sign = el("span", { class: "card-sign" }, icon("document"));
  if (isProtected) return el("span", { class: "card" }, sign, words);
  return el("a", { class: "card", href: fileUrl(document), download: document.file_name, "data-testid": "download", "aria-label": `Stáhnout ${document.file_name}` }, sign, words);
}

function formatSize(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  const [size, unit] = bytes < 1048576 ? [bytes / 1024, "kB"] : [bytes / 1048576, "MB"];
  return `${size.toLocaleString("cs", { maximumFractionDigits: 1 })} ${unit}`;
}

function buildPlace({ latitude, longitude }, title, address) {
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  const coordinates = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  return el("span", {},
    el("a", { class: "map", href, target: "_blank", rel: "noopener noreferrer", "aria-label": `Otevřít v mapě: ${title} ${address || coordinates}` }, icon("pin")),
    el("span", { class: "card-words" }, el("b", {}, title), el("span", {}, address || coordinates)));
}

function buildContact(contact) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  const number = contact.phone_number;
  return el("span", { class: "card" }, avatar(name, name.length),
    el("span", { class: "card-words" }, el("b", {}, name), el("a", { href: `tel:${number.replace(/[^+\d]/g, "")}` }, number)));
}

function buildKeys(message, phone) {
  const rows = message.buttons.map((row) => el("div", { class: "row" }, ...row.map((key) => buildKey(message, key, phone))));
  return el("div", { class: "keys", role: "group", "aria-label": "Tlačítka pod zprávou" }, ...rows);
}

function buildKey(message, key, phone) {
  const common = { "data-testid": "button", "data-data": key.callback_data };
  const sign = key.url ? "link" : key.copy_text ? "copy" : null;
  return button({ ...common, click: () => phone.pressKey(message, key) }, key.text, sign && icon(sign));
}
