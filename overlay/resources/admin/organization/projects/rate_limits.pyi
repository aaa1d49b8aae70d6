"""The classes of ``client.admin.organization.projects.rate_limits``.

Written by ``python -m spec names``; do not edit.
"""

from openai_raw.resources.admin_organization_projects_rate_limits import AdminOrganizationProjectsRateLimits as RateLimits
from openai_raw.resources.admin_organization_projects_rate_limits import AsyncAdminOrganizationProjectsRateLimits as AsyncRateLimits
