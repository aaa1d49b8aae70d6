"""The operations tagged "uploads"."""
