import '../../src/ui/report/report.css';
import { render } from 'preact';
import { Report } from '../../src/ui/report/Report.tsx';

render(<Report />, document.querySelector('#app') ?? document.body);
