"""Retrieve the service tiers a project may use"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.project_service_tier_settings import ProjectServiceTierSettings

    class RetrieveAdminOrganizationProjectsServiceTierSettingsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveAdminOrganizationProjectsServiceTierSettings``."""


OPERATION = Operation(
    id="retrieveAdminOrganizationProjectsServiceTierSettings",
    method="GET",
    path="/organization/projects/{project_id}/service_tier_settings",
    security="admin_api_key",
    result='ProjectServiceTierSettings',
)


def sync_detailed(project_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams]) -> http.Response[ProjectServiceTierSettings]:
    """Send ``GET /organization/projects/{project_id}/service_tier_settings``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"project_id": project_id}, params)


def sync(project_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams]) -> ProjectServiceTierSettings | None:
    """Send ``GET /organization/projects/{project_id}/service_tier_settings``, and give what the answer holds."""
    return sync_detailed(project_id, client=client, **params).parsed


async def asyncio_detailed(project_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams]) -> http.Response[ProjectServiceTierSettings]:
    """Send ``GET /organization/projects/{project_id}/service_tier_settings``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"project_id": project_id}, params)


async def asyncio(project_id: str, *, client: http.Client, **params: Unpack[RetrieveAdminOrganizationProjectsServiceTierSettingsParams]) -> ProjectServiceTierSettings | None:
    """Send ``GET /organization/projects/{project_id}/service_tier_settings``, and give what the answer holds."""
    return (await asyncio_detailed(project_id, client=client, **params)).parsed
