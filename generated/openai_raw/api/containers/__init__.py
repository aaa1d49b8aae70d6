"""The operations tagged "containers"."""
