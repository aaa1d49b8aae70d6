"""The classes of ``client.admin.organization.projects.groups.roles``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_groups_roles import AdminOrganizationProjectsGroupsRoles as Roles
from openai_raw.resources.admin_organization_projects_groups_roles import AsyncAdminOrganizationProjectsGroupsRoles as AsyncRoles
