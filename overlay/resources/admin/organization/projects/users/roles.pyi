"""The classes of ``client.admin.organization.projects.users.roles``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_users_roles import AdminOrganizationProjectsUsersRoles as Roles
from openai_raw.resources.admin_organization_projects_users_roles import AsyncAdminOrganizationProjectsUsersRoles as AsyncRoles
