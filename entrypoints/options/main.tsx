import '../../src/ui/options/options.css';
import { render } from 'preact';
import { Options } from '../../src/ui/options/Options.tsx';

render(<Options />, document.querySelector('#app') ?? document.body);
