import '../../src/ui/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../src/ui/popup/Popup.tsx';

render(<Popup />, document.querySelector('#app') ?? document.body);
