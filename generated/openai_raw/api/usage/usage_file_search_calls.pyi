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
    """Start of the period, in Unix seconds; the moment itself is included."""
    end_time: PointInTime | Omit
    """End of the period, in Unix seconds; the moment itself is not included."""
    bucket_width: UsageFileSearchCallsBucketWidthInput | Omit
    """Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`. Default: `1d`."""
    project_ids: Sequence[str] | Omit
    """Only what belongs to these projects, by id."""
    user_ids: Sequence[str] | Omit
    """Only what these users did, by id."""
    api_key_ids: Sequence[str] | Omit
    """Only what was done with these API keys, by id."""
    vector_store_ids: Sequence[str] | Omit
    """Ids of the vector stores."""
    group_by: Sequence[UsageFileSearchCallsGroupByItemInput] | Omit
    """Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`, `vector_store_id`."""
    limit: int | Omit
    """The most usage time buckets in one page."""
    page: str | Omit
    """A cursor: the `next_page` of the page before."""

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
