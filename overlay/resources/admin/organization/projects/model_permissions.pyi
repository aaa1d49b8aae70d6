"""The classes of ``client.admin.organization.projects.model_permissions``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_model_permissions import AdminOrganizationProjectsModelPermissions as ModelPermissions
from openai_raw.resources.admin_organization_projects_model_permissions import AsyncAdminOrganizationProjectsModelPermissions as AsyncModelPermissions
