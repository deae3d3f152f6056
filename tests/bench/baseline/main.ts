import { markdown } from '@codemirror/lang-markdown';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';

// *CM6 full* of the knowledge base: basicSetup and lang-markdown, no preview and no lint.
const response = await fetch('text');
const view = new EditorView({
  doc: await response.text(),
  extensions: [basicSetup, markdown()],
  parent: document.getElementById('editor')!,
});
view.focus();
