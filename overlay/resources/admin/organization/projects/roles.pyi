"""The classes of ``client.admin.organization.projects.roles``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_roles import AdminOrganizationProjectsRoles as Roles
from openai_raw.resources.admin_organization_projects_roles import AsyncAdminOrganizationProjectsRoles as AsyncRoles
