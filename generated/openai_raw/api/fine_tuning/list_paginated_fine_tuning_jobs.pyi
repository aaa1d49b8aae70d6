"""List fine-tuning jobs"""

from collections.abc import Mapping
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.list_paginated_fine_tuning_jobs_response import ListPaginatedFineTuningJobsResponse
from ...operation import Operation

OPERATION: Operation

class ListPaginatedFineTuningJobsParams(RequestOptions, total=False):
    """The keyword arguments of ``listPaginatedFineTuningJobs``."""

    after: str | Omit
    """Cursor: returns the fine-tuning jobs after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of fine-tuning jobs per page. Default: `20`."""
    metadata: Mapping[str, str] | Omit | None
    """Return only objects with all of these metadata entries. Sent as `metadata[key]=value`."""

def sync(
    *, client: http.Client, **params: Unpack[ListPaginatedFineTuningJobsParams]
) -> ListPaginatedFineTuningJobsResponse | None:
    """Send ``GET /fine_tuning/jobs``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListPaginatedFineTuningJobsParams]
) -> http.Response[ListPaginatedFineTuningJobsResponse]:
    """Send ``GET /fine_tuning/jobs``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListPaginatedFineTuningJobsParams]
) -> ListPaginatedFineTuningJobsResponse | None:
    """Send ``GET /fine_tuning/jobs``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListPaginatedFineTuningJobsParams]
) -> http.Response[ListPaginatedFineTuningJobsResponse]:
    """Send ``GET /fine_tuning/jobs``, and give the whole response."""
