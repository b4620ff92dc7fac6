// One phone: whose it is, the conversation with the bot, and what pops up over it.

import { Composer } from "./composer.js";
import { showAlert } from "./dialogs.js";
import { act } from "./door.js";
import { avatar, button, el, icon, linkPopup, play } from "./dom.js";
import { buildMessage, placeDays } from "./messages.js";

const TOAST_MS = 4500;
const TYPING_MS = 5000;
const NEAR_BOTTOM = 90;

export class Phone {
  constructor(view, bot) {
    this.id = view.id;
    this.name = view.first_name;
    this.botName = bot.first_name;
    this.botUsername = bot.username;
    this.messages = new Map();
    this.elements = new Map();
    this.unseen = 0;
    this.follows = true;
    this.expectAll();
    this.build(view);
  }

  /** After a new connection old toasts are not shown again and nothing is highlighted. */
  expectAll() {
    this.isFresh = true;
  }

  build(view) {
    this.composer = new Composer(this);
    this.state = el("span", {}, "bot");
    this.pinned = button({ class: "pinned", hidden: true, "data-testid": "pinned", click: () => this.showPinned() });
    this.log = el("div", { class: "log", role: "log", tabindex: 0, "aria-label": `Zprávy, ${this.name}`, "data-testid": "log",
      click: (event) => this.followLink(event), scroll: () => this.noticeScroll() });
    this.down = button({ class: "down", hidden: true, "data-testid": "down", click: () => this.scrollDown() }, icon("down"));
    new ResizeObserver(() => this.follows && this.scrollDown()).observe(this.log);
    this.toasts = el("div", { class: "toasts", "aria-live": "polite" });
    this.body = el("div", { class: "phone-body" }, this.buildHead(), this.pinned,
      el("div", { class: "talk" }, this.log, this.down, this.toasts), this.composer.root);
    this.root = el("section", { class: "phone", "data-testid": `phone-${this.id}`, "aria-label": `Telefon: ${this.name}, ${view.caption}`, click: (event) => this.leavePopups(event) },
      el("header", { class: "owner" }, avatar(this.name, this.id), el("div", {}, el("h2", {}, this.name), el("p", {}, view.caption))), this.body);
  }

  buildHead() {
    this.blockItem = button({ class: "danger", "data-testid": "block", click: () => this.block() }, icon("stop"), "Zablokovat bota");
    this.popup = el("div", { class: "popup top", hidden: true }, this.blockItem);
    const more = button({ class: "round", "aria-label": "Další možnosti", "data-testid": "more" }, icon("dots"));
    this.closePopup = linkPopup(more, this.popup);
    return el("div", { class: "head", keydown: (event) => event.key === "Escape" && this.closePopup() },
      avatar(this.botName, this.botName.length, "small"), el("div", { class: "head-name" }, el("b", {}, this.botName), this.state), more, this.popup);
  }

  leavePopups(event) {
    if (event.target.closest("[aria-haspopup], .popup, .panel")) return;
    this.closePopup();
    this.composer.closeAttach();
  }

  update(view) {
    const news = this.updateMessages(view);
    this.updateAbout(view);
    this.updatePinned(view.pinned);
    this.composer.update(view);
    this.blockItem.hidden = view.blocked;
    this.markPressed(view.pressed);
    this.showAction(view.action);
    this.showToasts(view.toasts);
    this.noticeNews(news);
    this.isFresh = false;
  }

  updateMessages(view) {
    const ids = new Set(view.ids);
    for (const [id, element] of this.elements) if (!ids.has(id)) this.forget(id, element);
    const news = view.messages.filter((message) => this.showMessage(message));
    placeDays(this.log, view.ids.map((id) => this.messages.get(id)));
    return news;
  }

  forget(id, element) {
    element.remove();
    this.elements.delete(id);
    this.messages.delete(id);
  }

  /** Draws a message again only when it changed; true for one that was not here before. */
  showMessage(message) {
    const old = this.elements.get(message.id);
    if (old && this.messages.get(message.id).version === message.version) return false;
    const element = buildMessage(message, this);
    this.messages.set(message.id, message);
    this.elements.set(message.id, element);
    if (old) this.replace(old, element);
    else this.log.append(element);
    if (!this.isFresh) play(element, old ? "changed" : "fresh");
    return !old;
  }

  /** Focus stays at the same button when the message under it is edited. */
  replace(old, element) {
    const keys = [...old.querySelectorAll("button")];
    const index = keys.indexOf(document.activeElement);
    old.replaceWith(element);
    if (index >= 0) (element.querySelectorAll("button")[index] ?? this.log).focus({ preventScroll: true });
  }

