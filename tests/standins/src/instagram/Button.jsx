/**
 * Instagram mixes two buttons: a real one, and a div that has only words and acts when Enter or Space goes down.
 */
export function WordButton({ onPress, disabled = false, look = 'link', children }) {
  const keyed = (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress?.(event);
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled || undefined}
      className={`button ${look}`}
      onClick={disabled ? undefined : onPress}
      onKeyDown={disabled ? undefined : keyed}
    >
      {children}
    </div>
  );
}

export function RealButton({ onPress, look = 'strong', children }) {
  return (
    <button type="button" className={`button ${look}`} onClick={onPress}>
      <div>
        <div dir="auto">{children}</div>
      </div>
    </button>
  );
}
