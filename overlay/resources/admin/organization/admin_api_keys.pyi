"""The classes of ``client.admin.organization.admin_api_keys``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_admin_api_keys import AdminOrganizationAdminApiKeys as AdminApiKeys
from openai_raw.resources.admin_organization_admin_api_keys import AsyncAdminOrganizationAdminApiKeys as AsyncAdminApiKeys
