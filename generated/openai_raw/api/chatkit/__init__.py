"""The operations tagged "chatkit"."""
