"""The classes of ``client.admin.organization.groups``.

Written by ``python -m spec names``; do not edit.
"""

from . import roles as roles
from . import users as users
from openai_raw.resources.admin_organization_groups import AdminOrganizationGroups as Groups
from openai_raw.resources.admin_organization_groups import AsyncAdminOrganizationGroups as AsyncGroups
from openai_raw.resources.admin_organization_groups_roles import AdminOrganizationGroupsRoles as Roles
from openai_raw.resources.admin_organization_groups_roles import AsyncAdminOrganizationGroupsRoles as AsyncRoles
from openai_raw.resources.admin_organization_groups_users import AdminOrganizationGroupsUsers as Users
from openai_raw.resources.admin_organization_groups_users import AsyncAdminOrganizationGroupsUsers as AsyncUsers
