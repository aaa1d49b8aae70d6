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
    """Start of the period (inclusive), in Unix seconds."""
    end_time: PointInTime | Omit
    """End of the period (exclusive), in Unix seconds."""
    bucket_width: Literal["1d"] | Omit
    """Width of each time bucket. Always `1d`. Default: `1d`."""
    project_ids: Sequence[str] | Omit
    """Return only results of these projects."""
    api_key_ids: Sequence[str] | Omit
    """Return only results of these API keys."""
    group_by: Sequence[UsageCostsGroupByItemInput] | Omit
    """Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `line_item`,
    `api_key_id`, `user_id`, `api_source`."""
    limit: int | Omit
    """Maximum number of buckets per page. Default: `7`."""
    page: str | Omit
    """Cursor: the `next_page` of the previous page."""
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
