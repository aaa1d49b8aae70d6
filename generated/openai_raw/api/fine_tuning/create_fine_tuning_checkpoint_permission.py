"""Let projects use a checkpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class CreateFineTuningCheckpointPermissionParams(RequestOptions, total=False):
        """The keyword arguments of ``createFineTuningCheckpointPermission``."""

        project_ids: Required[Sequence[str]]
        """Ids of the projects."""

OPERATION = Operation(
    id="createFineTuningCheckpointPermission",
    method="POST",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    body={'project_ids': 'project_ids'},
    required=('project_ids',),
    bodies=('application/json',),
    result='ListFineTuningCheckpointPermissionResponse',
    page="once",
)
