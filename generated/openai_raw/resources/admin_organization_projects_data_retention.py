"""The resource ``client.admin.organization.projects.data_retention``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.project_data_retention import ProjectDataRetention
    from ..api.data_retention.retrieve_project_data_retention import RetrieveProjectDataRetentionParams
    from ..api.data_retention.update_project_data_retention import UpdateProjectDataRetentionParams


class AdminOrganizationProjectsDataRetention(Resource):
    """``client.admin.organization.projects.data_retention``."""

    def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectDataRetentionParams]) -> ProjectDataRetention:
        """Retrieve project data retention.

        ``GET /organization/projects/{project_id}/data_retention``

        Parameters: project_id (required)
        """
        return self._client._call("data_retention.retrieve_project_data_retention", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def update(self, project_id: str, **params: Unpack[UpdateProjectDataRetentionParams]) -> ProjectDataRetention:
        """Update project data retention.

        ``POST /organization/projects/{project_id}/data_retention``

        Parameters: project_id (required), retention_type (required)
        """
        return self._client._call("data_retention.update_project_data_retention", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsDataRetentionRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsDataRetentionStreaming: ...


class AsyncAdminOrganizationProjectsDataRetention(AsyncResource):
    """``client.admin.organization.projects.data_retention`` of an async client."""

    async def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectDataRetentionParams]) -> ProjectDataRetention:
        """Retrieve project data retention.

        ``GET /organization/projects/{project_id}/data_retention``

        Parameters: project_id (required)
        """
        return await self._client._call("data_retention.retrieve_project_data_retention", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def update(self, project_id: str, **params: Unpack[UpdateProjectDataRetentionParams]) -> ProjectDataRetention:
        """Update project data retention.

        ``POST /organization/projects/{project_id}/data_retention``

        Parameters: project_id (required), retention_type (required)
        """
        return await self._client._call("data_retention.update_project_data_retention", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsDataRetentionRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsDataRetentionStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsDataRetentionRaw(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectDataRetentionParams]) -> RawResponse[ProjectDataRetention]: ...
        def update(self, project_id: str, **params: Unpack[UpdateProjectDataRetentionParams]) -> RawResponse[ProjectDataRetention]: ...

    class AsyncAdminOrganizationProjectsDataRetentionRaw(Protocol):
        async def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectDataRetentionParams]) -> RawResponse[ProjectDataRetention]: ...
        async def update(self, project_id: str, **params: Unpack[UpdateProjectDataRetentionParams]) -> RawResponse[ProjectDataRetention]: ...

    class AdminOrganizationProjectsDataRetentionStreaming(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectDataRetentionParams]) -> AbstractContextManager[StreamedResponse[ProjectDataRetention]]: ...
        def update(self, project_id: str, **params: Unpack[UpdateProjectDataRetentionParams]) -> AbstractContextManager[StreamedResponse[ProjectDataRetention]]: ...

    class AsyncAdminOrganizationProjectsDataRetentionStreaming(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectDataRetentionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectDataRetention]]: ...
        def update(self, project_id: str, **params: Unpack[UpdateProjectDataRetentionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectDataRetention]]: ...

