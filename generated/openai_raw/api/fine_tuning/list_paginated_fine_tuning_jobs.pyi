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
    """A cursor: gives the fine tuning jobs that follow the one with this id, the `last_id` of the page before."""
    limit: int | Omit
    """The most fine tuning jobs in one page. Default: `20`."""
    metadata: Mapping[str, str] | Omit | None
    """Only what carries all of these labels; sent as `metadata[key]=value`."""

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
