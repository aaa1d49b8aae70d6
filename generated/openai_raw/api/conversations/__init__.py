"""The operations tagged "conversations"."""
