"""The classes of ``client.admin.organization.projects.service_accounts``.

Written by ``python -m spec names``; do not edit.
"""

from . import api_keys as api_keys
from openai_raw.resources.admin_organization_projects_service_accounts import AdminOrganizationProjectsServiceAccounts as ServiceAccounts
from openai_raw.resources.admin_organization_projects_service_accounts import AsyncAdminOrganizationProjectsServiceAccounts as AsyncServiceAccounts
from openai_raw.resources.admin_organization_projects_service_accounts_api_keys import AdminOrganizationProjectsServiceAccountsApiKeys as ApiKeys
from openai_raw.resources.admin_organization_projects_service_accounts_api_keys import AsyncAdminOrganizationProjectsServiceAccountsApiKeys as AsyncApiKeys
