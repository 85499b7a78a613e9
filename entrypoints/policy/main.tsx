import '../../src/ui/policy/page.css';
import { render } from 'preact';
import { PolicyPage } from '../../src/ui/policy/PolicyPage.tsx';

render(<PolicyPage />, document.querySelector('#app') ?? document.body);
