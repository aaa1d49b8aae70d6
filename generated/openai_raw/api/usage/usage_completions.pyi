"""List the tokens of completions and responses over time"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import UsageCompletionsBucketWidthInput, UsageCompletionsGroupByItemInput
from ...models.usage_response import UsageResponse
from ...operation import Operation
from ...types import PointInTime

OPERATION: Operation

class UsageCompletionsParams(RequestOptions, total=False):
    """The keyword arguments of ``usage-completions``."""

    start_time: Required[PointInTime]
    """Start of the period (inclusive), in Unix seconds."""
    end_time: PointInTime | Omit
    """End of the period (exclusive), in Unix seconds."""
    bucket_width: UsageCompletionsBucketWidthInput | Omit
    """Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`."""
    project_ids: Sequence[str] | Omit
    """Return only results of these projects."""
    user_ids: Sequence[str] | Omit
    """Return only results of these users."""
    api_key_ids: Sequence[str] | Omit
    """Return only results of these API keys."""
    models: Sequence[str] | Omit
    """Return only results of these models."""
    batch: bool | Omit
    """Only requests of the Batch API (`true`), or only others (`false`). Both without it."""
    group_by: Sequence[UsageCompletionsGroupByItemInput] | Omit
    """Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`,
    `api_key_id`, `model`, `batch`, `service_tier`, `api_source`."""
    limit: int | Omit
    """Maximum number of buckets per page."""
    page: str | Omit
    """Cursor: the `next_page` of the previous page."""

def sync(*, client: http.Client, **params: Unpack[UsageCompletionsParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/completions``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[UsageCompletionsParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/completions``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[UsageCompletionsParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/completions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[UsageCompletionsParams]
) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/completions``, and give the whole response."""
