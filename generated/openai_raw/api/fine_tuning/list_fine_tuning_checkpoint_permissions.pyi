"""List the projects that may use a checkpoint"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListFineTuningCheckpointPermissionsOrderInput
from ...models.list_fine_tuning_checkpoint_permission_response import ListFineTuningCheckpointPermissionResponse
from ...operation import Operation

OPERATION: Operation

class ListFineTuningCheckpointPermissionsParams(RequestOptions, total=False):
    """The keyword arguments of ``listFineTuningCheckpointPermissions``."""

    project_id: str | Omit
    """Return only results of the project with this id."""
    after: str | Omit
    """Cursor: returns the checkpoint permissions after the one with this id. Pass the `last_id` of the previous
    page."""
    limit: int | Omit
    """Maximum number of checkpoint permissions per page. Default: `10`."""
    order: ListFineTuningCheckpointPermissionsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Values: `ascending`,
    `descending`. Default: `descending`."""

def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: http.Client,
    **params: Unpack[ListFineTuningCheckpointPermissionsParams],
) -> ListFineTuningCheckpointPermissionResponse | None:
    """Send ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give what the answer
    holds."""

def sync_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: http.Client,
    **params: Unpack[ListFineTuningCheckpointPermissionsParams],
) -> http.Response[ListFineTuningCheckpointPermissionResponse]:
    """Send ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give the whole
    response."""

async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: http.Client,
    **params: Unpack[ListFineTuningCheckpointPermissionsParams],
) -> ListFineTuningCheckpointPermissionResponse | None:
    """Send ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give what the answer
    holds."""

async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: http.Client,
    **params: Unpack[ListFineTuningCheckpointPermissionsParams],
) -> http.Response[ListFineTuningCheckpointPermissionResponse]:
    """Send ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give the whole
    response."""
