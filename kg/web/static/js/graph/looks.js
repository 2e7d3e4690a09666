// Shapes and colours of classes, strokes of relations. Colours are custom properties of the style sheet, so that
// light and dark are decided there alone. Each class also has a shape of its own.

export const FAMILIES = {
  Event: { shape: "pill", colour: "--event", size: 9 },
  Person: { shape: "dot", colour: "--person", size: 8 },
  Country: { shape: "square", colour: "--country", size: 8 },
  Organization: { shape: "triangle", colour: "--organization", size: 9 },
  Platform: { shape: "star", colour: "--platform", size: 9 },
  Place: { shape: "triangleDown", colour: "--place", size: 8 },
  Article: { shape: "sheet", colour: "--article", size: 8 },
  Quotation: { shape: "diamond", colour: "--quotation", size: 8 },
  Position: { shape: "hexagon", colour: "--position", size: 8 },
  Other: { shape: "dot", colour: "--other", size: 7 },
};

const SUBCLASSES = {
  Organization: ["InternationalOrganization", "CountryGroup", "GovernmentBody", "Company", "NewsOutlet"],
  Event: [
    "Conference", "Summit", "Meeting", "Visit", "Call", "Negotiation", "Signing", "Ceremony", "Appointment",
    "Statement", "Measure",
  ],
  Position: ["PositionHolding", "Office", "Concept"],
};

/** The family of a class of the ontology. */
export function familyOf(name) {
  if (name in FAMILIES) return name;
  for (const [family, classes] of Object.entries(SUBCLASSES)) if (classes.includes(name)) return family;
  return "Other";
}

export const STROKES = {
  part: { colour: "--line-part", width: 1.2 },
  position: { colour: "--line-position", width: 1.4 },
  quotation: { colour: "--line-quotation", width: 1.2 },
  event: { colour: "--line-event", width: 1.2 },
  background: { colour: "--line-background", width: 1 },
};

/** The kind of stroke for a relation: parts in events unless it is one of the others. */
export function strokeOf(relation) {
  if (["position", "office", "officeOf", "person", "accreditedTo", "holds", "PositionHolding"].includes(relation)) return "position";
  if (["quotation", "speaker", "about", "said", "addressee", "speaksOf"].includes(relation)) return "quotation";
  if (["place", "followsUp", "partOf", "inCountry"].includes(relation)) return "event";
  if (["member", "membership", "operatedBy", "background", "memberOf"].includes(relation)) return "background";
  return "part";
}

/** Adds a shape's outline around (x, y) to a path; `r` is half its height. */
export function outline(path, shape, x, y, r) {
  switch (shape) {
    case "square":
      path.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      return;
    case "triangle":
      polygon(path, x, y, r * 1.1, [[0, -1], [1, 0.8], [-1, 0.8]]);
      return;
    case "triangleDown":
      polygon(path, x, y, r * 1.1, [[0, 1], [1, -0.8], [-1, -0.8]]);
      return;
    case "diamond":
      polygon(path, x, y, r * 1.15, [[0, -1], [1, 0], [0, 1], [-1, 0]]);
      return;
    case "hexagon":
      polygon(path, x, y, r * 1.05, [[-0.5, -0.87], [0.5, -0.87], [1, 0], [0.5, 0.87], [-0.5, 0.87], [-1, 0]]);
      return;
    case "sheet":
      polygon(path, x, y, r, [[-0.75, -1], [0.35, -1], [0.75, -0.55], [0.75, 1], [-0.75, 1]]);
      return;
    case "star":
      polygon(path, x, y, r * 1.15, STAR);
      return;
    case "pill":
      path.roundRect(x - r * 1.5, y - r * 0.8, r * 3, r * 1.6, r * 0.45);
      return;
    default:
      path.moveTo(x + r, y);
      path.arc(x, y, r, 0, 2 * Math.PI);
  }
}

function polygon(path, x, y, r, corners) {
  path.moveTo(x + corners[0][0] * r, y + corners[0][1] * r);
  for (let at = 1; at < corners.length; at += 1) path.lineTo(x + corners[at][0] * r, y + corners[at][1] * r);
  path.closePath();
}

const STAR = Array.from({ length: 10 }, (_, at) => {
  const [angle, reach] = [(at * Math.PI) / 5 - Math.PI / 2, at % 2 ? 0.45 : 1];
  return [Math.cos(angle) * reach, Math.sin(angle) * reach];
});

/** The colours of the moment, read once a theme: { event: "#a63d00", ... }. */
export function palette() {
  const style = getComputedStyle(document.documentElement);
  const names = [
    ...Object.values(FAMILIES).map((look) => look.colour),
    ...Object.values(STROKES).map((stroke) => stroke.colour),
    "--ground", "--ink", "--muted", "--accent", "--raised", "--event-fill", "--sunk",
  ];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name).trim() || "#888"]));
}
