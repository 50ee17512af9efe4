// The network map: moving people by hand or with keys, looking through its days, reading a file. The page is complete
// without it. Moving touches one person and their ties; the thousands of others stay as they are.

const hand = document.querySelector("[data-network]");
if (hand) people(hand);

function people(hand) {
  const { network, sectors, horizons, failed } = hand.dataset;
  const [sectorNames, horizonNames] = [sectors.split("|"), horizons.split("|")];
  const [status, undo] = [hand.querySelector(".network-said p"), hand.querySelector(".network-said button")];
  const seen = hand.querySelector("input[name=seen]");
  hand.querySelector(".network-how").hidden = false;

  // Both settings of the figure stand on the page; each has its own scale.
  const maps = [...hand.querySelectorAll("svg.network-map .map-body")].map((body) => {
    const [x, y, radius, nearest, inner, outer] = body.dataset.scale.split(" ").map(Number);
    const alters = [...body.querySelectorAll("[data-alter]")];
    const spots = alters.map((alter) => alter.dataset.spot.split(" ").map(Number));
    const path = body.querySelector("path.ties");
    const ends = (path.dataset.ends || "").split(" ").filter(Boolean).map(Number);
    const map = { body, svg: body.ownerSVGElement, x, y, radius, nearest, inner, outer, alters, spots, path, ends };
    map.points = spots.map((spot) => point(map, spot));
    map.places = new Map(alters.map((alter, place) => [alter.dataset.alter, place]));
    return map;
  });

  function point(map, [angle, distance]) {
    const radius = Math.max(Math.min(distance / 100, 1.05) * map.radius, map.nearest);
    const turned = (angle * Math.PI) / 180;
    return [map.x + radius * Math.cos(turned), map.y - radius * Math.sin(turned)];
  }

  function spot(map, [x, y]) {
    const [right, up] = [x - map.x, map.y - y];
    const distance = (Math.hypot(right, up) / map.radius) * 100;
    const near = (map.nearest / map.radius) * 100;
    return [(Math.atan2(up, right) * 180) / Math.PI, Math.min(Math.max(distance, near + 0.5), 99)];
  }

  function words([angle, distance]) {
    const sector = angle < -90 ? 2 : angle < 0 ? 3 : angle < 90 ? 0 : 1;
    const horizon = distance < 33.33 ? 0 : distance < 66.67 ? 1 : 2;
    return `${sectorNames[sector]}, ${horizonNames[horizon]}`;
  }

  const line = (map, pairs) => {
    const parts = [];
    for (const [one, other] of pairs) {
      const [a, b] = [map.points[one], map.points[other]];
      parts.push(`M${a[0].toFixed(1)} ${a[1].toFixed(1)}${around(map, a, b)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}`);
    }
    return parts.join("");
  };

  // Around the middle as a string goes around a peg: the rule of the figure (bend.rs), with its rings.
  function around(map, a, b) {
    const [ax, ay, bx, by] = [a[0] - map.x, a[1] - map.y, b[0] - map.x, b[1] - map.y];
    const [dx, dy] = [bx - ax, by - ay];
    const cross = ax * by - ay * bx;
    const far = Math.abs(cross) / Math.hypot(dx, dy);
    const between = ax * dx + ay * dy < 0 && bx * dx + by * dy > 0;
    if (!between || far >= map.outer || Math.hypot(ax, ay) <= map.outer || Math.hypot(bx, by) <= map.outer) return "";
    const radius = map.inner + ((map.outer - map.inner) * far) / map.outer;
    const side = cross >= 0 ? 1 : -1;
    const touch = (x, y, way) => {
      const turned = Math.atan2(y, x) + way * Math.acos(radius / Math.hypot(x, y));
      return `${(map.x + radius * Math.cos(turned)).toFixed(1)} ${(map.y + radius * Math.sin(turned)).toFixed(1)}`;
    };
    const wide = radius.toFixed(1);
    return `L${touch(ax, ay, side)}A${wide} ${wide} 0 0 ${side === 1 ? 1 : 0} ${touch(bx, by, -side)}`;
  }

  // Parts the ties of one person from all others, once; while they move only these few are drawn anew.
  function take(map, place) {
    if (map.held === place) return;
    letGo(map);
    const [own, others] = [[], []];
    for (let at = 0; at < map.ends.length; at += 2) {
      const pair = [map.ends[at], map.ends[at + 1]];
      (pair[0] === place || pair[1] === place ? own : others).push(pair);
    }
    map.held = place;
    map.own = own;
    map.path.setAttribute("d", line(map, others));
    map.moving = map.path.cloneNode(false);
    map.moving.setAttribute("class", "ties chosen");
    map.moving.removeAttribute("data-ends");
    map.path.after(map.moving);
    map.alters[place].classList.add("held");
    draw(map);
  }

  function letGo(map) {
    if (map.held === undefined) return;
    map.alters[map.held].classList.remove("held");
    map.path.setAttribute("d", map.path.getAttribute("d") + line(map, map.own));
    map.moving.remove();
    map.held = undefined;
  }

  function draw(map) {
    const [x, y] = map.points[map.held];
    map.alters[map.held].setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    map.moving.setAttribute("d", line(map, map.own));
  }

  function stand(map, place, to) {
    map.spots[place] = to;
    map.points[place] = point(map, to);
    draw(map);
  }

  /// Puts somebody somewhere in all settings of the map.
  function put(id, to) {
    for (const map of maps) {
      const place = map.places.get(id);
      take(map, place);
      stand(map, place, to);
    }
  }

  const name = (alter) => (alter.querySelector("title")?.textContent || "").split(":")[0];
  const say = (text) => { status.textContent = text; };

  let last = null;
  let sending = Promise.resolve();
  // One after another: each move has seen the one before.
  function save(alter, from, to) {
    sending = sending.then(async () => {
      const body = new URLSearchParams({
        command: crypto.randomUUID(),
        seen: seen.value,
        angle: Math.round(to[0] * 100),
        distance: Math.max(1, Math.round(to[1] * 100)),
      });
      const voice = document.querySelector(".network-whose input[name=voice]:checked");
      if (voice) body.set("voice", voice.value);
      const id = alter.dataset.alter;
      const answer = await fetch(`${network}${id}/move`, { method: "POST", body }).catch(() => null);
      if (!answer?.ok) {
        put(id, from);
        maps.forEach(letGo);
        say(failed);
        return;
      }
      const moved = await answer.json();
      seen.value = moved.version;
      document.querySelectorAll("input[name=seen]").forEach((field) => { field.value = moved.version; });
      put(id, [moved.angle / 100, moved.distance / 100]);
      maps.forEach(letGo);
      const title = alter.querySelector("title");
      const called = name(alter);
      for (const map of maps) map.alters[map.places.get(id)].querySelector("title").textContent = `${called}: ${words([moved.angle / 100, moved.distance / 100])}`;
      say(`${called}: ${moved.words}`);
      last = { alter, from, to };
      undo.hidden = !title;
    });
    return sending;
  }

  undo.addEventListener("click", () => {
    if (!last) return;
    const { alter, from, to } = last;
    undo.hidden = true;
    save(alter, to, from).then(() => { undo.hidden = true; status.focus?.(); });
  });

  for (const map of maps) {
    let drag = null;
    const at = (event) => {
      const moved = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.svg.getScreenCTM().inverse());
      return [moved.x, moved.y];
    };
    map.body.addEventListener("pointerdown", (event) => {
      const alter = event.target.closest("[data-alter]");
      if (!alter || event.button !== 0) return;
      const place = map.places.get(alter.dataset.alter);
      drag = { alter, place, id: event.pointerId, from: map.spots[place], x: event.clientX, y: event.clientY, began: false };
    });
    // A frame at a time, however often the pointer tells.
    let waiting = null;
    map.body.addEventListener("pointermove", (event) => {
      if (!drag || event.pointerId !== drag.id) return;
      if (!drag.began) {
        if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < 5) return;
        drag.began = true;
        drag.alter.setPointerCapture(event.pointerId);
        take(map, drag.place);
      }
      const to = spot(map, at(event));
      if (waiting) waiting.to = to;
      else {
        waiting = { to };
        requestAnimationFrame(() => {
          if (drag?.began) stand(map, drag.place, waiting.to);
          waiting = null;
        });
      }
    });
    map.body.addEventListener("pointerup", (event) => {
      if (!drag || event.pointerId !== drag.id) return;
      const { alter, place, from, began } = drag;
      drag = null;
      if (!began) return;
      const to = spot(map, at(event));
      stand(map, place, to);
      // What was dragged was not pressed.
      alter.addEventListener("click", (click) => click.preventDefault(), { once: true, capture: true });
      save(alter, from, to);
    });
    map.body.addEventListener("pointercancel", () => {
      if (drag?.began) { stand(map, drag.place, drag.from); letGo(map); }
      drag = null;
    });
    map.body.addEventListener("dragstart", (event) => event.preventDefault());

    let keyed = null;
    const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const settle = () => {
      if (!keyed) return;
      const { alter, place, from, timer } = keyed;
      clearTimeout(timer);
      keyed = null;
      save(alter, from, map.spots[place]);
    };
    map.body.addEventListener("keydown", (event) => {
      const alter = event.target.closest("[data-alter]");
      if (!alter) return;
      const place = map.places.get(alter.dataset.alter);
      if (event.key === "Escape" && keyed) {
        clearTimeout(keyed.timer);
        stand(map, place, keyed.from);
        letGo(map);
        keyed = null;
        return;
      }
      const step = steps[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      if (keyed && keyed.place !== place) settle();
      keyed ??= { alter, place, from: map.spots[place] };
      take(map, place);
      const size = map.radius * (event.shiftKey ? 0.12 : 0.03);
      const [x, y] = map.points[place];
      stand(map, place, spot(map, [x + step[0] * size, y + step[1] * size]));
      say(`${name(alter)}: ${words(map.spots[place])}`);
      clearTimeout(keyed.timer);
      keyed.timer = setTimeout(settle, 700);
    });
    map.body.addEventListener("focusout", settle);
  }
}

