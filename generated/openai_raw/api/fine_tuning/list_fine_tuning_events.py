"""List the events of a job"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

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
