"""Withdraw a project's permission"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteFineTuningCheckpointPermissionParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteFineTuningCheckpointPermission``."""


OPERATION = Operation(
    id="deleteFineTuningCheckpointPermission",
    method="DELETE",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    result='DeleteFineTuningCheckpointPermissionResponse',
)
