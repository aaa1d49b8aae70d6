"""The classes of ``client.admin.organization.users.roles``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_users_roles import AdminOrganizationUsersRoles as Roles
from openai_raw.resources.admin_organization_users_roles import AsyncAdminOrganizationUsersRoles as AsyncRoles
