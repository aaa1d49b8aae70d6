"""The operations tagged "project_groups"."""
