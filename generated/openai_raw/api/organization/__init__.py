"""The operations tagged "organization"."""
