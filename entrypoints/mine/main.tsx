import '../../src/ui/mine/mine.css';
import { render } from 'preact';
import { Mine } from '../../src/ui/mine/Mine.tsx';

render(<Mine />, document.querySelector('#app') ?? document.body);
