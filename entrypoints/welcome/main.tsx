import '../../src/ui/welcome/welcome.css';
import { render } from 'preact';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';

render(<Welcome />, document.querySelector('#app') ?? document.body);
