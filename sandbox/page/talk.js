// One conversation on a phone: its messages, what is pinned, buttons and links in them.

import { button, el, icon, play } from "./dom.js";
import { buildMessage, placeDays } from "./messages.js";

const TYPING_MS = 5000;
const NEAR_BOTTOM = 90;

/** A child says whose phone it is (`id`, `name`), what the bot is called, and has a composer and a `state` line. */
export class Talk {
  constructor(bot) {
    this.botName = bot.first_name;
    this.botUsername = bot.username;
    this.messages = new Map();
    this.elements = new Map();
    this.unseen = 0;
    this.missed = 0;
    this.follows = true;
    this.stateText = "bot";
    this.state = el("span", {}, this.stateText);
    this.expectAll();
  }

  get isPrivate() {
    return this.phone === this;
  }

  /** After a new connection nothing is highlighted. */
  expectAll() {
    this.isFresh = true;
  }

  buildTalk() {
    this.pinned = button({ class: "pinned", hidden: true, "data-testid": "pinned", click: () => this.showPinned() });
    this.log = el("div", { class: "log", role: "log", tabindex: 0, "aria-label": `Zprávy, ${this.name}`, "data-testid": "log",
      click: (event) => this.followLink(event), scroll: () => this.noticeScroll() });
    this.down = button({ class: "down", hidden: true, "data-testid": "down", click: () => this.scrollDown() }, icon("down"));
    new ResizeObserver(() => this.follows && this.scrollDown()).observe(this.log);
    this.place = el("div", { class: "talk" }, this.log, this.down);
  }

  updateTalk(view) {
    const news = this.updateMessages(view);
    this.updatePinned(view.pinned);
    this.showAction(view.action);
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
    this.state.textContent = action ? (action === "typing" ? "píše…" : "posílá soubor…") : this.stateText;
    this.state.classList.toggle("busy", Boolean(action));
    if (action) this.actionTimer = setTimeout(() => this.showAction(""), TYPING_MS);
  }

  noticeNews(news) {
    const isMine = news.some((message) => message.author.id === this.id);
    if (!this.log.isConnected && !this.isFresh) this.missed += news.length;
    if (this.follows || isMine || this.isFresh) this.scrollDown();
    else if (news.length) this.showUnseen(this.unseen + news.length);
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

  pressKey(message, key) {
    if (key.callback_data) this.composer.do("tap", { message_id: message.id, data: key.callback_data });
    else if (key.url) this.openLink(key.url);
    else if (key.copy_text) navigator.clipboard.writeText(key.copy_text.text).then(() => this.toast("Zkopírováno"));
    else this.composer.write(`@${this.botUsername} ${key.switch_inline_query_current_chat ?? key.switch_inline_query}`);
  }

  followLink(event) {
    const href = event.target.closest("a")?.getAttribute("href") ?? "";
    if (href.startsWith("#/")) this.composer.do("text", { text: href.slice(1) });
    else if (this.botLink(href)) this.openLink(href);
    else return;
    event.preventDefault();
  }

  openLink(href) {
    const parameters = this.botLink(href);
    if (!parameters) window.open(href, "_blank", "noopener");
    else if (parameters.has("startgroup")) this.phone.addToGroup(parameters.get("startgroup"));
    else this.phone.start(parameters.get("start") ?? "");
  }

  /** The parameters of a t.me link to this very bot, null for any other link. */
  botLink(href) {
    if (!/^https?:\/\/(t|telegram)\.me\//i.test(href)) return null;
    const url = new URL(href);
    return url.pathname.slice(1).toLowerCase() === this.botUsername.toLowerCase() ? url.searchParams : null;
  }
}
