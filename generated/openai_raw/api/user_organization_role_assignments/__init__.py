"""The operations tagged "user_organization_role_assignments"."""
