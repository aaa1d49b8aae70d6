"""The operations tagged "users"."""
