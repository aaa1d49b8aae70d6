"""The operations tagged "group_users"."""
