"""The classes of ``client.admin.organization.projects.data_retention``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_data_retention import AdminOrganizationProjectsDataRetention as DataRetention
from openai_raw.resources.admin_organization_projects_data_retention import AsyncAdminOrganizationProjectsDataRetention as AsyncDataRetention
