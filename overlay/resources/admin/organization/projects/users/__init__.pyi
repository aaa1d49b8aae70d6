"""The classes of ``client.admin.organization.projects.users``.

Written by ``python -m spec names``; do not edit.
"""

from . import roles as roles
from openai_raw.resources.admin_organization_projects_users import AdminOrganizationProjectsUsers as Users
from openai_raw.resources.admin_organization_projects_users import AsyncAdminOrganizationProjectsUsers as AsyncUsers
from openai_raw.resources.admin_organization_projects_users_roles import AdminOrganizationProjectsUsersRoles as Roles
from openai_raw.resources.admin_organization_projects_users_roles import AsyncAdminOrganizationProjectsUsersRoles as AsyncRoles
