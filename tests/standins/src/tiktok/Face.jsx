import { faceOf } from '../shared/pictures.jsx';

export function Face({ of, size = 40 }) {
  return (
    <span data-e2e="">
      <img className="face" style={{ width: size, height: size }} alt="" src={faceOf(of.name)} />
    </span>
  );
}
