"""Set how long the organization's data is kept"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.update_organization_data_retention_body_retention_type import UpdateOrganizationDataRetentionBodyRetentionTypeInput
    from ...models.organization_data_retention import OrganizationDataRetention

    class UpdateOrganizationDataRetentionParams(RequestOptions, total=False):
        """The keyword arguments of ``update-organization-data-retention``."""

        retention_type: Required[UpdateOrganizationDataRetentionBodyRetentionTypeInput]
        """The kind of retention from now on. Values: `zero_data_retention`, `modified_abuse_monitoring`,
        `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`."""

OPERATION = Operation(
    id="update-organization-data-retention",
    method="POST",
    path="/organization/data_retention",
    security="admin_api_key",
    body={'retention_type': 'retention_type'},
    required=('retention_type',),
    bodies=('application/json',),
    result='OrganizationDataRetention',
)


def sync_detailed(*, client: http.Client, **params: Unpack[UpdateOrganizationDataRetentionParams]) -> http.Response[OrganizationDataRetention]:
    """Send ``POST /organization/data_retention``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[UpdateOrganizationDataRetentionParams]) -> OrganizationDataRetention | None:
    """Send ``POST /organization/data_retention``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[UpdateOrganizationDataRetentionParams]) -> http.Response[OrganizationDataRetention]:
    """Send ``POST /organization/data_retention``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[UpdateOrganizationDataRetentionParams]) -> OrganizationDataRetention | None:
    """Send ``POST /organization/data_retention``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
