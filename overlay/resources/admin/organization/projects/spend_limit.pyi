"""The classes of ``client.admin.organization.projects.spend_limit``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_spend_limit import AdminOrganizationProjectsSpendLimit as SpendLimit
from openai_raw.resources.admin_organization_projects_spend_limit import AsyncAdminOrganizationProjectsSpendLimit as AsyncSpendLimit
