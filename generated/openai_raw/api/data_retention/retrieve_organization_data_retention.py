"""Retrieve how long the organization's data is kept"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.organization_data_retention import OrganizationDataRetention

    class RetrieveOrganizationDataRetentionParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieve-organization-data-retention``."""


OPERATION = Operation(
    id="retrieve-organization-data-retention",
    method="GET",
    path="/organization/data_retention",
    security="admin_api_key",
    result='OrganizationDataRetention',
)


def sync_detailed(*, client: http.Client, **params: Unpack[RetrieveOrganizationDataRetentionParams]) -> http.Response[OrganizationDataRetention]:
    """Send ``GET /organization/data_retention``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[RetrieveOrganizationDataRetentionParams]) -> OrganizationDataRetention | None:
    """Send ``GET /organization/data_retention``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[RetrieveOrganizationDataRetentionParams]) -> http.Response[OrganizationDataRetention]:
    """Send ``GET /organization/data_retention``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[RetrieveOrganizationDataRetentionParams]) -> OrganizationDataRetention | None:
    """Send ``GET /organization/data_retention``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
