import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { ContentState, Editor, EditorState } from 'draft-js';
import { createEditor } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState as ProseState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { wordsIn } from '../../../src/platforms/shared/editor.ts';

/** One box of each kind that people write in, made with the real libraries. */
const boxes = {
  'lexical, rich': (place) => lexical(place, registerRichText),
  'lexical, plain': (place) => lexical(place, registerPlainText),
  'draft.js': (place) => createRoot(place).render(createElement(Draft)),
  prosemirror: (place) => {
    const state = ProseState.create({ schema, plugins: [keymap(baseKeymap)] });
    new EditorView(place, { state });
  },
  quill(place) {
    new Quill(place);
    // Its own style sheet says so.
    place.querySelector('.ql-editor').style.whiteSpace = 'pre-wrap';
  },
  'plain contenteditable': (place) => editable(place, 'true'),
  'plaintext-only': (place) => editable(place, 'plaintext-only'),
  textarea: (place) => void place.append(document.createElement('textarea')),
};

const places = new Map();
for (const [name, make] of Object.entries(boxes)) {
  const place = document.body.appendChild(document.createElement('section'));
  place.id = name.replaceAll(/\W+/g, '-');
  places.set(name, place);
  make(place);
}

Object.assign(window, {
  /** What we read in this box, and what the browser says is in it. */
  read(name) {
    const box = boxIn(name);
    return { ours: wordsIn(box), shown: box instanceof HTMLTextAreaElement ? box.value : box.innerText };
  },
  /** The site puts another node in place of the one that was written in. */
  replace(name) {
    const box = boxIn(name);
    for (const child of [...box.children]) child.replaceWith(child.cloneNode(true));
  },
});

function boxIn(name) {
  const box = places.get(name)?.querySelector('[contenteditable], textarea');
  if (!box) throw new Error(`No box of ${name}.`);
  return box;
}

function lexical(place, register) {
  editable(place, 'true');
  const editor = createEditor({ namespace: 'own', onError: console.error });
  editor.setRootElement(place.querySelector('div'));
  register(editor);
}

function editable(place, how) {
  const box = place.appendChild(document.createElement('div'));
  box.setAttribute('contenteditable', how);
  box.style.whiteSpace = 'pre-wrap';
}

function Draft() {
  const [editorState, onChange] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText('')),
  );
  return createElement(Editor, { editorState, onChange });
}
