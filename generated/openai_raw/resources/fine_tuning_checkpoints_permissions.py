"""The resource ``client.fine_tuning.checkpoints.permissions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class FineTuningCheckpointsPermissions(Resource):
    """``client.fine_tuning.checkpoints.permissions``."""

    @described
    def list(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """List fine tuning checkpoint permissions.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_id, after, limit, order
        """
        return self._client._call("fine_tuning.list_fine_tuning_checkpoint_permissions", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)

    @described
    def retrieve(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """List fine tuning checkpoint permissions.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_id, after, limit, order
        """
        return self._client._call("fine_tuning.list_fine_tuning_checkpoint_permissions", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)

    @described
    def create(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """Create fine tuning checkpoint permission.

        ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_ids (required)
        """
        return self._client._call("fine_tuning.create_fine_tuning_checkpoint_permission", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)

    @described
    def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """Delete fine tuning checkpoint permission.

        ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``

        Parameters: fine_tuned_model_checkpoint (required), permission_id (required)
        """
        return self._client._call("fine_tuning.delete_fine_tuning_checkpoint_permission", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "permission_id": permission_id}, params)


class AsyncFineTuningCheckpointsPermissions(AsyncResource):
    """``client.fine_tuning.checkpoints.permissions`` of an async client."""

    @described
    def list(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """List fine tuning checkpoint permissions.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_id, after, limit, order
        """
        return self._client._pages("fine_tuning.list_fine_tuning_checkpoint_permissions", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)

    @described
    def retrieve(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """List fine tuning checkpoint permissions.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_id, after, limit, order
        """
        return self._client._pages("fine_tuning.list_fine_tuning_checkpoint_permissions", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)

    @described
    def create(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """Create fine tuning checkpoint permission.

        ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_ids (required)
        """
        return self._client._pages("fine_tuning.create_fine_tuning_checkpoint_permission", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)

    @described
    async def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """Delete fine tuning checkpoint permission.

        ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``

        Parameters: fine_tuned_model_checkpoint (required), permission_id (required)
        """
        return await self._client._call("fine_tuning.delete_fine_tuning_checkpoint_permission", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "permission_id": permission_id}, params)

