"""The resource ``client.fine_tuning.checkpoints.permissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.delete_fine_tuning_checkpoint_permission_response import DeleteFineTuningCheckpointPermissionResponse
    from ..models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission
    from ..api.fine_tuning.list_fine_tuning_checkpoint_permissions import ListFineTuningCheckpointPermissionsParams
    from ..api.fine_tuning.create_fine_tuning_checkpoint_permission import CreateFineTuningCheckpointPermissionParams
    from ..api.fine_tuning.delete_fine_tuning_checkpoint_permission import DeleteFineTuningCheckpointPermissionParams


class FineTuningCheckpointsPermissions(Resource):
    """``client.fine_tuning.checkpoints.permissions``."""

    def list(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> Page[FineTuningCheckpointPermission]:
        """List fine tuning checkpoint permissions.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_id, after, limit, order
        """
        return self._client._call("fine_tuning.list_fine_tuning_checkpoint_permissions", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)  # type: ignore[no-any-return]

    def retrieve(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> Page[FineTuningCheckpointPermission]:
        """List fine tuning checkpoint permissions.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_id, after, limit, order
        """
        return self._client._call("fine_tuning.list_fine_tuning_checkpoint_permissions", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)  # type: ignore[no-any-return]

    def create(self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateFineTuningCheckpointPermissionParams]) -> Page[FineTuningCheckpointPermission]:
        """Create fine tuning checkpoint permission.

        ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_ids (required)
        """
        return self._client._call("fine_tuning.create_fine_tuning_checkpoint_permission", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)  # type: ignore[no-any-return]

    def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Unpack[DeleteFineTuningCheckpointPermissionParams]) -> DeleteFineTuningCheckpointPermissionResponse:
        """Delete fine tuning checkpoint permission.

        ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``

        Parameters: fine_tuned_model_checkpoint (required), permission_id (required)
        """
        return self._client._call("fine_tuning.delete_fine_tuning_checkpoint_permission", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "permission_id": permission_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FineTuningCheckpointsPermissionsRaw: ...
        @property
        def with_streaming_response(self) -> FineTuningCheckpointsPermissionsStreaming: ...


class AsyncFineTuningCheckpointsPermissions(AsyncResource):
    """``client.fine_tuning.checkpoints.permissions`` of an async client."""

    def list(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> AsyncPages[FineTuningCheckpointPermission]:
        """List fine tuning checkpoint permissions.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_id, after, limit, order
        """
        return self._client._pages("fine_tuning.list_fine_tuning_checkpoint_permissions", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)  # type: ignore[no-any-return]

    def retrieve(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> AsyncPages[FineTuningCheckpointPermission]:
        """List fine tuning checkpoint permissions.

        ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_id, after, limit, order
        """
        return self._client._pages("fine_tuning.list_fine_tuning_checkpoint_permissions", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)  # type: ignore[no-any-return]

    def create(self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateFineTuningCheckpointPermissionParams]) -> AsyncPages[FineTuningCheckpointPermission]:
        """Create fine tuning checkpoint permission.

        ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``

        Parameters: fine_tuned_model_checkpoint (required), project_ids (required)
        """
        return self._client._pages("fine_tuning.create_fine_tuning_checkpoint_permission", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}, params)  # type: ignore[no-any-return]

    async def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Unpack[DeleteFineTuningCheckpointPermissionParams]) -> DeleteFineTuningCheckpointPermissionResponse:
        """Delete fine tuning checkpoint permission.

        ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}``

        Parameters: fine_tuned_model_checkpoint (required), permission_id (required)
        """
        return await self._client._call("fine_tuning.delete_fine_tuning_checkpoint_permission", {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint, "permission_id": permission_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFineTuningCheckpointsPermissionsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncFineTuningCheckpointsPermissionsStreaming: ...


if TYPE_CHECKING:

    class FineTuningCheckpointsPermissionsRaw(Protocol):
        def list(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> RawResponse[Page[FineTuningCheckpointPermission]]: ...
        def retrieve(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> RawResponse[Page[FineTuningCheckpointPermission]]: ...
        def create(self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateFineTuningCheckpointPermissionParams]) -> RawResponse[Page[FineTuningCheckpointPermission]]: ...
        def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Unpack[DeleteFineTuningCheckpointPermissionParams]) -> RawResponse[DeleteFineTuningCheckpointPermissionResponse]: ...

    class AsyncFineTuningCheckpointsPermissionsRaw(Protocol):
        async def list(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> RawResponse[AsyncPage[FineTuningCheckpointPermission]]: ...
        async def retrieve(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> RawResponse[AsyncPage[FineTuningCheckpointPermission]]: ...
        async def create(self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateFineTuningCheckpointPermissionParams]) -> RawResponse[AsyncPage[FineTuningCheckpointPermission]]: ...
        async def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Unpack[DeleteFineTuningCheckpointPermissionParams]) -> RawResponse[DeleteFineTuningCheckpointPermissionResponse]: ...

    class FineTuningCheckpointsPermissionsStreaming(Protocol):
        def list(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> AbstractContextManager[StreamedResponse[Page[FineTuningCheckpointPermission]]]: ...
        def retrieve(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> AbstractContextManager[StreamedResponse[Page[FineTuningCheckpointPermission]]]: ...
        def create(self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateFineTuningCheckpointPermissionParams]) -> AbstractContextManager[StreamedResponse[Page[FineTuningCheckpointPermission]]]: ...
        def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Unpack[DeleteFineTuningCheckpointPermissionParams]) -> AbstractContextManager[StreamedResponse[DeleteFineTuningCheckpointPermissionResponse]]: ...

    class AsyncFineTuningCheckpointsPermissionsStreaming(Protocol):
        def list(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningCheckpointPermission]]]: ...
        def retrieve(self, fine_tuned_model_checkpoint: str, **params: Unpack[ListFineTuningCheckpointPermissionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningCheckpointPermission]]]: ...
        def create(self, fine_tuned_model_checkpoint: str, **params: Unpack[CreateFineTuningCheckpointPermissionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[FineTuningCheckpointPermission]]]: ...
        def delete(self, permission_id: str, *, fine_tuned_model_checkpoint: str, **params: Unpack[DeleteFineTuningCheckpointPermissionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[DeleteFineTuningCheckpointPermissionResponse]]: ...

