import { type ComponentChildren, h, options } from 'preact';

/**
 * From now on every word is drawn by our style sheet (surfaces.css), not written into the tree. Browsers let a page
 * search for words (`window.find`), and look into closed trees for it; what is drawn is seen and read aloud as well,
 * and not found.
 */
export function drawWords(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    const { type, props } = vnode;
    if (typeof type === 'string' && props.children !== undefined)
      Object.assign(props, { children: drawn(props.children) });
  };
}

function drawn(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(drawn);
  return typeof children === 'string' && children !== '' ? h('span', { 'data-said': children }) : children;
}
