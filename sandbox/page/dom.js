// Small pieces for building the page: elements and drawn icons.

const PATHS = {
  attach: "M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.3 8.3a1.7 1.7 0 0 1-2.4-2.4l7.5-7.5",
  copy: "M9 9h10v11H9zM5 15V4h10",
  contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-4 3.6-6 7.5-6s6.7 2 7.5 6",
  document: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  dots: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  down: "M5 9l7 7 7-7",
  keys: "M4 6h16v12H4zM7.5 10h.01M12 10h.01M16.5 10h.01M8 14h8",
  link: "M8 16L17 7M9 7h8v8",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  menu: "M4 7h16M4 12h16M4 17h16",
  photo: "M4 6h16v13H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9.5v.01",
  pin: "M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  send: "M4 12l16-8-5.5 16-3-6.5zM11.5 13.5L20 4",
  stop: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM6 6l12 12",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** An element; attributes that are functions become listeners, null and false are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function button(attributes, ...children) {
  return el("button", { type: "button", ...attributes }, ...children);
}

export function avatar(name, number, size = "") {
  const initial = Array.from(name)[0] ?? "?";
  return el("span", { class: `avatar ${size}`, "data-tone": number % 6, "aria-hidden": "true" }, initial);
}

/** Shows and hides a popup by its button; returns what closes it. */
export function linkPopup(toggle, popup) {
  const show = (isShown) => {
    popup.hidden = !isShown;
    toggle.setAttribute("aria-expanded", String(isShown));
  };
  toggle.setAttribute("aria-haspopup", "true");
  toggle.addEventListener("click", () => show(popup.hidden));
  show(false);
  return () => show(false);
}

/** A class that plays an animation once. */
export function play(element, name) {
  element.classList.remove(name);
  void element.offsetWidth;
  element.classList.add(name);
}
