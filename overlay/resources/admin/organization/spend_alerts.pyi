"""The classes of ``client.admin.organization.spend_alerts``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_spend_alerts import AdminOrganizationSpendAlerts as SpendAlerts
from openai_raw.resources.admin_organization_spend_alerts import AsyncAdminOrganizationSpendAlerts as AsyncSpendAlerts
