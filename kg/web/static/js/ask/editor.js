// The SPARQL editor: CodeMirror in a shadow root, where its styles are constructed sheets, which the policy allows.

import {
  autocompletion, bracketMatching, closeBrackets, closeBracketsKeymap, completionKeymap, defaultKeymap, drawSelection, EditorState, EditorView,
  highlightActiveLine, highlightSpecialChars, HighlightStyle, history, historyKeymap, indentOnInput, indentUnit, keymap, lineNumbers, lintGutter,
  setDiagnostics, sparql, startCompletion, StreamLanguage, syntaxHighlighting, tags, toggleComment,
} from "../../vendor/editor.js";
import { t } from "../words.js";
import { completer } from "./completion.js";

const LOOK = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--ground)", fontSize: "14px", maxHeight: "46vh" },
  "&.cm-focused": { outline: "2.5px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: 'ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace', lineHeight: "1.5", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)", padding: "8px 0", minHeight: "9.5rem" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--raised)", color: "var(--muted)", borderRight: "1px solid var(--edge)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--accent) 7%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "color-mix(in srgb, var(--accent) 25%, transparent)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--mark)" },
  ".cm-tooltip": { backgroundColor: "var(--ground)", color: "var(--ink)", border: "1px solid var(--edge)", borderRadius: "8px", boxShadow: "var(--shadow)" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "2px 8px" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail": { color: "var(--on-accent)" },
  ".cm-completionDetail": { color: "var(--muted)", fontStyle: "normal", marginLeft: "1em" },
  ".cm-completionInfo": { maxWidth: "22rem", padding: "6px 10px", font: "13px/1.45 Arial, sans-serif" },
  ".cm-specialChar": { color: "var(--danger)" },
});

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: "var(--good)" },
  { tag: [tags.atom, tags.standard(tags.name)], color: "var(--event-ink)" },
  { tag: tags.string, color: "var(--string)" },
  { tag: [tags.comment, tags.meta], color: "var(--muted)", fontStyle: "italic" },
  { tag: [tags.number, tags.bool], color: "var(--string)" },
]);

/** An editor inside `host`. Gives `text()`, `write(text)`, `mark(line, column, message)` and `focus()`. */
export function editor(host, { text, vocabulary, run, changed }) {
  const root = host.attachShadow({ mode: "open" });
  const asks = keymap.of([
    { key: "Mod-Enter", run: () => (run(), true) },
    { key: "Ctrl-Space", run: startCompletion },
    { key: "Mod-/", run: toggleComment },
    ...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap,
  ]);
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        asks, lineNumbers(), lintGutter(), history(), drawSelection(), indentOnInput(), indentUnit.of("  "), bracketMatching(), closeBrackets(),
        highlightActiveLine(), highlightSpecialChars(), StreamLanguage.define(sparql), syntaxHighlighting(COLOURS), LOOK, EditorView.lineWrapping,
        autocompletion({ override: [completer(vocabulary)], icons: false, maxRenderedOptions: 60 }),
        EditorView.contentAttributes.of({ "aria-label": t("editor_label"), spellcheck: "false" }),
        EditorView.updateListener.of((update) => update.docChanged && changed(update.state.doc.toString())),
      ],
    }),
  });
  return {
    view,
    text: () => view.state.doc.toString(),
    write: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    focus: () => view.focus(),
    mark(line, column, message) {
      const found = [];
      if (line && line <= view.state.doc.lines) {
        const { from, to } = view.state.doc.line(line);
        const start = Math.min(to, from + Math.max(0, (column ?? 1) - 1));
        found.push({ from: start, to: Math.max(start, Math.min(to, start + 1)), severity: "error", message });
      }
      view.dispatch(setDiagnostics(view.state, found));
    },
  };
}
