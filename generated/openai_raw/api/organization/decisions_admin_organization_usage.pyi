"""List the usage of decisions over time"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import (
    DecisionsAdminOrganizationUsageBucketWidthInput,
    DecisionsAdminOrganizationUsageGroupByItemInput,
)
from ...models.usage_decisions_response import UsageDecisionsResponse
from ...operation import Operation
from ...types import PointInTime

OPERATION: Operation

class DecisionsAdminOrganizationUsageParams(RequestOptions, total=False):
    """The keyword arguments of ``decisionsAdminOrganizationUsage``."""

    start_time: Required[PointInTime]
    """Start of the period (inclusive), in Unix seconds."""
    api_key_ids: Sequence[str] | Omit | None
    """Return only results of these API keys."""
    batch: bool | Omit | None
    """Only requests of the Batch API (`true`), or only others (`false`). Both without it."""
    bucket_width: DecisionsAdminOrganizationUsageBucketWidthInput | Omit | None
    """Width of each time bucket. Values: `1m`, `1h`, `1d`."""
    end_time: int | Omit | None
    """End of the period (exclusive), in Unix seconds."""
    group_by: Sequence[DecisionsAdminOrganizationUsageGroupByItemInput] | Omit | None
    """Group the results by these fields. Without it, each bucket has one total. Values: `project_id`, `user_id`,
    `api_key_id`, `model`, `batch`, `service_tier`, `api_source`."""
    limit: int | Omit | None
    """Maximum number of items per page."""
    models: Sequence[str] | Omit | None
    """Return only results of these models."""
    page: str | Omit | None
    """Cursor: the `next_page` of the previous page."""
    project_ids: Sequence[str] | Omit | None
    """Return only results of these projects."""
    user_ids: Sequence[str] | Omit | None
    """Return only results of these users."""

def sync(
    *, client: http.Client, **params: Unpack[DecisionsAdminOrganizationUsageParams]
) -> UsageDecisionsResponse | None:
    """Send ``GET /organization/usage/decisions``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[DecisionsAdminOrganizationUsageParams]
) -> http.Response[UsageDecisionsResponse]:
    """Send ``GET /organization/usage/decisions``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[DecisionsAdminOrganizationUsageParams]
) -> UsageDecisionsResponse | None:
    """Send ``GET /organization/usage/decisions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[DecisionsAdminOrganizationUsageParams]
) -> http.Response[UsageDecisionsResponse]:
    """Send ``GET /organization/usage/decisions``, and give the whole response."""
