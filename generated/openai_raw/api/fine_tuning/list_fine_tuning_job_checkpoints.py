"""List the checkpoints of a job"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_fine_tuning_job_checkpoints_response import ListFineTuningJobCheckpointsResponse

    class ListFineTuningJobCheckpointsParams(RequestOptions, total=False):
        """The keyword arguments of ``listFineTuningJobCheckpoints``."""

        after: str | Omit
        """A cursor: gives the fine tuning job checkpoints that follow the one with this id, the `last_id` of the
        page before."""
        limit: int | Omit
        """The most fine tuning job checkpoints in one page. Default: `10`."""

OPERATION = Operation(
    id="listFineTuningJobCheckpoints",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    query={'after': 'after', 'limit': 'limit'},
    result='ListFineTuningJobCheckpointsResponse',
    page="after",
)


def sync_detailed(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningJobCheckpointsParams]) -> http.Response[ListFineTuningJobCheckpointsResponse]:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"fine_tuning_job_id": fine_tuning_job_id}, params)


def sync(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningJobCheckpointsParams]) -> ListFineTuningJobCheckpointsResponse | None:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``, and give what the answer holds."""
    return sync_detailed(fine_tuning_job_id, client=client, **params).parsed


async def asyncio_detailed(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningJobCheckpointsParams]) -> http.Response[ListFineTuningJobCheckpointsResponse]:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"fine_tuning_job_id": fine_tuning_job_id}, params)


async def asyncio(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningJobCheckpointsParams]) -> ListFineTuningJobCheckpointsResponse | None:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``, and give what the answer holds."""
    return (await asyncio_detailed(fine_tuning_job_id, client=client, **params)).parsed
