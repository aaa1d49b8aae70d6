"""The operations tagged "files"."""
