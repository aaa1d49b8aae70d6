"""The operations tagged "images"."""
