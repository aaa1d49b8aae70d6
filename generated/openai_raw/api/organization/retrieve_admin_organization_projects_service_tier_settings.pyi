"""Retrieve the service tiers a project may use"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.project_service_tier_settings import ProjectServiceTierSettings
from ...operation import Operation

OPERATION: Operation

class RetrieveAdminOrganizationProjectsServiceTierSettingsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveAdminOrganizationProjectsServiceTierSettings``."""

def sync(
    project_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams],
) -> ProjectServiceTierSettings | None:
    """Send ``GET /organization/projects/{project_id}/service_tier_settings``, and give what the answer holds."""

def sync_detailed(
    project_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams],
) -> http.Response[ProjectServiceTierSettings]:
    """Send ``GET /organization/projects/{project_id}/service_tier_settings``, and give the whole response."""

async def asyncio(
    project_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams],
) -> ProjectServiceTierSettings | None:
    """Send ``GET /organization/projects/{project_id}/service_tier_settings``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams],
) -> http.Response[ProjectServiceTierSettings]:
    """Send ``GET /organization/projects/{project_id}/service_tier_settings``, and give the whole response."""
