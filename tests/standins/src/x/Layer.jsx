import { Icon } from '../shared/icons.jsx';
import { go } from '../shared/route.js';
import { Button } from './Press.jsx';

export function Layer({ label, children }) {
  return (
    <div className="veil">
      <div role="dialog" aria-modal="true" aria-label={label} className="card layer">
        <Button id="app-bar-close" label="Close" look="quiet" onPress={() => go('/home')}>
          <Icon name="close" />
        </Button>
        {children}
      </div>
    </div>
  );
}
