"""Set the service tiers a project may use"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ProjectOptionalServiceTierInput
from ...models.project_service_tier_settings import ProjectServiceTierSettings
from ...models.update_admin_organization_projects_service_tier_settings_request import (
    UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput,
)
from ...operation import Operation

OPERATION: Operation

class UpdateAdminOrganizationProjectsServiceTierSettingsParams(RequestOptions, total=False):
    """The keyword arguments of ``updateAdminOrganizationProjectsServiceTierSettings``."""

    default: UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput | Omit
    """The tier of requests that name none. Values: `standard`, `fast`, `scale`."""
    enabled_tiers: Literal["all"] | Sequence[ProjectOptionalServiceTierInput] | Omit
    """The optional tiers that requests may name, or `all`. Values: `all`, `flex`, `fast`, `ultrafast`."""

def sync(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]
) -> ProjectServiceTierSettings | None:
    """Send ``POST /organization/projects/{project_id}/service_tier_settings``, and give what the answer holds."""

def sync_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]
) -> http.Response[ProjectServiceTierSettings]:
    """Send ``POST /organization/projects/{project_id}/service_tier_settings``, and give the whole response."""

async def asyncio(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]
) -> ProjectServiceTierSettings | None:
    """Send ``POST /organization/projects/{project_id}/service_tier_settings``, and give what the answer holds."""

async def asyncio_detailed(
    project_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]
) -> http.Response[ProjectServiceTierSettings]:
    """Send ``POST /organization/projects/{project_id}/service_tier_settings``, and give the whole response."""
