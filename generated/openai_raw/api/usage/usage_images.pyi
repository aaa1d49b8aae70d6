"""List generated images over time"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import (
    UsageImagesBucketWidthInput,
    UsageImagesGroupByItemInput,
    UsageImagesSizesItemInput,
    UsageImagesSourcesItemInput,
)
from ...models.usage_response import UsageResponse
from ...operation import Operation
from ...types import PointInTime

OPERATION: Operation

class UsageImagesParams(RequestOptions, total=False):
    """The keyword arguments of ``usage-images``."""

    start_time: Required[PointInTime]
    """Start of the period (inclusive), in Unix seconds."""
    end_time: PointInTime | Omit
    """End of the period (exclusive), in Unix seconds."""
    bucket_width: UsageImagesBucketWidthInput | Omit
    """Width of each time bucket. Values: `1m`, `1h`, `1d`. Default: `1d`."""
    sources: Sequence[UsageImagesSourcesItemInput] | Omit
    """Only images that were generated, edited or varied. Values: `image.generation`, `image.edit`,
    `image.variation`."""
    sizes: Sequence[UsageImagesSizesItemInput] | Omit
    """Only images of these sizes, in pixels. Values: `256x256`, `512x512`, `1024x1024`, `1792x1792`, `1024x1792`."""
    project_ids: Sequence[str] | Omit
    """Return only results of these projects."""
    user_ids: Sequence[str] | Omit
    """Return only results of these users."""
    api_key_ids: Sequence[str] | Omit
    """Return only results of these API keys."""
    models: Sequence[str] | Omit
    """Return only results of these models."""
    group_by: Sequence[UsageImagesGroupByItemInput] | Omit
    """Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`,
    `api_key_id`, `model`, `size`, `source`."""
    limit: int | Omit
    """Maximum number of buckets per page."""
    page: str | Omit
    """Cursor: the `next_page` of the previous page."""

def sync(*, client: http.Client, **params: Unpack[UsageImagesParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/images``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[UsageImagesParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/images``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[UsageImagesParams]) -> UsageResponse | None:
    """Send ``GET /organization/usage/images``, and give what the answer holds."""

async def asyncio_detailed(*, client: http.Client, **params: Unpack[UsageImagesParams]) -> http.Response[UsageResponse]:
    """Send ``GET /organization/usage/images``, and give the whole response."""
