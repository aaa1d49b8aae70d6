"""List fine-tuning jobs"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

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
