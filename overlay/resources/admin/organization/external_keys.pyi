"""The classes of ``client.admin.organization.external_keys``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_external_keys import AdminOrganizationExternalKeys as ExternalKeys
from openai_raw.resources.admin_organization_external_keys import AsyncAdminOrganizationExternalKeys as AsyncExternalKeys
