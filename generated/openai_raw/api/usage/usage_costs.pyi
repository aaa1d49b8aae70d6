"""List the costs of the organization over time"""

from collections.abc import Sequence
from typing import Literal, Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import UsageCostsGroupByItemInput
from ...models.usage_response import UsageResponse
from ...operation import Operation
from ...types import PointInTime

OPERATION: Operation

class UsageCostsParams(RequestOptions, total=False):
    """The keyword arguments of ``usage-costs``."""

    start_time: Required[PointInTime]
    """Start of the period, in Unix seconds; the moment itself is included."""
    end_time: PointInTime | Omit
    """End of the period, in Unix seconds; the moment itself is not included."""
    bucket_width: Literal["1d"] | Omit
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

def sync(*, client: http.Client, **params: Unpack[UsageCostsParams]) -> UsageResponse | None:
    """Send ``GET /organization/costs``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[UsageCostsParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/costs``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[UsageCostsParams]) -> UsageResponse | None:
    """Send ``GET /organization/costs``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[UsageCostsParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/costs``, and give the whole response."""
