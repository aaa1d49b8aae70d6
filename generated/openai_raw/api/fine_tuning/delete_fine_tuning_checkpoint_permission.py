"""Withdraw a project's permission"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.delete_fine_tuning_checkpoint_permission_response import DeleteFineTuningCheckpointPermissionResponse

    class DeleteFineTuningCheckpointPermissionParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteFineTuningCheckpointPermission``."""


OPERATION = Operation(
    id="deleteFineTuningCheckpointPermission",
    method="DELETE",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    result='DeleteFineTuningCheckpointPermissionResponse',
)


def sync_detailed(fine_tuned_model_checkpoint: str, permission_id: str, *, client: http.Client, **params: Unpack[DeleteFineTuningCheckpointPermissionParams]) -> http.Response[DeleteFineTuningCheckpointPermissionResponse]:
    """Send ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "permission_id": permission_id}, params)


def sync(fine_tuned_model_checkpoint: str, permission_id: str, *, client: http.Client, **params: Unpack[DeleteFineTuningCheckpointPermissionParams]) -> DeleteFineTuningCheckpointPermissionResponse | None:
    """Send ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``, and give what the answer holds."""
    return sync_detailed(fine_tuned_model_checkpoint, permission_id, client=client, **params).parsed


async def asyncio_detailed(fine_tuned_model_checkpoint: str, permission_id: str, *, client: http.Client, **params: Unpack[DeleteFineTuningCheckpointPermissionParams]) -> http.Response[DeleteFineTuningCheckpointPermissionResponse]:
    """Send ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "permission_id": permission_id}, params)


async def asyncio(fine_tuned_model_checkpoint: str, permission_id: str, *, client: http.Client, **params: Unpack[DeleteFineTuningCheckpointPermissionParams]) -> DeleteFineTuningCheckpointPermissionResponse | None:
    """Send ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``, and give what the answer holds."""
    return (await asyncio_detailed(fine_tuned_model_checkpoint, permission_id, client=client, **params)).parsed
