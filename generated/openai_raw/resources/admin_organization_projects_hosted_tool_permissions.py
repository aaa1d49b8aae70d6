"""The resource ``client.admin.organization.projects.hosted_tool_permissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.project_hosted_tool_permissions import ProjectHostedToolPermissions
    from ..api.hosted_tools.retrieve_project_hosted_tool_permissions import RetrieveProjectHostedToolPermissionsParams
    from ..api.hosted_tools.update_project_hosted_tool_permissions import UpdateProjectHostedToolPermissionsParams


class AdminOrganizationProjectsHostedToolPermissions(Resource):
    """``client.admin.organization.projects.hosted_tool_permissions``."""

    def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]) -> ProjectHostedToolPermissions:
        """Retrieve project hosted tool permissions.

        ``GET /organization/projects/{project_id}/hosted_tool_permissions``

        Parameters: project_id (required)
        """
        return self._client._call("hosted_tools.retrieve_project_hosted_tool_permissions", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def update(self, project_id: str, **params: Unpack[UpdateProjectHostedToolPermissionsParams]) -> ProjectHostedToolPermissions:
        """Update project hosted tool permissions.

        ``POST /organization/projects/{project_id}/hosted_tool_permissions``

        Parameters: project_id (required), file_search, web_search, image_generation, mcp, code_interpreter
        """
        return self._client._call("hosted_tools.update_project_hosted_tool_permissions", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsHostedToolPermissionsRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsHostedToolPermissionsStreaming: ...


class AsyncAdminOrganizationProjectsHostedToolPermissions(AsyncResource):
    """``client.admin.organization.projects.hosted_tool_permissions`` of an async client."""

    async def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]) -> ProjectHostedToolPermissions:
        """Retrieve project hosted tool permissions.

        ``GET /organization/projects/{project_id}/hosted_tool_permissions``

        Parameters: project_id (required)
        """
        return await self._client._call("hosted_tools.retrieve_project_hosted_tool_permissions", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def update(self, project_id: str, **params: Unpack[UpdateProjectHostedToolPermissionsParams]) -> ProjectHostedToolPermissions:
        """Update project hosted tool permissions.

        ``POST /organization/projects/{project_id}/hosted_tool_permissions``

        Parameters: project_id (required), file_search, web_search, image_generation, mcp, code_interpreter
        """
        return await self._client._call("hosted_tools.update_project_hosted_tool_permissions", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsHostedToolPermissionsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsHostedToolPermissionsStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsHostedToolPermissionsRaw(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]) -> RawResponse[ProjectHostedToolPermissions]: ...
        def update(self, project_id: str, **params: Unpack[UpdateProjectHostedToolPermissionsParams]) -> RawResponse[ProjectHostedToolPermissions]: ...

    class AsyncAdminOrganizationProjectsHostedToolPermissionsRaw(Protocol):
        async def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]) -> RawResponse[ProjectHostedToolPermissions]: ...
        async def update(self, project_id: str, **params: Unpack[UpdateProjectHostedToolPermissionsParams]) -> RawResponse[ProjectHostedToolPermissions]: ...

    class AdminOrganizationProjectsHostedToolPermissionsStreaming(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]) -> AbstractContextManager[StreamedResponse[ProjectHostedToolPermissions]]: ...
        def update(self, project_id: str, **params: Unpack[UpdateProjectHostedToolPermissionsParams]) -> AbstractContextManager[StreamedResponse[ProjectHostedToolPermissions]]: ...

    class AsyncAdminOrganizationProjectsHostedToolPermissionsStreaming(Protocol):
        def retrieve(self, project_id: str, **params: Unpack[RetrieveProjectHostedToolPermissionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectHostedToolPermissions]]: ...
        def update(self, project_id: str, **params: Unpack[UpdateProjectHostedToolPermissionsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectHostedToolPermissions]]: ...

