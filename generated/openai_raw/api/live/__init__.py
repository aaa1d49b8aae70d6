"""The operations tagged "live"."""
