"""The resource ``client.fine_tuning.checkpoints.permissions``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.fine_tuning.create_fine_tuning_checkpoint_permission import CreateFineTuningCheckpointPermissionParams
from ..api.fine_tuning.delete_fine_tuning_checkpoint_permission import DeleteFineTuningCheckpointPermissionParams
from ..api.fine_tuning.list_fine_tuning_checkpoint_permissions import ListFineTuningCheckpointPermissionsParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..models.delete_fine_tuning_checkpoint_permission_response import DeleteFineTuningCheckpointPermissionResponse
from ..models.enums import ListFineTuningCheckpointPermissionsOrderInput
from ..models.list_fine_tuning_checkpoint_permission_response import FineTuningCheckpointPermission

class FineTuningCheckpointsPermissions(Resource):
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | Omit = ...,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListFineTuningCheckpointPermissionsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[FineTuningCheckpointPermission]:
        """List the projects that may use a checkpoint

        Lists the permissions of other projects to use a checkpoint. Requires an admin API key.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the `fine_tuned_model_checkpoint` of a checkpoint.
            project_id: Return only results of the project with this id.
            after: Cursor: returns the checkpoint permissions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of checkpoint permissions per page. Default: `10`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Values: `ascending`, `descending`. Default: `descending`.
        """
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | Omit = ...,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListFineTuningCheckpointPermissionsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[FineTuningCheckpointPermission]:
        """List the projects that may use a checkpoint

        Lists the permissions of other projects to use a checkpoint. Requires an admin API key.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the `fine_tuned_model_checkpoint` of a checkpoint.
            project_id: Return only results of the project with this id.
            after: Cursor: returns the checkpoint permissions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of checkpoint permissions per page. Default: `10`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Values: `ascending`, `descending`. Default: `descending`.
        """
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Sequence[str],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[FineTuningCheckpointPermission]:
        """Let projects use a checkpoint

        Shares a fine-tuned checkpoint with other projects of the organization. Requires an admin API key.

        ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the `fine_tuned_model_checkpoint` of a checkpoint.
            project_ids: Required. Ids of the projects.
        """
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteFineTuningCheckpointPermissionResponse:
        """Withdraw a project's permission

        Revokes the permission of a project to use a checkpoint. Requires an admin API key.

        ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the `fine_tuned_model_checkpoint` of a checkpoint.
            permission_id: Required. Id of the permission.
        """
    @property
    def with_raw_response(self) -> FineTuningCheckpointsPermissionsRaw: ...
    @property
    def with_streaming_response(self) -> FineTuningCheckpointsPermissionsStreaming: ...

class AsyncFineTuningCheckpointsPermissions(AsyncResource):
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | Omit = ...,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListFineTuningCheckpointPermissionsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[FineTuningCheckpointPermission]:
        """List the projects that may use a checkpoint

        Lists the permissions of other projects to use a checkpoint. Requires an admin API key.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the `fine_tuned_model_checkpoint` of a checkpoint.
            project_id: Return only results of the project with this id.
            after: Cursor: returns the checkpoint permissions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of checkpoint permissions per page. Default: `10`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Values: `ascending`, `descending`. Default: `descending`.
        """
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_id: str | Omit = ...,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListFineTuningCheckpointPermissionsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[FineTuningCheckpointPermission]:
        """List the projects that may use a checkpoint

        Lists the permissions of other projects to use a checkpoint. Requires an admin API key.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the `fine_tuned_model_checkpoint` of a checkpoint.
            project_id: Return only results of the project with this id.
            after: Cursor: returns the checkpoint permissions after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of checkpoint permissions per page. Default: `10`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Values: `ascending`, `descending`. Default: `descending`.
        """
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: Sequence[str],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[FineTuningCheckpointPermission]:
        """Let projects use a checkpoint

        Shares a fine-tuned checkpoint with other projects of the organization. Requires an admin API key.

        ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the `fine_tuned_model_checkpoint` of a checkpoint.
            project_ids: Required. Ids of the projects.
        """
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> DeleteFineTuningCheckpointPermissionResponse:
        """Withdraw a project's permission

        Revokes the permission of a project to use a checkpoint. Requires an admin API key.

        ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``

        Args:
            fine_tuned_model_checkpoint: Required. Name of the fine-tuned checkpoint: the `fine_tuned_model_checkpoint` of a checkpoint.
            permission_id: Required. Id of the permission.
        """
    @property
    def with_raw_response(self) -> AsyncFineTuningCheckpointsPermissionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncFineTuningCheckpointsPermissionsStreaming: ...

class FineTuningCheckpointsPermissionsRaw(Protocol):
    def list(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]
    ) -> RawResponse[Page[FineTuningCheckpointPermission]]: ...
    def retrieve(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]
    ) -> RawResponse[Page[FineTuningCheckpointPermission]]: ...
    def create(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateFineTuningCheckpointPermissionParams]
    ) -> RawResponse[Page[FineTuningCheckpointPermission]]: ...
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[DeleteFineTuningCheckpointPermissionParams],
    ) -> RawResponse[DeleteFineTuningCheckpointPermissionResponse]: ...

class AsyncFineTuningCheckpointsPermissionsRaw(Protocol):
    async def list(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]
    ) -> RawResponse[AsyncPage[FineTuningCheckpointPermission]]: ...
    async def retrieve(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]
    ) -> RawResponse[AsyncPage[FineTuningCheckpointPermission]]: ...
    async def create(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateFineTuningCheckpointPermissionParams]
    ) -> RawResponse[AsyncPage[FineTuningCheckpointPermission]]: ...
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[DeleteFineTuningCheckpointPermissionParams],
    ) -> RawResponse[DeleteFineTuningCheckpointPermissionResponse]: ...

class FineTuningCheckpointsPermissionsStreaming(Protocol):
    def list(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[FineTuningCheckpointPermission]]]: ...
    def retrieve(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[FineTuningCheckpointPermission]]]: ...
    def create(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateFineTuningCheckpointPermissionParams]
    ) -> AbstractContextManager[StreamedResponse[Page[FineTuningCheckpointPermission]]]: ...
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[DeleteFineTuningCheckpointPermissionParams],
    ) -> AbstractContextManager[StreamedResponse[DeleteFineTuningCheckpointPermissionResponse]]: ...

class AsyncFineTuningCheckpointsPermissionsStreaming(Protocol):
    def list(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningCheckpointPermission]]]: ...
    def retrieve(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningCheckpointPermission]]]: ...
    def create(
        self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateFineTuningCheckpointPermissionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningCheckpointPermission]]]: ...
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[DeleteFineTuningCheckpointPermissionParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteFineTuningCheckpointPermissionResponse]]: ...
