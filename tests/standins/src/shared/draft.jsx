import { ContentState, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil, RichUtils } from 'draft-js';
import { useEffect, useRef, useState } from 'react';

/** A Draft.js draft and what can be done with it. */
export function useDraft(text = '') {
  const [state, setState] = useState(() => EditorState.createWithContent(ContentState.createFromText(text)));
  return {
    state,
    setState,
    words: state.getCurrentContent().getPlainText('\n'),
    empty() {
      const cleared = EditorState.push(state, ContentState.createFromText(''), 'remove-range');
      setState(EditorState.moveFocusToEnd(cleared));
    },
  };
}

/**
 * A Draft.js box. X takes Ctrl+Enter in its key bindings (`by: 'Ctrl+Enter'`), TikTok takes Enter
 * in handleReturn (`by: 'Enter'`, Shift+Enter breaks the line).
 */
export function DraftBox({ draft, send, by, hint, focus = false, ...aria }) {
  const editor = useRef(null);
  useEffect(() => {
    if (focus) editor.current.focus();
  }, [focus]);
  const keys = (event) => {
    const sends = by === 'Ctrl+Enter' && event.keyCode === 13 && KeyBindingUtil.hasCommandModifier(event);
    return sends || (by === 'Ctrl+Enter' && event.keyCode === 13 && event.ctrlKey)
      ? 'send'
      : getDefaultKeyBinding(event);
  };
  const command = (name) => {
    if (name === 'send') {
      send?.();
      return 'handled';
    }
    const next = RichUtils.handleKeyCommand(draft.state, name);
    if (next) draft.setState(next);
    return next ? 'handled' : 'not-handled';
  };
  const enter = (event) => {
    if (by !== 'Enter') return 'not-handled';
    if (event.shiftKey) draft.setState(RichUtils.insertSoftNewline(draft.state));
    else send?.();
    return 'handled';
  };
  return (
    <Editor
      ref={editor}
      editorState={draft.state}
      onChange={draft.setState}
      keyBindingFn={keys}
      handleKeyCommand={command}
      handleReturn={enter}
      placeholder={hint}
      {...aria}
    />
  );
}
