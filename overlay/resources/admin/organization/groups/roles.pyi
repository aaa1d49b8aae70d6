"""The classes of ``client.admin.organization.groups.roles``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_groups_roles import AdminOrganizationGroupsRoles as Roles
from openai_raw.resources.admin_organization_groups_roles import AsyncAdminOrganizationGroupsRoles as AsyncRoles
