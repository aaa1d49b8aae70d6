"""The classes of ``client.admin.organization.projects.hosted_tool_permissions``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_hosted_tool_permissions import AdminOrganizationProjectsHostedToolPermissions as HostedToolPermissions
from openai_raw.resources.admin_organization_projects_hosted_tool_permissions import AsyncAdminOrganizationProjectsHostedToolPermissions as AsyncHostedToolPermissions
