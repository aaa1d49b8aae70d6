"""Let projects use a checkpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_fine_tuning_checkpoint_permission_response import ListFineTuningCheckpointPermissionResponse

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


def sync_detailed(fine_tuned_model_checkpoint: str, *, client: http.Client, **params: Unpack[CreateFineTuningCheckpointPermissionParams]) -> http.Response[ListFineTuningCheckpointPermissionResponse]:
    """Send ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)


def sync(fine_tuned_model_checkpoint: str, *, client: http.Client, **params: Unpack[CreateFineTuningCheckpointPermissionParams]) -> ListFineTuningCheckpointPermissionResponse | None:
    """Send ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give what the answer holds."""
    return sync_detailed(fine_tuned_model_checkpoint, client=client, **params).parsed


async def asyncio_detailed(fine_tuned_model_checkpoint: str, *, client: http.Client, **params: Unpack[CreateFineTuningCheckpointPermissionParams]) -> http.Response[ListFineTuningCheckpointPermissionResponse]:
    """Send ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)


async def asyncio(fine_tuned_model_checkpoint: str, *, client: http.Client, **params: Unpack[CreateFineTuningCheckpointPermissionParams]) -> ListFineTuningCheckpointPermissionResponse | None:
    """Send ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give what the answer holds."""
    return (await asyncio_detailed(fine_tuned_model_checkpoint, client=client, **params)).parsed
