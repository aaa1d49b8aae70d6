"""The operations tagged "project_group_role_assignments"."""
