"""The classes of ``client.admin.organization.usage``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_usage import AdminOrganizationUsage as Usage
from openai_raw.resources.admin_organization_usage import AsyncAdminOrganizationUsage as AsyncUsage
