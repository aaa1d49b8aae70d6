"""The operations tagged "decisions"."""
