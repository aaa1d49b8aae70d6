"""The resource ``client.fine_tuning.checkpoints.permissions``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class FineTuningCheckpointsPermissions(Resource):
    """``client.fine_tuning.checkpoints.permissions``."""

    @described
    def list(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """List the projects that may use a checkpoint

        Lists the permissions of other projects to use a checkpoint. Requires an admin API key.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the
                `fine_tuned_model_checkpoint` of a checkpoint.
            project_id: Return only results of the project with this id.
            after: Cursor: returns the checkpoint permissions after the one with this id. Pass the `last_id` of
                the previous page.
            limit: Maximum number of checkpoint permissions per page. Default: `10`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Values:
                `ascending`, `descending`. Default: `descending`.
        """
        return self._client._call(
            "fine_tuning.list_fine_tuning_checkpoint_permissions",
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            params,
        )

    @described
    def retrieve(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """List the projects that may use a checkpoint

        Lists the permissions of other projects to use a checkpoint. Requires an admin API key.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the
                `fine_tuned_model_checkpoint` of a checkpoint.
            project_id: Return only results of the project with this id.
            after: Cursor: returns the checkpoint permissions after the one with this id. Pass the `last_id` of
                the previous page.
            limit: Maximum number of checkpoint permissions per page. Default: `10`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Values:
                `ascending`, `descending`. Default: `descending`.
        """
        return self._client._call(
            "fine_tuning.list_fine_tuning_checkpoint_permissions",
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            params,
        )

    @described
    def create(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """Let projects use a checkpoint

        Shares a fine-tuned checkpoint with other projects of the organization. Requires an admin API key.

        ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the
                `fine_tuned_model_checkpoint` of a checkpoint.
            project_ids: Required. Ids of the projects.
        """
        return self._client._call(
            "fine_tuning.create_fine_tuning_checkpoint_permission",
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            params,
        )

    @described
    def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        """Withdraw a project's permission

        Revokes the permission of a project to use a checkpoint. Requires an admin API key.

        ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the
                `fine_tuned_model_checkpoint` of a checkpoint.
            permission_id: Required. Id of the permission.
        """
        return self._client._call(
            "fine_tuning.delete_fine_tuning_checkpoint_permission",
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "permission_id": permission_id},
            params,
        )


class AsyncFineTuningCheckpointsPermissions(AsyncResource):
    """``client.fine_tuning.checkpoints.permissions`` of an async client."""

    @described_as(FineTuningCheckpointsPermissions.list)
    def list(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        return self._client._pages(
            "fine_tuning.list_fine_tuning_checkpoint_permissions",
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            params,
        )

    @described_as(FineTuningCheckpointsPermissions.retrieve)
    def retrieve(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        return self._client._pages(
            "fine_tuning.list_fine_tuning_checkpoint_permissions",
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            params,
        )

    @described_as(FineTuningCheckpointsPermissions.create)
    def create(self, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        return self._client._pages(
            "fine_tuning.create_fine_tuning_checkpoint_permission",
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            params,
        )

    @described_as(FineTuningCheckpointsPermissions.delete)
    async def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Any) -> Any:
        return await self._client._call(
            "fine_tuning.delete_fine_tuning_checkpoint_permission",
            {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "permission_id": permission_id},
            params,
        )
