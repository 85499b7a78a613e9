import '../../src/ui/practice/practice.css';
import { render } from 'preact';
import { Practice } from '../../src/ui/practice/Practice.tsx';

render(<Practice />, document.querySelector('#app') ?? document.body);
