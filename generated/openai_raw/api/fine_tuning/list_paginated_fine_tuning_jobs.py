"""List paginated fine tuning jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open

    class ListPaginatedFineTuningJobsParams(RequestOptions, total=False):
        """The keyword arguments of ``listPaginatedFineTuningJobs``."""

        after: str | Omit
        limit: int | Omit
        metadata: Mapping[str, str] | Omit | None

OPERATION = Operation(
    id="listPaginatedFineTuningJobs",
    method="GET",
    path="/fine_tuning/jobs",
    query={'after': 'after', 'limit': 'limit', 'metadata': 'metadata'},
    result='ListPaginatedFineTuningJobsResponse',
    page="after",
)
