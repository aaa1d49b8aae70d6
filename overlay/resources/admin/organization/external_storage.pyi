"""The classes of ``client.admin.organization.external_storage``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_external_storage import AdminOrganizationExternalStorage as ExternalStorage
from openai_raw.resources.admin_organization_external_storage import AsyncAdminOrganizationExternalStorage as AsyncExternalStorage
