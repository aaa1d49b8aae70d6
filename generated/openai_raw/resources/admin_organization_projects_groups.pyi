"""The resource ``client.admin.organization.projects.groups``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.project_groups.add_project_group import AddProjectGroupParams
from ..api.project_groups.list_project_groups import ListProjectGroupsParams
from ..api.project_groups.remove_project_group import RemoveProjectGroupParams
from ..api.project_groups.retrieve_project_group import RetrieveProjectGroupParams
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
from ..models.enums import ListProjectGroupsOrderInput, RetrieveProjectGroupGroupTypeInput
from ..models.project_group import ProjectGroup
from ..models.project_group_deleted_resource import ProjectGroupDeletedResource
from .admin_organization_projects_groups_roles import (
    AdminOrganizationProjectsGroupsRoles,
    AsyncAdminOrganizationProjectsGroupsRoles,
)

class AdminOrganizationProjectsGroups(Resource):
    @cached_property
    def roles(self) -> AdminOrganizationProjectsGroupsRoles: ...
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListProjectGroupsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ProjectGroup]:
        """List the groups with access to a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/groups``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project groups per page. Default: `20`. From 0 to 100.
            after: Cursor: returns the project groups after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
    def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectGroup:
        """Give a group access to a project

        Members get the role that is passed. Requires an admin key.

        ``POST /organization/projects/{project_id}/groups``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role: Required. Id of the project role that the members get.
        """
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: RetrieveProjectGroupGroupTypeInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectGroup:
        """Retrieve a group of a project

        A 404 means that the group has no access to the project. Requires an admin key.

        ``GET /organization/projects/{project_id}/groups/{group_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            group_type: The kind of group that is looked for. Values: `group`, `tenant_group`. Default: `group`.
        """
    def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectGroupDeletedResource:
        """Take access to a project from a group

        Members keep the access that they have on their own. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/groups/{group_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsGroupsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsGroupsStreaming: ...

class AsyncAdminOrganizationProjectsGroups(AsyncResource):
    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsGroupsRoles: ...
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListProjectGroupsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ProjectGroup]:
        """List the groups with access to a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/groups``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project groups per page. Default: `20`. From 0 to 100.
            after: Cursor: returns the project groups after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
    async def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectGroup:
        """Give a group access to a project

        Members get the role that is passed. Requires an admin key.

        ``POST /organization/projects/{project_id}/groups``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            role: Required. Id of the project role that the members get.
        """
    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: RetrieveProjectGroupGroupTypeInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectGroup:
        """Retrieve a group of a project

        A 404 means that the group has no access to the project. Requires an admin key.

        ``GET /organization/projects/{project_id}/groups/{group_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
            group_type: The kind of group that is looked for. Values: `group`, `tenant_group`. Default: `group`.
        """
    async def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectGroupDeletedResource:
        """Take access to a project from a group

        Members keep the access that they have on their own. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/groups/{group_id}``

        Args:
            project_id: Required. Id of the project.
            group_id: Required. Id of the group.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsGroupsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsGroupsStreaming: ...

class AdminOrganizationProjectsGroupsRaw(Protocol):
    def list(self, project_id: str, **params: Unpack[ListProjectGroupsParams]) -> RawResponse[Page[ProjectGroup]]: ...
    def create(self, project_id: str, **params: Unpack[AddProjectGroupParams]) -> RawResponse[ProjectGroup]: ...
    def retrieve(
        self, group_id: str, *, project_id: str, **params: Unpack[RetrieveProjectGroupParams]
    ) -> RawResponse[ProjectGroup]: ...
    def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RemoveProjectGroupParams]
    ) -> RawResponse[ProjectGroupDeletedResource]: ...

class AsyncAdminOrganizationProjectsGroupsRaw(Protocol):
    async def list(
        self, project_id: str, **params: Unpack[ListProjectGroupsParams]
    ) -> RawResponse[AsyncPage[ProjectGroup]]: ...
    async def create(self, project_id: str, **params: Unpack[AddProjectGroupParams]) -> RawResponse[ProjectGroup]: ...
    async def retrieve(
        self, group_id: str, *, project_id: str, **params: Unpack[RetrieveProjectGroupParams]
    ) -> RawResponse[ProjectGroup]: ...
    async def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RemoveProjectGroupParams]
    ) -> RawResponse[ProjectGroupDeletedResource]: ...

class AdminOrganizationProjectsGroupsStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectGroupsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ProjectGroup]]]: ...
    def create(
        self, project_id: str, **params: Unpack[AddProjectGroupParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectGroup]]: ...
    def retrieve(
        self, group_id: str, *, project_id: str, **params: Unpack[RetrieveProjectGroupParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectGroup]]: ...
    def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RemoveProjectGroupParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectGroupDeletedResource]]: ...

class AsyncAdminOrganizationProjectsGroupsStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectGroupsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectGroup]]]: ...
    def create(
        self, project_id: str, **params: Unpack[AddProjectGroupParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectGroup]]: ...
    def retrieve(
        self, group_id: str, *, project_id: str, **params: Unpack[RetrieveProjectGroupParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectGroup]]: ...
    def delete(
        self, group_id: str, *, project_id: str, **params: Unpack[RemoveProjectGroupParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectGroupDeletedResource]]: ...
