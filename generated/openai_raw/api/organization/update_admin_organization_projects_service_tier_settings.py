"""Set the service tiers a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_optional_service_tier import ProjectOptionalServiceTierInput
    from ...models.update_admin_organization_projects_service_tier_settings_request_default import UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput
    from ...models.project_service_tier_settings import ProjectServiceTierSettings

    class UpdateAdminOrganizationProjectsServiceTierSettingsParams(RequestOptions, total=False):
        """The keyword arguments of ``updateAdminOrganizationProjectsServiceTierSettings``."""

        default: UpdateAdminOrganizationProjectsServiceTierSettingsRequestDefaultInput | Omit
        """The tier of requests that name none. Values: `standard`, `fast`, `scale`."""
        enabled_tiers: Literal['all'] | Sequence[ProjectOptionalServiceTierInput] | Omit
        """The optional tiers that requests may name, or `all`. Values: `all`, `flex`, `fast`, `ultrafast`."""

OPERATION = Operation(
    id="updateAdminOrganizationProjectsServiceTierSettings",
    method="POST",
    path="/organization/projects/{project_id}/service_tier_settings",
    security="admin_api_key",
    body={'default': 'default', 'enabled_tiers': 'enabled_tiers'},
    bodies=('application/json',),
    result='ProjectServiceTierSettings',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]) -> http.Response[ProjectServiceTierSettings]:
    """Send ``POST /organization/projects/{project_id}/service_tier_settings``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]) -> ProjectServiceTierSettings | None:
    """Send ``POST /organization/projects/{project_id}/service_tier_settings``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]) -> http.Response[ProjectServiceTierSettings]:
    """Send ``POST /organization/projects/{project_id}/service_tier_settings``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationProjectsServiceTierSettingsParams]) -> ProjectServiceTierSettings | None:
    """Send ``POST /organization/projects/{project_id}/service_tier_settings``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
