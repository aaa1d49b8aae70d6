"""The operations tagged "groups"."""
