"""The classes of ``client.admin.organization.projects.service_tier_settings``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_service_tier_settings import AdminOrganizationProjectsServiceTierSettings as ServiceTierSettings
from openai_raw.resources.admin_organization_projects_service_tier_settings import AsyncAdminOrganizationProjectsServiceTierSettings as AsyncServiceTierSettings
