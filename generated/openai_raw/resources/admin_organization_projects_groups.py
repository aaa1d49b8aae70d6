"""The resource ``client.admin.organization.projects.groups``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.project_group import ProjectGroup
    from ..models.project_group_deleted_resource import ProjectGroupDeletedResource
    from .admin_organization_projects_groups_roles import AsyncAdminOrganizationProjectsGroupsRoles, AdminOrganizationProjectsGroupsRoles
    from ..api.project_groups.list_project_groups import ListProjectGroupsParams
    from ..api.project_groups.add_project_group import AddProjectGroupParams
    from ..api.project_groups.retrieve_project_group import RetrieveProjectGroupParams
    from ..api.project_groups.remove_project_group import RemoveProjectGroupParams


class AdminOrganizationProjectsGroups(Resource):
    """``client.admin.organization.projects.groups``."""

    @cached_property
    def roles(self) -> AdminOrganizationProjectsGroupsRoles:
        """``client.admin.organization.projects.groups.roles``."""
        from .admin_organization_projects_groups_roles import AdminOrganizationProjectsGroupsRoles

        return AdminOrganizationProjectsGroupsRoles(self._client)

    def list(self, project_id: str, **params: Unpack[ListProjectGroupsParams]) -> Page[ProjectGroup]:
        """List project groups.

        ``GET /organization/projects/{project_id}/groups``

        Parameters: project_id (required), limit, after, order
        """
        return self._client._call("project_groups.list_project_groups", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def create(self, project_id: str, **params: Unpack[AddProjectGroupParams]) -> ProjectGroup:
        """Add project group.

        ``POST /organization/projects/{project_id}/groups``

        Parameters: project_id (required), group_id (required), role (required)
        """
        return self._client._call("project_groups.add_project_group", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, group_id: str, *, project_id: str, **params: Unpack[RetrieveProjectGroupParams]) -> ProjectGroup:
        """Retrieve project group.

        ``GET /organization/projects/{project_id}/groups/{group_id}``

        Parameters: project_id (required), group_id (required), group_type
        """
        return self._client._call("project_groups.retrieve_project_group", {"project_id": project_id, "group_id": group_id}, params)  # type: ignore[no-any-return]

    def delete(self, group_id: str, *, project_id: str, **params: Unpack[RemoveProjectGroupParams]) -> ProjectGroupDeletedResource:
        """Remove project group.

        ``DELETE /organization/projects/{project_id}/groups/{group_id}``

        Parameters: project_id (required), group_id (required)
        """
        return self._client._call("project_groups.remove_project_group", {"project_id": project_id, "group_id": group_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsGroupsRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsGroupsStreaming: ...


class AsyncAdminOrganizationProjectsGroups(AsyncResource):
    """``client.admin.organization.projects.groups`` of an async client."""

    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsGroupsRoles:
        """``client.admin.organization.projects.groups.roles``."""
        from .admin_organization_projects_groups_roles import AsyncAdminOrganizationProjectsGroupsRoles

        return AsyncAdminOrganizationProjectsGroupsRoles(self._client)

    def list(self, project_id: str, **params: Unpack[ListProjectGroupsParams]) -> AsyncPages[ProjectGroup]:
        """List project groups.

        ``GET /organization/projects/{project_id}/groups``

        Parameters: project_id (required), limit, after, order
        """
        return self._client._pages("project_groups.list_project_groups", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def create(self, project_id: str, **params: Unpack[AddProjectGroupParams]) -> ProjectGroup:
        """Add project group.

        ``POST /organization/projects/{project_id}/groups``

        Parameters: project_id (required), group_id (required), role (required)
        """
        return await self._client._call("project_groups.add_project_group", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, group_id: str, *, project_id: str, **params: Unpack[RetrieveProjectGroupParams]) -> ProjectGroup:
        """Retrieve project group.

        ``GET /organization/projects/{project_id}/groups/{group_id}``

        Parameters: project_id (required), group_id (required), group_type
        """
        return await self._client._call("project_groups.retrieve_project_group", {"project_id": project_id, "group_id": group_id}, params)  # type: ignore[no-any-return]

    async def delete(self, group_id: str, *, project_id: str, **params: Unpack[RemoveProjectGroupParams]) -> ProjectGroupDeletedResource:
        """Remove project group.

        ``DELETE /organization/projects/{project_id}/groups/{group_id}``

        Parameters: project_id (required), group_id (required)
        """
        return await self._client._call("project_groups.remove_project_group", {"project_id": project_id, "group_id": group_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsGroupsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsGroupsStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsGroupsRaw(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectGroupsParams]) -> RawResponse[Page[ProjectGroup]]: ...
        def create(self, project_id: str, **params: Unpack[AddProjectGroupParams]) -> RawResponse[ProjectGroup]: ...
        def retrieve(self, group_id: str, *, project_id: str, **params: Unpack[RetrieveProjectGroupParams]) -> RawResponse[ProjectGroup]: ...
        def delete(self, group_id: str, *, project_id: str, **params: Unpack[RemoveProjectGroupParams]) -> RawResponse[ProjectGroupDeletedResource]: ...

    class AsyncAdminOrganizationProjectsGroupsRaw(Protocol):
        async def list(self, project_id: str, **params: Unpack[ListProjectGroupsParams]) -> RawResponse[AsyncPage[ProjectGroup]]: ...
        async def create(self, project_id: str, **params: Unpack[AddProjectGroupParams]) -> RawResponse[ProjectGroup]: ...
        async def retrieve(self, group_id: str, *, project_id: str, **params: Unpack[RetrieveProjectGroupParams]) -> RawResponse[ProjectGroup]: ...
        async def delete(self, group_id: str, *, project_id: str, **params: Unpack[RemoveProjectGroupParams]) -> RawResponse[ProjectGroupDeletedResource]: ...

    class AdminOrganizationProjectsGroupsStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectGroupsParams]) -> AbstractContextManager[StreamedResponse[Page[ProjectGroup]]]: ...
        def create(self, project_id: str, **params: Unpack[AddProjectGroupParams]) -> AbstractContextManager[StreamedResponse[ProjectGroup]]: ...
        def retrieve(self, group_id: str, *, project_id: str, **params: Unpack[RetrieveProjectGroupParams]) -> AbstractContextManager[StreamedResponse[ProjectGroup]]: ...
        def delete(self, group_id: str, *, project_id: str, **params: Unpack[RemoveProjectGroupParams]) -> AbstractContextManager[StreamedResponse[ProjectGroupDeletedResource]]: ...

    class AsyncAdminOrganizationProjectsGroupsStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectGroupsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectGroup]]]: ...
        def create(self, project_id: str, **params: Unpack[AddProjectGroupParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectGroup]]: ...
        def retrieve(self, group_id: str, *, project_id: str, **params: Unpack[RetrieveProjectGroupParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectGroup]]: ...
        def delete(self, group_id: str, *, project_id: str, **params: Unpack[RemoveProjectGroupParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectGroupDeletedResource]]: ...

