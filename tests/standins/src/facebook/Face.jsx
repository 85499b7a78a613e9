import { useId } from 'react';
import { faceOf } from '../shared/pictures.jsx';

/** A round photo as Facebook draws one: an image under a mask, named or silent. */
export function Face({ of, size = 40, named = false }) {
  const mask = useId();
  const name = named ? { 'aria-label': of.name, role: 'img' } : { 'aria-hidden': 'true', role: 'none' };
  return (
    <svg
      className="face"
      data-visualcompletion="ignore-dynamic"
      style={{ width: size, height: size }}
      viewBox="0 0 40 40"
      {...name}
    >
      <mask id={mask}>
        <circle cx="20" cy="20" r="20" fill="white" />
      </mask>
      <g mask={`url(#${mask})`}>
        <image width="40" height="40" href={faceOf(of.name)} />
      </g>
    </svg>
  );
}
