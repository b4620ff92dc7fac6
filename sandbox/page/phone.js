// One phone: whose it is, the conversation with the bot, the groups, and what pops up over them.

import { Composer } from "./composer.js";
import { askGroup, showAlert } from "./dialogs.js";
import { act } from "./door.js";
import { avatar, button, el, icon, linkPopup, play } from "./dom.js";
import { GroupTalk } from "./group.js";
import { Talk } from "./talk.js";

const TOAST_MS = 4500;

export class Phone extends Talk {
  constructor(view, bot) {
    super(bot);
    this.bot = bot;
    this.phone = this;
    this.id = view.id;
    this.name = view.first_name;
    this.title = this.botName;
    this.scope = {};
    this.groups = new Map();
    this.build(view);
  }

  /** Old toasts are not shown again either. */
  expectAll() {
    super.expectAll();
    this.groups?.forEach((talk) => talk.expectAll());
  }

  build(view) {
    this.buildTalk();
    this.composer = new Composer(this);
    this.toasts = el("div", { class: "toasts", "aria-live": "polite" });
    this.parts = [this.buildHead(), this.pinned, this.place, this.composer.root];
    this.tabs = el("nav", { class: "tabs", hidden: true, "aria-label": `Chaty, ${this.name}` });
    this.body = el("div", { class: "phone-body" });
    this.root = el("section", { class: "phone", "data-testid": `phone-${this.id}`, "aria-label": `Telefon: ${this.name}, ${view.caption}`, click: (event) => this.leavePopups(event) },
      el("header", { class: "owner" }, avatar(this.name, this.id), el("div", {}, el("h2", {}, this.name), el("p", {}, view.caption))), this.tabs, this.body);
    this.show(this);
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
    this.shown.closePopup();
    this.shown.composer.closeAttach();
  }

  update(view) {
    const wasFresh = this.isFresh;
    this.updateTalk(view);
    this.updateAbout(view);
    this.composer.update(view);
    this.blockItem.hidden = view.blocked;
    for (const talk of [this, ...this.groups.values()]) talk.markPressed(view.pressed);
    this.showToasts(view.toasts, wasFresh);
    this.showTabs();
  }

  updateGroup(view) {
    let talk = this.groups.get(view.id);
    if (!talk) {
      talk = new GroupTalk(this, view, this.bot);
      this.groups.set(view.id, talk);
    }
    talk.update(view);
    this.showTabs();
  }

  /** The private chat and the groups; only one of them stands in the page. */
  show(talk) {
    this.shown = talk;
    talk.missed = 0;
    talk.place.append(this.toasts);
    this.body.replaceChildren(...talk.parts);
    if (talk.follows) talk.scrollDown();
    this.showTabs();
  }

  showTabs() {
    this.tabs.hidden = !this.groups.size;
    this.tabs.replaceChildren(...[this, ...this.groups.values()].map((talk) => this.buildTab(talk)));
  }

  buildTab(talk) {
    const news = talk.missed ? el("b", { "aria-label": `nových zpráv: ${talk.missed}` }, String(talk.missed)) : null;
    return button({ class: "tab", "aria-pressed": String(talk === this.shown), "data-testid": talk === this ? "tab-bot" : "tab-group",
      click: () => this.show(talk) }, el("span", {}, talk.title), news);
  }

  updateAbout(view) {
    this.log.querySelector(".about")?.remove();
    if (view.ids.length || !view.description) return;
    this.log.append(el("div", { class: "about" }, el("b", {}, "Co tento bot umí?"), view.description));
  }

  showToasts(toasts, wasFresh) {
    const seen = this.lastToast ?? 0;
    this.lastToast = toasts.at(-1)?.number ?? 0;
    if (wasFresh) return;
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
    super.noticeNews(news);
    if (!this.isFresh && news.some((message) => message.from_bot) && !this.root.contains(document.activeElement)) play(this.root, "news");
  }

  block() {
    this.closePopup();
    act(this.id, "block");
  }

  start(payload) {
    this.show(this);
    this.composer.do("start", { payload });
  }

  /** A link that asks in which group the bot should be. */
  addToGroup(payload) {
    const join = (talk) => {
      this.show(talk);
      talk.composer.do("add_bot", { payload });
    };
    if (this.groups.size) askGroup(this, [...this.groups.values()], join);
    else this.toast("Tento telefon není v žádné skupině.");
  }
}
