"""The classes of ``client.admin.organization.projects.groups``.

Written by ``python -m spec names``; do not edit.
"""

from . import roles as roles
from openai_raw.resources.admin_organization_projects_groups import AdminOrganizationProjectsGroups as Groups
from openai_raw.resources.admin_organization_projects_groups import AsyncAdminOrganizationProjectsGroups as AsyncGroups
from openai_raw.resources.admin_organization_projects_groups_roles import AdminOrganizationProjectsGroupsRoles as Roles
from openai_raw.resources.admin_organization_projects_groups_roles import AsyncAdminOrganizationProjectsGroupsRoles as AsyncRoles
