"""List the costs of the organization over time"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.usage_costs_group_by_item import UsageCostsGroupByItemInput
    from ...models.usage_response import UsageResponse

    class UsageCostsParams(RequestOptions, total=False):
        """The keyword arguments of ``usage-costs``."""

        start_time: Required[PointInTime]
        """Start of the period, in Unix seconds; the moment itself is included."""
        end_time: PointInTime | Omit
        """End of the period, in Unix seconds; the moment itself is not included."""
        bucket_width: Literal['1d'] | Omit
        """Length of the periods that figures are summed up for. Always `1d`. Default: `1d`."""
        project_ids: Sequence[str] | Omit
        """Only what belongs to these projects, by id."""
        api_key_ids: Sequence[str] | Omit
        """Only what was done with these API keys, by id."""
        group_by: Sequence[UsageCostsGroupByItemInput] | Omit
        """Break the figures down by these fields. Values: `project_id`, `line_item`, `api_key_id`, `user_id`,
        `api_source`."""
        limit: int | Omit
        """The most usage time buckets in one page. Default: `7`."""
        page: str | Omit
        """A cursor: the `next_page` of the page before."""
        line_items: Sequence[str] | Omit
        """Only these line items of the bill, by name."""

OPERATION = Operation(
    id="usage-costs",
    method="GET",
    path="/organization/costs",
    security="admin_api_key",
    query={'start_time': 'start_time', 'end_time': 'end_time', 'bucket_width': 'bucket_width', 'project_ids': 'project_ids[]', 'api_key_ids': 'api_key_ids[]', 'group_by': 'group_by[]', 'limit': 'limit', 'page': 'page', 'line_items': 'line_items[]'},
    required=('start_time',),
    result='UsageResponse',
    page="page",
)


def sync_detailed(*, client: http.Client, **params: Unpack[UsageCostsParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/costs``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[UsageCostsParams]) -> UsageResponse | None:
    """Send ``GET /organization/costs``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[UsageCostsParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/costs``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[UsageCostsParams]) -> UsageResponse | None:
    """Send ``GET /organization/costs``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
