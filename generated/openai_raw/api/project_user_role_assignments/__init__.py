"""The operations tagged "project_user_role_assignments"."""
