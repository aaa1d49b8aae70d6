"""List the events of a job"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_fine_tuning_job_events_response import ListFineTuningJobEventsResponse

    class ListFineTuningEventsParams(RequestOptions, total=False):
        """The keyword arguments of ``listFineTuningEvents``."""

        after: str | Omit
        """A cursor: gives the events that follow the one with this id, the `last_id` of the page before."""
        limit: int | Omit
        """The most events in one page. Default: `20`."""

OPERATION = Operation(
    id="listFineTuningEvents",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/events",
    query={'after': 'after', 'limit': 'limit'},
    result='ListFineTuningJobEventsResponse',
    page="after",
)


def sync_detailed(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningEventsParams]) -> http.Response[ListFineTuningJobEventsResponse]:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"fine_tuning_job_id": fine_tuning_job_id}, params)


def sync(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningEventsParams]) -> ListFineTuningJobEventsResponse | None:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``, and give what the answer holds."""
    return sync_detailed(fine_tuning_job_id, client=client, **params).parsed


async def asyncio_detailed(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningEventsParams]) -> http.Response[ListFineTuningJobEventsResponse]:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"fine_tuning_job_id": fine_tuning_job_id}, params)


async def asyncio(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningEventsParams]) -> ListFineTuningJobEventsResponse | None:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``, and give what the answer holds."""
    return (await asyncio_detailed(fine_tuning_job_id, client=client, **params)).parsed
