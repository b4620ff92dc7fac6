// A group on the phone of one of its members. Everybody in it reads the same; taps are of whoever taps.

import { Composer } from "./composer.js";
import { act } from "./door.js";
import { avatar, button, el, icon, linkPopup } from "./dom.js";
import { Talk } from "./talk.js";

export class GroupTalk extends Talk {
  constructor(phone, view, bot) {
    super(bot);
    this.phone = phone;
    this.id = phone.id;
    this.name = `${phone.name}, ${view.title}`;
    this.title = view.title;
    this.group = view.id;
    this.scope = { group: view.id };
    this.buildTalk();
    this.composer = new Composer(this);
    this.parts = [this.buildHead(), this.pinned, this.place, this.composer.root];
  }

  buildHead() {
    this.add = button({ "data-testid": "add-bot", click: () => this.do("add_bot") }, icon("contact"), "Přidat bota");
    this.remove = button({ class: "danger", "data-testid": "remove-bot", click: () => this.do("remove_bot") }, icon("stop"), "Odebrat bota");
    const popup = el("div", { class: "popup top", hidden: true }, this.add, this.remove);
    const more = button({ class: "round", "aria-label": "Další možnosti", "data-testid": "more" }, icon("dots"));
    this.closePopup = linkPopup(more, popup);
    return el("div", { class: "head", keydown: (event) => event.key === "Escape" && this.closePopup() },
      avatar(this.title, -this.group, "small"), el("div", { class: "head-name" }, el("b", {}, this.title), this.state), more, popup);
  }

  update(view) {
    this.stateText = [...view.members.map((one) => one.first_name), ...(view.bot ? ["bot"] : [])].join(", ");
    this.add.hidden = view.bot;
    this.remove.hidden = !view.bot;
    this.composer.update({ started: true, blocked: false, commands: [], keyboard: null, offered: null });
    this.updateTalk(view);
  }

  toast(text) {
    this.phone.toast(text);
  }

  do(deed) {
    this.closePopup();
    act(this.id, deed, this.scope).catch((error) => this.toast(error.message));
  }
}
