"""The operations tagged "roles"."""
