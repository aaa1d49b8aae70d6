"""The resource ``client.admin.organization.projects.model_permissions``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.projects.delete_project_model_permissions import DeleteProjectModelPermissionsParams
from ..api.projects.retrieve_project_model_permissions import RetrieveProjectModelPermissionsParams
from ..api.projects.update_project_model_permissions import UpdateProjectModelPermissionsParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.project_model_permissions import ProjectModelPermissions
from ..models.project_model_permissions_delete_response import ProjectModelPermissionsDeleteResponse
from ..models.project_model_permissions_update_request import ProjectModelPermissionsUpdateRequestModeInput

class AdminOrganizationProjectsModelPermissions(Resource):
    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectModelPermissions:
        """Retrieve which models a project may use

        Requires an admin key.

        ``GET /organization/projects/{project_id}/model_permissions``

        Args:
            project_id: Required. Id of the project.
        """
    def update(
        self,
        project_id: str,
        *,
        mode: ProjectModelPermissionsUpdateRequestModeInput,
        model_ids: Sequence[str],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectModelPermissions:
        """Set which models a project may use

        The new list replaces the old one. Requires an admin key.

        ``POST /organization/projects/{project_id}/model_permissions``

        Args:
            project_id: Required. Id of the project.
            mode: Required. Whether the listed models are the only ones allowed, or the ones refused. Values: `allow_list`, `deny_list`.
            model_ids: Required. Ids of the models.
        """
    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectModelPermissionsDeleteResponse:
        """Remove a project's restriction of models

        The project may then use every model of the organization. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/model_permissions``

        Args:
            project_id: Required. Id of the project.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsModelPermissionsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsModelPermissionsStreaming: ...

class AsyncAdminOrganizationProjectsModelPermissions(AsyncResource):
    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectModelPermissions:
        """Retrieve which models a project may use

        Requires an admin key.

        ``GET /organization/projects/{project_id}/model_permissions``

        Args:
            project_id: Required. Id of the project.
        """
    async def update(
        self,
        project_id: str,
        *,
        mode: ProjectModelPermissionsUpdateRequestModeInput,
        model_ids: Sequence[str],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectModelPermissions:
        """Set which models a project may use

        The new list replaces the old one. Requires an admin key.

        ``POST /organization/projects/{project_id}/model_permissions``

        Args:
            project_id: Required. Id of the project.
            mode: Required. Whether the listed models are the only ones allowed, or the ones refused. Values: `allow_list`, `deny_list`.
            model_ids: Required. Ids of the models.
        """
    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectModelPermissionsDeleteResponse:
        """Remove a project's restriction of models

        The project may then use every model of the organization. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/model_permissions``

        Args:
            project_id: Required. Id of the project.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsModelPermissionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsModelPermissionsStreaming: ...

class AdminOrganizationProjectsModelPermissionsRaw(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectModelPermissionsParams]
    ) -> RawResponse[ProjectModelPermissions]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateProjectModelPermissionsParams]
    ) -> RawResponse[ProjectModelPermissions]: ...
    def delete(
        self, project_id: str, **params: Unpack[DeleteProjectModelPermissionsParams]
    ) -> RawResponse[ProjectModelPermissionsDeleteResponse]: ...

class AsyncAdminOrganizationProjectsModelPermissionsRaw(Protocol):
    async def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectModelPermissionsParams]
    ) -> RawResponse[ProjectModelPermissions]: ...
    async def update(
        self, project_id: str, **params: Unpack[UpdateProjectModelPermissionsParams]
    ) -> RawResponse[ProjectModelPermissions]: ...
    async def delete(
        self, project_id: str, **params: Unpack[DeleteProjectModelPermissionsParams]
    ) -> RawResponse[ProjectModelPermissionsDeleteResponse]: ...

class AdminOrganizationProjectsModelPermissionsStreaming(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectModelPermissionsParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectModelPermissions]]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateProjectModelPermissionsParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectModelPermissions]]: ...
    def delete(
        self, project_id: str, **params: Unpack[DeleteProjectModelPermissionsParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectModelPermissionsDeleteResponse]]: ...

class AsyncAdminOrganizationProjectsModelPermissionsStreaming(Protocol):
    def retrieve(
        self, project_id: str, **params: Unpack[RetrieveProjectModelPermissionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectModelPermissions]]: ...
    def update(
        self, project_id: str, **params: Unpack[UpdateProjectModelPermissionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectModelPermissions]]: ...
    def delete(
        self, project_id: str, **params: Unpack[DeleteProjectModelPermissionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectModelPermissionsDeleteResponse]]: ...
