import '../../src/ui/record/record.css';
import { render } from 'preact';
import { Records } from '../../src/ui/record/Records.tsx';

render(<Records />, document.querySelector('#app') ?? document.body);
