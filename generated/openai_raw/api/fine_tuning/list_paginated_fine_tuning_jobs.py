"""List paginated fine tuning jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open

    class ListPaginatedFineTuningJobsParams(RequestOptions, total=False):
        """The keyword arguments of ``listPaginatedFineTuningJobs``."""

        after: str
        limit: int
        metadata: Mapping[str, str] | None

OPERATION = Operation(
    id="listPaginatedFineTuningJobs",
    method="GET",
    path="/fine_tuning/jobs",
    query={'after': 'after', 'limit': 'limit', 'metadata': 'metadata'},
    result='ListPaginatedFineTuningJobsResponse',
    page="after",
)
