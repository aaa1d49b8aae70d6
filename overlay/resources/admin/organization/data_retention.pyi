"""The classes of ``client.admin.organization.data_retention``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_data_retention import AdminOrganizationDataRetention as DataRetention
from openai_raw.resources.admin_organization_data_retention import AsyncAdminOrganizationDataRetention as AsyncDataRetention
