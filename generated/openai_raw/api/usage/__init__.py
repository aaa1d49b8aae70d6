"""The operations tagged "usage"."""
