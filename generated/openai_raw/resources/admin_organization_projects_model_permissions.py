"""The resource ``client.admin.organization.projects.model_permissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.project_model_permissions import ProjectModelPermissions
    from ..models.project_model_permissions_delete_response import ProjectModelPermissionsDeleteResponse
    from ..api.projects.retrieve_project_model_permissions import RetrieveProjectModelPermissionsParams
    from ..api.projects.update_project_model_permissions import UpdateProjectModelPermissionsParams
    from ..api.projects.delete_project_model_permissions import DeleteProjectModelPermissionsParams


class AdminOrganizationProjectsModelPermissions(Resource):
    """``client.admin.organization.projects.model_permissions``."""

    def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectModelPermissionsParams]) -> ProjectModelPermissions:
        """Retrieve project model permissions.

        ``GET /organization/projects/{project_id}/model_permissions``

        Parameters: project_id (required)
        """
        return self._client._call("projects.retrieve_project_model_permissions", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def update(self, project_id: str, **params: Unpack[UpdateProjectModelPermissionsParams]) -> ProjectModelPermissions:
        """Update project model permissions.

        ``POST /organization/projects/{project_id}/model_permissions``

        Parameters: project_id (required), mode (required), model_ids (required)
        """
        return self._client._call("projects.update_project_model_permissions", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def delete(self, project_id: str, **params: Unpack[DeleteProjectModelPermissionsParams]) -> ProjectModelPermissionsDeleteResponse:
        """Delete project model permissions.

        ``DELETE /organization/projects/{project_id}/model_permissions``

        Parameters: project_id (required)
        """
        return self._client._call("projects.delete_project_model_permissions", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsModelPermissionsRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsModelPermissionsStreaming: ...


class AsyncAdminOrganizationProjectsModelPermissions(AsyncResource):
    """``client.admin.organization.projects.model_permissions`` of an async client."""

    async def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectModelPermissionsParams]) -> ProjectModelPermissions:
        """Retrieve project model permissions.

        ``GET /organization/projects/{project_id}/model_permissions``

        Parameters: project_id (required)
        """
        return await self._client._call("projects.retrieve_project_model_permissions", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def update(self, project_id: str, **params: Unpack[UpdateProjectModelPermissionsParams]) -> ProjectModelPermissions:
        """Update project model permissions.

        ``POST /organization/projects/{project_id}/model_permissions``

        Parameters: project_id (required), mode (required), model_ids (required)
        """
        return await self._client._call("projects.update_project_model_permissions", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def delete(self, project_id: str, **params: Unpack[DeleteProjectModelPermissionsParams]) -> ProjectModelPermissionsDeleteResponse:
        """Delete project model permissions.

        ``DELETE /organization/projects/{project_id}/model_permissions``

        Parameters: project_id (required)
        """
        return await self._client._call("projects.delete_project_model_permissions", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsModelPermissionsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsModelPermissionsStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsModelPermissionsRaw(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectModelPermissionsParams]) -> RawResponse[ProjectModelPermissions]: ...
        def update(self, project_id: str, **params: Unpack[UpdateProjectModelPermissionsParams]) -> RawResponse[ProjectModelPermissions]: ...
        def delete(self, project_id: str, **params: Unpack[DeleteProjectModelPermissionsParams]) -> RawResponse[ProjectModelPermissionsDeleteResponse]: ...

    class AsyncAdminOrganizationProjectsModelPermissionsRaw(Protocol):
        async def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectModelPermissionsParams]) -> RawResponse[ProjectModelPermissions]: ...
        async def update(self, project_id: str, **params: Unpack[UpdateProjectModelPermissionsParams]) -> RawResponse[ProjectModelPermissions]: ...
        async def delete(self, project_id: str, **params: Unpack[DeleteProjectModelPermissionsParams]) -> RawResponse[ProjectModelPermissionsDeleteResponse]: ...

    class AdminOrganizationProjectsModelPermissionsStreaming(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectModelPermissionsParams]) -> AbstractContextManager[StreamedResponse[ProjectModelPermissions]]: ...
        def update(self, project_id: str, **params: Unpack[UpdateProjectModelPermissionsParams]) -> AbstractContextManager[StreamedResponse[ProjectModelPermissions]]: ...
        def delete(self, project_id: str, **params: Unpack[DeleteProjectModelPermissionsParams]) -> AbstractContextManager[StreamedResponse[ProjectModelPermissionsDeleteResponse]]: ...

    class AsyncAdminOrganizationProjectsModelPermissionsStreaming(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectModelPermissionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectModelPermissions]]: ...
        def update(self, project_id: str, **params: Unpack[UpdateProjectModelPermissionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectModelPermissions]]: ...
        def delete(self, project_id: str, **params: Unpack[DeleteProjectModelPermissionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectModelPermissionsDeleteResponse]]: ...

