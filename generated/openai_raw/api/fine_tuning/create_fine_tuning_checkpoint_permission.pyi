"""Let projects use a checkpoint"""

from collections.abc import Sequence
from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.list_fine_tuning_checkpoint_permission_response import ListFineTuningCheckpointPermissionResponse
from ...operation import Operation

OPERATION: Operation

class CreateFineTuningCheckpointPermissionParams(RequestOptions, total=False):
    """The keyword arguments of ``createFineTuningCheckpointPermission``."""

    project_ids: Required[Sequence[str]]
    """Ids of the projects."""

def sync(
    fine_tuned_model_checkpoint: str,
    *,
    client: http.Client,
    **params: Unpack[CreateFineTuningCheckpointPermissionParams],
) -> ListFineTuningCheckpointPermissionResponse | None:
    """Send ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give what the answer
    holds."""

def sync_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: http.Client,
    **params: Unpack[CreateFineTuningCheckpointPermissionParams],
) -> http.Response[ListFineTuningCheckpointPermissionResponse]:
    """Send ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give the whole
    response."""

async def asyncio(
    fine_tuned_model_checkpoint: str,
    *,
    client: http.Client,
    **params: Unpack[CreateFineTuningCheckpointPermissionParams],
) -> ListFineTuningCheckpointPermissionResponse | None:
    """Send ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give what the answer
    holds."""

async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    *,
    client: http.Client,
    **params: Unpack[CreateFineTuningCheckpointPermissionParams],
) -> http.Response[ListFineTuningCheckpointPermissionResponse]:
    """Send ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``, and give the whole
    response."""
