(() => {
  // A browser that does not say which button sent a form goes on as one without scripts.
  if (!self.SubmitEvent) return
  const doc = document, root = doc.documentElement, on = addEventListener
  let past = [], shifts = 0, run = 0, timer, gone
  const by = id => doc.getElementById(id),
  say = text => by("say").textContent = text || "",
  blank = () => doc.body?.remove(),
  leave = () => {
    gone = by("exit").href
    past = []
    blank()
    location.replace(gone)
  },
  dress = () => {
    const hole = by("asking"), form = by("ask"), main = by("main")
    if (form) hole?.replaceWith(form.content.cloneNode(true))
    if (past[0] && !by("back")) // a page gone back to brings its own
      main.prepend(Object.assign(doc.createElement("button"), { className: "more", id: "back", textContent: main.dataset.back }))
  },
  show = (html, keep) => {
    const page = new DOMParser().parseFromString(html, "text/html"), top = page.documentElement
    if (!page.getElementById("main")) throw 0
    if (keep) past.push(keep)
    root.lang = top.lang
    root.dir = top.dir
    doc.body.replaceWith(page.body)
    dress()
    scrollTo(0, 0)
    doc.querySelector("h1")?.focus()
  },
  load = (url, how) => {
    const mine = ++run, last = doc.body.outerHTML, main = by("main"), idle = () => gone || mine < run
    say()
    main.ariaBusy = true
    fetch(url, { credentials: "omit", ...how })
      .then(r => r.text())
      .then(html => idle() || show(html, last))
      .catch(() => {
        if (idle()) return
        main.ariaBusy = false
        say(by("exit").dataset.failed)
      })
  }
  on("submit", e => {
    const form = e.target, tap = e.submitter, body = new URLSearchParams(new FormData(form))
    e.preventDefault()
    if (tap?.name) body.append(tap.name, tap.value)
    load(tap?.getAttribute("formaction") || form.action, { method: "POST", body })
  })
  on("click", e => {
    const link = e.target.closest("a,#back")
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey) return
    if (link.id == "back") run++, show(past.pop())
    else if (link.id == "exit") e.preventDefault(), leave()
    else if (link.host == location.host) e.preventDefault(), load(link.href)
  })
  on("keyup", e => {
    if (gone) return
    clearTimeout(timer)
    shifts = e.key == "Shift" ? shifts + 1 : 0
    if (shifts > 2) return leave()
    if (shifts) say(by("exit").dataset["say" + shifts])
    timer = setTimeout(() => say(shifts = 0), 5000)
  })
  // Whichever way the page is left, it is blank if the browser brings it back from memory, and begins again.
  on("pagehide", blank)
  on("pageshow", e => { if (e.persisted) location.replace(gone || location) })
  on("DOMContentLoaded", dress)
})()
