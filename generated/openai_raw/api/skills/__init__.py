"""The operations tagged "skills"."""
