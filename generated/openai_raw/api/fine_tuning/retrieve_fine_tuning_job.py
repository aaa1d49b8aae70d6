"""Get a fine-tuning job"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.fine_tuning_job import FineTuningJob

    class RetrieveFineTuningJobParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveFineTuningJob``."""


OPERATION = Operation(
    id="retrieveFineTuningJob",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}",
    result='FineTuningJob',
)


def sync_detailed(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[RetrieveFineTuningJobParams]) -> http.Response[FineTuningJob]:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"fine_tuning_job_id": fine_tuning_job_id}, params)


def sync(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[RetrieveFineTuningJobParams]) -> FineTuningJob | None:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}``, and give what the answer holds."""
    return sync_detailed(fine_tuning_job_id, client=client, **params).parsed


async def asyncio_detailed(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[RetrieveFineTuningJobParams]) -> http.Response[FineTuningJob]:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"fine_tuning_job_id": fine_tuning_job_id}, params)


async def asyncio(fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[RetrieveFineTuningJobParams]) -> FineTuningJob | None:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}``, and give what the answer holds."""
    return (await asyncio_detailed(fine_tuning_job_id, client=client, **params)).parsed
