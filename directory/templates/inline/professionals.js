(function () {
  var doc = document, presses = 0, timer, gone = false;
  function by(id) { return doc.getElementById(id); }
  function leave() {
    gone = true;
    doc.documentElement.className = "gone";
    location.replace(by("exit").href);
  }
  function say(text) { by("say").textContent = text || ""; }
  doc.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("#exit");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave();
  });
  doc.addEventListener("keyup", function (event) {
    clearTimeout(timer);
    presses = event.key === "Shift" ? presses + 1 : 0;
    if (presses > 2) return leave();
    say(presses ? by("exit").dataset["say" + presses] : "");
    timer = setTimeout(function () { presses = 0; say(""); }, 5000);
  });
  addEventListener("pageshow", function (event) { if (event.persisted && gone) leave(); });
})();
