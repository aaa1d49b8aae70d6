"""The classes of ``client.admin.organization.projects.api_keys``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_api_keys import AdminOrganizationProjectsApiKeys as ApiKeys
from openai_raw.resources.admin_organization_projects_api_keys import AsyncAdminOrganizationProjectsApiKeys as AsyncApiKeys
