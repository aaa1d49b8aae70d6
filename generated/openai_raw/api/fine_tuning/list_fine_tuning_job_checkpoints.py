"""List the checkpoints of a job"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

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
