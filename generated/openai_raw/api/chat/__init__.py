"""The operations tagged "chat"."""
