"""The classes of ``client.admin.organization.projects.service_accounts.api_keys``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_service_accounts_api_keys import AdminOrganizationProjectsServiceAccountsApiKeys as ApiKeys
from openai_raw.resources.admin_organization_projects_service_accounts_api_keys import AsyncAdminOrganizationProjectsServiceAccountsApiKeys as AsyncApiKeys