  updateAbout(view) {
    this.log.querySelector(".about")?.remove();
    if (view.ids.length || !view.description) return;
    this.log.append(el("div", { class: "about" }, el("b", {}, "Co tento bot umí?"), view.description));
  }

  updatePinned(id) {
    const message = this.messages.get(id);
    this.pinnedId = id;
    this.pinned.hidden = !message;
    if (message) this.pinned.replaceChildren(el("span", {}, el("b", {}, "Připnutá zpráva"), message.text));
  }

  showPinned() {
    const element = this.elements.get(this.pinnedId);
    element.scrollIntoView({ block: "center", behavior: "smooth" });
    play(element, "changed");
  }

  markPressed(pressed) {
    this.log.querySelectorAll('[aria-busy="true"]').forEach((key) => key.removeAttribute("aria-busy"));
    for (const { message_id: id, data } of pressed) {
      for (const key of this.elements.get(id)?.querySelectorAll(".keys button") ?? []) if (key.dataset.data === data) key.setAttribute("aria-busy", "true");
    }
  }

  showAction(action) {
    clearTimeout(this.actionTimer);
    this.state.textContent = action ? (action === "typing" ? "píše…" : "posílá soubor…") : "bot";
    this.state.classList.toggle("busy", Boolean(action));
    if (action) this.actionTimer = setTimeout(() => this.showAction(""), TYPING_MS);
  }

  showToasts(toasts) {
    const seen = this.lastToast ?? 0;
    this.lastToast = toasts.at(-1)?.number ?? 0;
    if (this.isFresh) return;
    for (const { text, is_alert: isAlert } of toasts.filter(({ number }) => number > seen)) {
      if (isAlert) showAlert(this, text);
      else this.toast(text);
    }
  }

  toast(text) {
    const element = el("div", { class: "toast", role: "status", "data-testid": "toast" }, text);
    this.toasts.append(element);
    setTimeout(() => element.remove(), TOAST_MS);
  }

  noticeNews(news) {
    const isMine = news.some((message) => !message.from_bot);
    if (this.follows || isMine || this.isFresh) this.scrollDown();
    else if (news.length) this.showUnseen(this.unseen + news.length);
    if (!this.isFresh && news.some((message) => message.from_bot) && !this.root.contains(document.activeElement)) play(this.root, "news");
  }

  isDown() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_BOTTOM;
  }

  noticeScroll() {
    this.follows = this.isDown();
    this.showUnseen(this.follows ? 0 : this.unseen);
  }

  showUnseen(count) {
    this.unseen = count;
    this.down.hidden = this.follows;
    this.down.setAttribute("aria-label", count ? `Dolů, nových zpráv: ${count}` : "Dolů na konec");
    this.down.replaceChildren(icon("down"), ...(count ? [String(count)] : []));
  }

  scrollDown() {
    this.follows = true;
    this.log.scrollTop = this.log.scrollHeight;
    this.showUnseen(0);
  }

  block() {
    this.closePopup();
    act(this.id, "block");
  }

  pressKey(message, key) {
    if (key.callback_data) this.composer.do("tap", { message_id: message.id, data: key.callback_data });
    else if (key.url) this.openLink(key.url);
    else if (key.copy_text) navigator.clipboard.writeText(key.copy_text.text).then(() => this.toast("Zkopírováno"));
    else this.composer.write(`@${this.botUsername} ${key.switch_inline_query_current_chat ?? key.switch_inline_query}`);
  }

  followLink(event) {
    const href = event.target.closest("a")?.getAttribute("href") ?? "";
    if (href.startsWith("#/")) this.composer.do("text", { text: href.slice(1) });
    else if (this.startPayload(href) !== null) this.openLink(href);
    else return;
    event.preventDefault();
  }

  openLink(href) {
    const payload = this.startPayload(href);
    if (payload === null) window.open(href, "_blank", "noopener");
    else this.composer.do("start", { payload });
  }

  /** The payload of a t.me link to this very bot, null for any other link. */
  startPayload(href) {
    if (!/^https?:\/\/(t|telegram)\.me\//i.test(href)) return null;
    const url = new URL(href);
    const isOurs = url.pathname.slice(1).toLowerCase() === this.botUsername.toLowerCase();
    return isOurs ? url.searchParams.get("start") ?? "" : null;
  }
}
