"""List the projects that may use a checkpoint"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_fine_tuning_checkpoint_permissions_order import ListFineTuningCheckpointPermissionsOrderInput
    from ...models.list_fine_tuning_checkpoint_permission_response import ListFineTuningCheckpointPermissionResponse

    class ListFineTuningCheckpointPermissionsParams(RequestOptions, total=False):
        """The keyword arguments of ``listFineTuningCheckpointPermissions``."""

        project_id: str | Omit
        """Only what belongs to the project with this id."""
        after: str | Omit
        """A cursor: gives the checkpoint permissions that follow the one with this id, the `last_id` of the page
        before."""
        limit: int | Omit
        """The most checkpoint permissions in one page. Default: `10`."""
        order: ListFineTuningCheckpointPermissionsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first. Values: `ascending`, `descending`.
        Default: `descending`."""

OPERATION = Operation(
    id="listFineTuningCheckpointPermissions",
    method="GET",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    query={'project_id': 'project_id', 'after': 'after', 'limit': 'limit', 'order': 'order'},
    result='ListFineTuningCheckpointPermissionResponse',
    page="after",
)


def sync_detailed(fine_tuned_model_checkpoint: str, *, client: http.Client, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> http.Response[ListFineTuningCheckpointPermissionResponse]:
    """Send ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)


def sync(fine_tuned_model_checkpoint: str, *, client: http.Client, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> ListFineTuningCheckpointPermissionResponse | None:
    """Send ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give what the answer holds."""
    return sync_detailed(fine_tuned_model_checkpoint, client=client, **params).parsed


async def asyncio_detailed(fine_tuned_model_checkpoint: str, *, client: http.Client, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> http.Response[ListFineTuningCheckpointPermissionResponse]:
    """Send ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)


async def asyncio(fine_tuned_model_checkpoint: str, *, client: http.Client, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> ListFineTuningCheckpointPermissionResponse | None:
    """Send ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give what the answer holds."""
    return (await asyncio_detailed(fine_tuned_model_checkpoint, client=client, **params)).parsed