// The slider shows each day while it slides.
const through = document.querySelector("[data-over-time]");
if (through) {
  let asked = null;
  document.addEventListener("input", async (event) => {
    const slider = event.target.closest?.(".network-slider input[type=range]");
    if (!slider) return;
    const address = new URL(slider.form.action);
    address.search = new URLSearchParams(new FormData(slider.form));
    asked?.abort();
    asked = new AbortController();
    const answer = await fetch(address, { signal: asked.signal }).catch(() => null);
    if (!answer?.ok) return;
    const text = await answer.text().catch(() => null);
    const there = text && new DOMParser().parseFromString(text, "text/html").querySelector("[data-over-time]");
    if (!there) return;
    const here = document.querySelector("[data-over-time]");
    const value = slider.value;
    here.replaceWith(there);
    const fresh = there.querySelector(".network-slider input[type=range]");
    fresh.value = value;
    fresh.focus();
    history.replaceState(null, "", address);
  });
}

// A file is read here and shown as text; what is sent is what one sees.
for (const pick of document.querySelectorAll("input[type=file][data-into]")) {
  const field = pick.closest("[hidden]");
  if (field) field.hidden = false;
  const said = pick.parentElement.querySelector("[role=status]");
  pick.addEventListener("change", async () => {
    const [file] = pick.files;
    if (!file) return;
    if (file.size > 1024 * 1024) { said.textContent = pick.dataset.tooLarge; return; }
    document.getElementById(pick.dataset.into).value = await file.text();
    said.textContent = file.name;
  });
}
