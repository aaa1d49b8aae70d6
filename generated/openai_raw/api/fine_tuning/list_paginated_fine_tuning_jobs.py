"""List fine-tuning jobs"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_paginated_fine_tuning_jobs_response import ListPaginatedFineTuningJobsResponse

    class ListPaginatedFineTuningJobsParams(RequestOptions, total=False):
        """The keyword arguments of ``listPaginatedFineTuningJobs``."""

        after: str | Omit
        """A cursor: gives the fine tuning jobs that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most fine tuning jobs in one page. Default: `20`."""
        metadata: Mapping[str, str] | Omit | None
        """Only what carries all of these labels; sent as `metadata[key]=value`."""

OPERATION = Operation(
    id="listPaginatedFineTuningJobs",
    method="GET",
    path="/fine_tuning/jobs",
    query={'after': 'after', 'limit': 'limit', 'metadata': 'metadata'},
    result='ListPaginatedFineTuningJobsResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> http.Response[ListPaginatedFineTuningJobsResponse]:
    """Send ``GET /fine_tuning/jobs``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> ListPaginatedFineTuningJobsResponse | None:
    """Send ``GET /fine_tuning/jobs``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> http.Response[ListPaginatedFineTuningJobsResponse]:
    """Send ``GET /fine_tuning/jobs``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListPaginatedFineTuningJobsParams]) -> ListPaginatedFineTuningJobsResponse | None:
    """Send ``GET /fine_tuning/jobs``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
