"""The classes of ``client.admin.organization.roles``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_roles import AdminOrganizationRoles as Roles
from openai_raw.resources.admin_organization_roles import AsyncAdminOrganizationRoles as AsyncRoles
