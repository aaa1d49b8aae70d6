"""List the file search calls over time"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import UsageFileSearchCallsBucketWidthInput, UsageFileSearchCallsGroupByItemInput
from ...models.usage_response import UsageResponse
from ...operation import Operation
from ...types import PointInTime

OPERATION: Operation

class UsageFileSearchCallsParams(RequestOptions, total=False):
    """The keyword arguments of ``usage-file-search-calls``."""

    start_time: Required[PointInTime]
    """Start of the period (inclusive), in Unix seconds."""
    end_time: PointInTime | Omit
    """End of the period (exclusive), in Unix seconds."""
    bucket_width: UsageFileSearchCallsBucketWidthInput | Omit
    """Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`."""
    project_ids: Sequence[str] | Omit
    """Return only results of these projects."""
    user_ids: Sequence[str] | Omit
    """Return only results of these users."""
    api_key_ids: Sequence[str] | Omit
    """Return only results of these API keys."""
    vector_store_ids: Sequence[str] | Omit
    """Ids of the vector stores."""
    group_by: Sequence[UsageFileSearchCallsGroupByItemInput] | Omit
    """Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`,
    `api_key_id`, `vector_store_id`."""
    limit: int | Omit
    """Maximum number of buckets per page."""
    page: str | Omit
    """Cursor: the `next_page` of the previous page."""

def sync(*, client: http.Client, **params: Unpack[UsageFileSearchCallsParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/file_search_calls``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[UsageFileSearchCallsParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/file_search_calls``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[UsageFileSearchCallsParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/file_search_calls``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[UsageFileSearchCallsParams]
) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/file_search_calls``, and give the whole response."""
