"""The classes of ``client.admin.organization.groups.users``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_groups_users import AdminOrganizationGroupsUsers as Users
from openai_raw.resources.admin_organization_groups_users import AsyncAdminOrganizationGroupsUsers as AsyncUsers
