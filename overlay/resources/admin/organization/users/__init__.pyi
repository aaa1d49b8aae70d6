"""The classes of ``client.admin.organization.users``.

Written by ``python -m spec names``; do not edit.
"""

from . import roles as roles
from openai_raw.resources.admin_organization_users import AdminOrganizationUsers as Users
from openai_raw.resources.admin_organization_users import AsyncAdminOrganizationUsers as AsyncUsers
from openai_raw.resources.admin_organization_users_roles import AdminOrganizationUsersRoles as Roles
from openai_raw.resources.admin_organization_users_roles import AsyncAdminOrganizationUsersRoles as AsyncRoles
