// The bottom of a conversation (in a group only words): what the person writes, attaches, or picks from menus and the reply keyboard.

import { act, sendFile } from "./door.js";
import { askContact, askLocation } from "./dialogs.js";
import { button, el, icon, linkPopup } from "./dom.js";

const INLINE_PAUSE = 300;

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.commands = [];
    this.panel = el("div", { class: "panel", hidden: true, "data-testid": "panel" });
    this.attach = this.buildAttach();
    this.input = el("textarea", { rows: 1, placeholder: "Zpráva", "aria-label": `Zpráva, ${phone.name}`, "data-testid": "input",
      input: () => this.noticeTyping(), keydown: (event) => this.noticeKey(event) });
    this.send = button({ class: "round send", "aria-label": "Odeslat", "data-testid": "send", disabled: true, click: () => this.sendText() }, icon("send"));
    this.menu = button({ class: "menu-pill", "aria-label": "Nabídka příkazů", "aria-expanded": "false", "data-testid": "commands", hidden: true,
      click: () => this.toggleCommands() }, icon("menu"), "Menu");
    this.keysToggle = button({ class: "round", "aria-label": "Klávesnice bota", "aria-expanded": "true", "data-testid": "keyboard-toggle", hidden: true,
      click: () => this.toggleKeyboard() }, icon("keys"));
    const clip = button({ class: "round", "aria-label": "Přiložit", "data-testid": "attach", hidden: !phone.isPrivate }, icon("attach"));
    this.closeAttach = linkPopup(clip, this.attach);
    this.entry = el("div", { class: "entry" }, this.menu, clip, this.input, this.keysToggle, this.send);
    this.keyboard = el("div", { class: "keyboard-panel", role: "group", "aria-label": "Klávesnice bota", hidden: true, "data-testid": "keyboard" });
    this.start = button({ class: "wide", "data-testid": "start", click: () => this.do("start") }, "Spustit");
    this.restart = button({ class: "wide", "data-testid": "restart", click: () => this.unblock() }, "Odblokovat a spustit bota");
    this.root = el("footer", { class: "composer", keydown: (event) => event.key === "Escape" && this.leavePanels() },
      this.panel, this.attach, this.entry, this.keyboard, this.start, this.restart);
  }

  update(view) {
    const isOpen = view.started && !view.blocked;
    this.entry.hidden = !isOpen;
    this.start.hidden = view.started || view.blocked;
    this.restart.hidden = !view.blocked;
    this.commands = view.commands;
    this.menu.hidden = !view.commands.length;
    this.showKeyboard(isOpen ? view.keyboard : null);
    this.showOffered(view.offered);
  }

  do(deed, body) {
    this.closePanels();
    return act(this.phone.id, deed, { ...body, ...this.phone.scope }).catch((error) => this.phone.toast(error.message));
  }

  async unblock() {
    await this.do("unblock");
    await this.do("start");
  }

  sendText() {
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = "";
    this.noticeTyping();
    this.do("text", { text });
  }

  noticeKey(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.sendText();
  }

  noticeTyping() {
    const text = this.input.value;
    this.send.disabled = !text.trim();
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight}px`;
    if (/^\/\w*$/.test(text)) this.showCommands(text.slice(1));
    else this.closePanels();
    this.askInline(text);
  }

  write(text) {
    this.input.value = text;
    this.input.focus();
    this.noticeTyping();
  }

  toggleCommands() {
    if (this.panel.hidden) this.showCommands("");
    else this.closePanels();
  }

  showCommands(beginning) {
    const found = this.commands.filter(({ command }) => command.startsWith(beginning.toLowerCase()));
    this.openPanel(found.map(({ command, description }) =>
      button({ "data-testid": "command", click: () => { this.write(""); this.do("text", { text: `/${command}` }); } },
        el("b", {}, `/${command}`), el("span", {}, description))));
  }

  openPanel(children) {
    this.panel.replaceChildren(...children);
    this.panel.hidden = !children.length;
    this.menu.setAttribute("aria-expanded", String(!this.panel.hidden));
  }

  closePanels() {
    this.openPanel([]);
    this.closeAttach();
  }

  leavePanels() {
    this.closePanels();
    this.input.focus();
  }

  /** "@bot text" asks the bot for inline results, as in Telegram. */
  askInline(text) {
    clearTimeout(this.inlineTimer);
    if (!this.phone.isPrivate) return;
    const prefix = `@${this.phone.botUsername} `;
    this.inlineQuery = text.startsWith(prefix) ? text.slice(prefix.length).trim() : null;
    if (this.inlineQuery === null) return;
    this.inlineTimer = setTimeout(() => this.do("inline", { query: this.inlineQuery }), INLINE_PAUSE);
  }

  showOffered(offered) {
    if (!offered?.results || offered.query !== this.inlineQuery) return;
    const results = offered.results.map((result) =>
      button({ class: "result", "data-testid": "inline-result", click: () => { this.write(""); this.do("pick", { result_id: result.id }); } },
        el("b", {}, result.title), el("span", {}, result.description)));
    this.openPanel(results.length ? results : [el("p", {}, "Nic nenalezeno")]);
  }

  showKeyboard(keyboard) {
    const shape = JSON.stringify(keyboard);
    if (shape === this.shape) return;
    this.shape = shape;
    const rows = (keyboard?.keyboard ?? []).map((row) => el("div", { class: "row" }, ...row.map((key) => this.buildKey(key))));
    this.keyboard.replaceChildren(...rows);
    this.input.placeholder = keyboard?.input_field_placeholder || "Zpráva";
    this.keysToggle.hidden = !rows.length;
    this.toggleKeyboard(rows.length > 0);
  }

  toggleKeyboard(isShown = this.keyboard.hidden) {
    this.keyboard.hidden = !isShown;
    this.keysToggle.setAttribute("aria-expanded", String(isShown));
  }

  buildKey(given) {
    const key = typeof given === "string" ? { text: given } : given;
    const sign = key.request_location ? "pin" : key.request_contact ? "contact" : null;
    const press = () => {
      if (key.request_location) this.shareLocation();
      else if (key.request_contact) this.shareContact();
      else this.do("text", { text: key.text });
    };
    return button({ "data-testid": "keyboard-button", click: press }, key.text, sign && icon(sign));
  }

  shareLocation() {
    this.closePanels();
    askLocation(this.phone, (latitude, longitude) => this.do("location", { latitude, longitude }));
  }

  shareContact() {
    this.closePanels();
    askContact(this.phone, (number) => this.do("contact", { phone_number: number }));
  }

  buildAttach() {
    const item = (sign, label, click, testid) => button({ click, "data-testid": testid }, icon(sign), label);
    const photo = this.buildFileInput("photo", "image/png,image/jpeg,image/gif");
    const document = this.buildFileInput("document", null);
    return el("div", { class: "popup bottom", hidden: true },
      item("photo", "Fotka", () => photo.click(), "attach-photo"), item("document", "Soubor", () => document.click(), "attach-document"),
      item("pin", "Poloha", () => this.shareLocation(), "attach-location"), item("contact", "Moje číslo", () => this.shareContact(), "attach-contact"),
      photo, document);
  }

  buildFileInput(kind, accept) {
    const change = () => {
      const [file] = input.files;
      this.closePanels();
      if (file) sendFile(this.phone.id, kind, file).catch((error) => this.phone.toast(error.message));
      input.value = "";
    };
    const input = el("input", { type: "file", hidden: true, accept, change, "data-testid": `file-${kind}` });
    return input;
  }
}
