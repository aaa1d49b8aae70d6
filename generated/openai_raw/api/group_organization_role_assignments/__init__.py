"""The operations tagged "group_organization_role_assignments"."""
