import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { useEffect, useMemo, useRef } from 'react';

/** What is written, as the site itself knows it: the editor's state, not the page. */
export function wordsOf(editor) {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n'),
  );
}

export function empty(editor) {
  editor.update(() => {
    const line = $createParagraphNode();
    $getRoot().clear().append(line);
    line.select();
  });
}

export function useLexical() {
  return useMemo(() => createEditor({ namespace: 'stand-in', onError: report }), []);
}

/**
 * A Lexical box. `send` is called by Enter (`by: 'Enter'`, Shift+Enter breaks the line)
 * or by Ctrl+Enter (`by: 'Ctrl+Enter'`, Enter begins a paragraph).
 */
export function LexicalBox({ editor, send, by, onWords, rich = false, hint, focus = false, ...aria }) {
  const box = useRef(null);
  const latest = useRef({ send, onWords });
  latest.current = { send, onWords };
  useEffect(() => {
    editor.setRootElement(box.current);
    const undo = [
      rich ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => latest.current.onWords?.(wordsOf(editor))),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const wanted = by === 'Enter' ? !event?.shiftKey : event?.ctrlKey || event?.metaKey;
          if (!wanted || !latest.current.send) return false;
          event?.preventDefault();
          latest.current.send();
          return true;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ];
    editor.update(() => begin(focus), { discrete: true });
    if (focus) box.current.focus();
    return () => {
      for (const end of undo) end();
      editor.setRootElement(null);
    };
  }, [editor, rich, by, focus]);
  return (
    <div className="lexical">
      <div
        ref={box}
        className="box"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        spellCheck
        aria-placeholder={hint}
        {...aria}
      />
      <div aria-hidden="true" className="hint">
        {hint}
      </div>
    </div>
  );
}

function begin(focus) {
  const root = $getRoot();
  if (root.isEmpty()) root.append($createParagraphNode());
  if (focus) root.selectEnd();
}

/** An editor that breaks is a fault of the stand-in: a test must see it. */
function report(error) {
  throw error;
}
