"""Withdraw a project's permission"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.delete_fine_tuning_checkpoint_permission_response import DeleteFineTuningCheckpointPermissionResponse
from ...operation import Operation

OPERATION: Operation

class DeleteFineTuningCheckpointPermissionParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteFineTuningCheckpointPermission``."""

def sync(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteFineTuningCheckpointPermissionParams],
) -> DeleteFineTuningCheckpointPermissionResponse | None:
    """Send ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``, and give
    what the answer holds."""

def sync_detailed(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteFineTuningCheckpointPermissionParams],
) -> http.Response[DeleteFineTuningCheckpointPermissionResponse]:
    """Send ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``, and give
    the whole response."""

async def asyncio(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteFineTuningCheckpointPermissionParams],
) -> DeleteFineTuningCheckpointPermissionResponse | None:
    """Send ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``, and give
    what the answer holds."""

async def asyncio_detailed(
    fine_tuned_model_checkpoint: str,
    permission_id: str,
    *,
    client: http.Client,
    **params: Unpack[DeleteFineTuningCheckpointPermissionParams],
) -> http.Response[DeleteFineTuningCheckpointPermissionResponse]:
    """Send ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``, and give
    the whole response."""
