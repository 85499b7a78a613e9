/**
 * X acts on the click of a button or link. On anything else that can have the focus, Enter and Space act
 * when the key comes up, and there is no click at all. A click with Alt held is nothing.
 */
export function pressed(onPress) {
  return {
    onClick(event) {
      if (event.altKey) return;
      event.stopPropagation();
      onPress(event);
    },
    onKeyDown(event) {
      if (event.key === ' ' && event.target === event.currentTarget) event.preventDefault();
    },
    onKeyUp(event) {
      if (event.target !== event.currentTarget) return;
      if (event.key === 'Enter' || event.key === ' ') onPress(event);
    },
  };
}

export function Button({ id, label, onPress, disabled = false, look = '', children, ...rest }) {
  const click = (event) => {
    if (event.altKey) return;
    event.stopPropagation();
    onPress?.(event);
  };
  return (
    <button
      type="button"
      role="button"
      data-testid={id}
      aria-label={label}
      disabled={disabled}
      aria-disabled={disabled || undefined}
      tabIndex={disabled ? -1 : undefined}
      className={`button ${look}`}
      onClick={click}
      {...rest}
    >
      <div dir="ltr">
        <span>
          <span>{children ?? label}</span>
        </span>
      </div>
    </button>
  );
}
