"""The classes of ``client.admin.organization.projects.spend_alerts``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_spend_alerts import AdminOrganizationProjectsSpendAlerts as SpendAlerts
from openai_raw.resources.admin_organization_projects_spend_alerts import AsyncAdminOrganizationProjectsSpendAlerts as AsyncSpendAlerts
