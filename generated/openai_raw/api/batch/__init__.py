"""The operations tagged "batch"."""
