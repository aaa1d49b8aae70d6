"""List the usage of decisions over time"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.decisions_admin_organization_usage_bucket_width import DecisionsAdminOrganizationUsageBucketWidthInput
    from ...models.decisions_admin_organization_usage_group_by_item import DecisionsAdminOrganizationUsageGroupByItemInput
    from ...models.usage_decisions_response import UsageDecisionsResponse

    class DecisionsAdminOrganizationUsageParams(RequestOptions, total=False):
        """The keyword arguments of ``decisionsAdminOrganizationUsage``."""

        start_time: Required[PointInTime]
        """Start of the period, in Unix seconds; the moment itself is included."""
        api_key_ids: Sequence[str] | Omit | None
        """Only what was done with these API keys, by id."""
        batch: bool | Omit | None
        """Only requests of the Batch API (`true`), or only others (`false`). Both without it."""
        bucket_width: DecisionsAdminOrganizationUsageBucketWidthInput | Omit | None
        """Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`."""
        end_time: int | Omit | None
        """End of the period, in Unix seconds; the moment itself is not included."""
        group_by: Sequence[DecisionsAdminOrganizationUsageGroupByItemInput] | Omit | None
        """Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`, `model`, `batch`,
        `service_tier`, `api_source`."""
        limit: int | Omit | None
        """The most datas in one page."""
        models: Sequence[str] | Omit | None
        """Only what used these models."""
        page: str | Omit | None
        """A cursor: the `next_page` of the page before."""
        project_ids: Sequence[str] | Omit | None
        """Only what belongs to these projects, by id."""
        user_ids: Sequence[str] | Omit | None
        """Only what these users did, by id."""

OPERATION = Operation(
    id="decisionsAdminOrganizationUsage",
    method="GET",
    path="/organization/usage/decisions",
    security="admin_api_key",
    query={'start_time': 'start_time', 'api_key_ids': 'api_key_ids[]', 'batch': 'batch', 'bucket_width': 'bucket_width', 'end_time': 'end_time', 'group_by': 'group_by[]', 'limit': 'limit', 'models': 'models[]', 'page': 'page', 'project_ids': 'project_ids[]', 'user_ids': 'user_ids[]'},
    required=('start_time',),
    result='UsageDecisionsResponse',
    page="page",
)


def sync_detailed(*, client: http.Client, **params: Unpack[DecisionsAdminOrganizationUsageParams]) -> http.Response[UsageDecisionsResponse]:
    """Send ``GET /organization/usage/decisions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[DecisionsAdminOrganizationUsageParams]) -> UsageDecisionsResponse | None:
    """Send ``GET /organization/usage/decisions``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[DecisionsAdminOrganizationUsageParams]) -> http.Response[UsageDecisionsResponse]:
    """Send ``GET /organization/usage/decisions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[DecisionsAdminOrganizationUsageParams]) -> UsageDecisionsResponse | None:
    """Send ``GET /organization/usage/decisions``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
