"""The operations tagged "projects"."""
