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
    """Start of the period, in Unix seconds; the moment itself is included."""
    api_key_ids: Sequence[str] | Omit | None
    """Only what was done with these API keys, by id."""
    batch: bool | Omit | None
    """Only requests of the Batch API (`true`), or only others (`false`). Both without it."""
    bucket_width: DecisionsAdminOrganizationUsageBucketWidthInput | Omit | None
    """Length of the periods that figures are summed up for. Values: `1m`, `1h`, `1d`."""
    end_time: int | Omit | None
    """End of the period, in Unix seconds; the moment itself is not included."""
    group_by: Sequence[DecisionsAdminOrganizationUsageGroupByItemInput] | Omit | None
    """Break the figures down by these fields. Values: `project_id`, `user_id`, `api_key_id`, `model`, `batch`,
    `service_tier`, `api_source`."""
    limit: int | Omit | None
    """The most datas in one page."""
    models: Sequence[str] | Omit | None
    """Only what used these models."""
    page: str | Omit | None
    """A cursor: the `next_page` of the page before."""
    project_ids: Sequence[str] | Omit | None
    """Only what belongs to these projects, by id."""
    user_ids: Sequence[str] | Omit | None
    """Only what these users did, by id."""

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
