"""List the checkpoints of a job"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.list_fine_tuning_job_checkpoints_response import ListFineTuningJobCheckpointsResponse
from ...operation import Operation

OPERATION: Operation

class ListFineTuningJobCheckpointsParams(RequestOptions, total=False):
    """The keyword arguments of ``listFineTuningJobCheckpoints``."""

    after: str | Omit
    """Cursor: returns the fine-tuning job checkpoints after the one with this id. Pass the `last_id` of the
    previous page."""
    limit: int | Omit
    """Maximum number of fine-tuning job checkpoints per page. Default: `10`."""

def sync(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningJobCheckpointsParams]
) -> ListFineTuningJobCheckpointsResponse | None:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``, and give what the answer holds."""

def sync_detailed(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningJobCheckpointsParams]
) -> http.Response[ListFineTuningJobCheckpointsResponse]:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``, and give the whole response."""

async def asyncio(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningJobCheckpointsParams]
) -> ListFineTuningJobCheckpointsResponse | None:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``, and give what the answer holds."""

async def asyncio_detailed(
    fine_tuning_job_id: str, *, client: http.Client, **params: Unpack[ListFineTuningJobCheckpointsParams]
) -> http.Response[ListFineTuningJobCheckpointsResponse]:
    """Send ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``, and give the whole response."""
