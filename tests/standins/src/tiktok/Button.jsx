/** A real button, known by its data-e2e; a press is its click, by mouse or key. */
export function Button({ e2e, label, onPress, disabled = false, look = 'soft', children, ...rest }) {
  return (
    <button
      type="button"
      data-e2e={e2e}
      aria-label={label}
      disabled={disabled}
      aria-disabled={disabled}
      className={`button ${look}`}
      onClick={onPress}
      {...rest}
    >
      {children ?? label}
    </button>
  );
}
