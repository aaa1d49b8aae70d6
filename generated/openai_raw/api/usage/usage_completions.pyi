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
    """Start of the period, in Unix seconds; the moment itself is included."""
    end_time: PointInTime | Omit
    """End of the period, in Unix seconds; the moment itself is not included."""
    bucket_width: UsageCompletionsBucketWidthInput | Omit
    """Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`. Default: `1d`."""
    project_ids: Sequence[str] | Omit
    """Only what belongs to these projects, by id."""
    user_ids: Sequence[str] | Omit
    """Only what these users did, by id."""
    api_key_ids: Sequence[str] | Omit
    """Only what was done with these API keys, by id."""
    models: Sequence[str] | Omit
    """Only what used these models."""
    batch: bool | Omit
    """Only requests of the Batch API (`true`), or only others (`false`). Both without it."""
    group_by: Sequence[UsageCompletionsGroupByItemInput] | Omit
    """Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`, `model`, `batch`,
    `service_tier`, `api_source`."""
    limit: int | Omit
    """The most usage time buckets in one page."""
    page: str | Omit
    """A cursor: the `next_page` of the page before."""

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
