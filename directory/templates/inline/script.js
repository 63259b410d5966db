(function () {
  var doc = document, root = doc.documentElement, past = [], presses = 0, timer, gone = false, run = 0;
  function by(id) { return doc.getElementById(id); }
  function leave() {
    var site = by("exit").href;
    gone = true;
    past = [];
    root.className = "gone";
    if (by("words")) by("words").value = "";
    location.replace(site);
  }
  function say(text) { by("say").textContent = text || ""; }
  function dress() {
    var hole = by("asking"), form = by("ask");
    if (hole && form) hole.replaceWith(form.content.cloneNode(true));
    if (past.length && !by("back")) { // a page gone back to brings its own
      var back = doc.createElement("button");
      back.type = "button";
      back.className = "more";
      back.id = "back";
      back.textContent = by("main").dataset.back;
      by("main").prepend(back);
    }
  }
  function show(html, keep) {
    var page = new DOMParser().parseFromString(html, "text/html"), heading;
    if (!page.getElementById("main")) throw 0;
    if (keep) past.push(keep);
    root.lang = page.documentElement.lang;
    root.dir = page.documentElement.dir;
    doc.body.replaceWith(page.body);
    dress();
    scrollTo(0, 0);
    heading = doc.querySelector("h1");
    if (heading) heading.focus();
  }
  function load(address, options) {
    say("");
    var mine = ++run, last = doc.body.outerHTML, box = by("words"), written = box && box.value;
    options.credentials = "omit";
    options.cache = "no-store";
    by("main").setAttribute("aria-busy", "true");
    fetch(address, options).then(function (answer) { return answer.text(); }).then(function (html) {
      if (gone || mine !== run) return;
      show(html, last);
    }).catch(function () {
      if (gone || mine !== run) return;
      by("main").removeAttribute("aria-busy");
      if (box) box.value = written;
      say(by("exit").dataset.failed);
    });
  }
  doc.addEventListener("submit", function (event) {
    var form = event.target, button = event.submitter, data = new URLSearchParams(new FormData(form));
    event.preventDefault();
    if (button && button.name) data.append(button.name, button.value);
    load((button && button.getAttribute("formaction")) || form.getAttribute("action"), { method: "POST", body: data });
  });
  doc.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a,#back");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.id === "exit") { event.preventDefault(); leave(); }
    else if (link.id === "back") { run++; show(past.pop()); }
    else if ((link.getAttribute("href") || "").charAt(0) === "/") { event.preventDefault(); load(link.getAttribute("href"), {}); }
  });
  doc.addEventListener("keyup", function (event) {
    clearTimeout(timer);
    presses = event.key === "Shift" ? presses + 1 : 0;
    if (presses > 2) return leave();
    if (presses) say(by("exit").dataset["say" + presses]);
    timer = setTimeout(function () { presses = 0; say(""); }, 5000);
  });
  addEventListener("pageshow", function (event) { if (event.persisted && gone) leave(); });
  addEventListener("DOMContentLoaded", dress);
})();
