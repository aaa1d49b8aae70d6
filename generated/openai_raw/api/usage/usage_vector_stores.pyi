"""List the storage of vector stores over time"""

from collections.abc import Sequence
from typing import Literal, Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import UsageVectorStoresBucketWidthInput
from ...models.usage_response import UsageResponse
from ...operation import Operation
from ...types import PointInTime

OPERATION: Operation

class UsageVectorStoresParams(RequestOptions, total=False):
    """The keyword arguments of ``usage-vector-stores``."""

    start_time: Required[PointInTime]
    """Start of the period (inclusive), in Unix seconds."""
    end_time: PointInTime | Omit
    """End of the period (exclusive), in Unix seconds."""
    bucket_width: UsageVectorStoresBucketWidthInput | Omit
    """Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`."""
    project_ids: Sequence[str] | Omit
    """Return only results of these projects."""
    group_by: Sequence[Literal["project_id"]] | Omit
    """Group the results by these fields. Without it, each bucket has one total."""
    limit: int | Omit
    """Maximum number of buckets per page."""
    page: str | Omit
    """Cursor: the `next_page` of the previous page."""

def sync(*, client: http.Client, **params: Unpack[UsageVectorStoresParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/vector_stores``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[UsageVectorStoresParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/vector_stores``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[UsageVectorStoresParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/vector_stores``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[UsageVectorStoresParams]
) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/vector_stores``, and give the whole response."""
