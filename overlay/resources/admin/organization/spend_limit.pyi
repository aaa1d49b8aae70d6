"""The classes of ``client.admin.organization.spend_limit``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_spend_limit import AdminOrganizationSpendLimit as SpendLimit
from openai_raw.resources.admin_organization_spend_limit import AsyncAdminOrganizationSpendLimit as AsyncSpendLimit
