"""List fine tuning events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open

    class ListFineTuningEventsParams(RequestOptions, total=False):
        """The keyword arguments of ``listFineTuningEvents``."""

        after: str
        limit: int

OPERATION = Operation(
    id="listFineTuningEvents",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/events",
    query={'after': 'after', 'limit': 'limit'},
    result='ListFineTuningJobEventsResponse',
    page="after",
)
