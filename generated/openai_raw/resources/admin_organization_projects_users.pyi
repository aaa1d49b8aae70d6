"""The resource ``client.admin.organization.projects.users``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.projects.create_project_user import CreateProjectUserParams
from ..api.projects.delete_project_user import DeleteProjectUserParams
from ..api.projects.list_project_users import ListProjectUsersParams
from ..api.projects.modify_project_user import ModifyProjectUserParams
from ..api.projects.retrieve_project_user import RetrieveProjectUserParams
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
from ..models.project_user import ProjectUser
from ..models.project_user_delete_response import ProjectUserDeleteResponse
from .admin_organization_projects_users_roles import (
    AdminOrganizationProjectsUsersRoles,
    AsyncAdminOrganizationProjectsUsersRoles,
)

class AdminOrganizationProjectsUsers(Resource):
    @cached_property
    def roles(self) -> AdminOrganizationProjectsUsersRoles: ...
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ProjectUser]:
        """List the users of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/users``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project users per page. Default: `20`.
            after: Cursor: returns the project users after the one with this id. Pass the `last_id` of the previous page.
        """
    def create(
        self,
        project_id: str,
        *,
        role: str,
        user_id: str | Omit | None = ...,
        email: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectUser:
        """Add a user to a project

        The user must already belong to the organization. Requires an admin key.

        ``POST /organization/projects/{project_id}/users``

        Args:
            project_id: Required. Id of the project.
            role: Required. The user's role in the project, `owner` or `member`.
            user_id: Id of the user.
            email: Email address of the project user.
        """
    def retrieve(
        self,
        user_id: str,
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
    ) -> ProjectUser:
        """Retrieve a user of a project

        A 404 means that the user does not belong to the project. Requires an admin key.

        ``GET /organization/projects/{project_id}/users/{user_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
        """
    def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectUser:
        """Change the role of a user in a project

        Requires an admin key.

        ``POST /organization/projects/{project_id}/users/{user_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role: The user's role in the project, `owner` or `member`.
        """
    def delete(
        self,
        user_id: str,
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
    ) -> ProjectUserDeleteResponse:
        """Remove a user from a project

        The user stays in the organization. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/users/{user_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsUsersRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsUsersStreaming: ...

class AsyncAdminOrganizationProjectsUsers(AsyncResource):
    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsUsersRoles: ...
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ProjectUser]:
        """List the users of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/users``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project users per page. Default: `20`.
            after: Cursor: returns the project users after the one with this id. Pass the `last_id` of the previous page.
        """
    async def create(
        self,
        project_id: str,
        *,
        role: str,
        user_id: str | Omit | None = ...,
        email: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectUser:
        """Add a user to a project

        The user must already belong to the organization. Requires an admin key.

        ``POST /organization/projects/{project_id}/users``

        Args:
            project_id: Required. Id of the project.
            role: Required. The user's role in the project, `owner` or `member`.
            user_id: Id of the user.
            email: Email address of the project user.
        """
    async def retrieve(
        self,
        user_id: str,
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
    ) -> ProjectUser:
        """Retrieve a user of a project

        A 404 means that the user does not belong to the project. Requires an admin key.

        ``GET /organization/projects/{project_id}/users/{user_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
        """
    async def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectUser:
        """Change the role of a user in a project

        Requires an admin key.

        ``POST /organization/projects/{project_id}/users/{user_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
            role: The user's role in the project, `owner` or `member`.
        """
    async def delete(
        self,
        user_id: str,
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
    ) -> ProjectUserDeleteResponse:
        """Remove a user from a project

        The user stays in the organization. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/users/{user_id}``

        Args:
            project_id: Required. Id of the project.
            user_id: Required. Id of the user.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsUsersRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsUsersStreaming: ...

class AdminOrganizationProjectsUsersRaw(Protocol):
    def list(self, project_id: str, **params: Unpack[ListProjectUsersParams]) -> RawResponse[Page[ProjectUser]]: ...
    def create(self, project_id: str, **params: Unpack[CreateProjectUserParams]) -> RawResponse[ProjectUser]: ...
    def retrieve(
        self, user_id: str, *, project_id: str, **params: Unpack[RetrieveProjectUserParams]
    ) -> RawResponse[ProjectUser]: ...
    def update(
        self, user_id: str, *, project_id: str, **params: Unpack[ModifyProjectUserParams]
    ) -> RawResponse[ProjectUser]: ...
    def delete(
        self, user_id: str, *, project_id: str, **params: Unpack[DeleteProjectUserParams]
    ) -> RawResponse[ProjectUserDeleteResponse]: ...

class AsyncAdminOrganizationProjectsUsersRaw(Protocol):
    async def list(
        self, project_id: str, **params: Unpack[ListProjectUsersParams]
    ) -> RawResponse[AsyncPage[ProjectUser]]: ...
    async def create(self, project_id: str, **params: Unpack[CreateProjectUserParams]) -> RawResponse[ProjectUser]: ...
    async def retrieve(
        self, user_id: str, *, project_id: str, **params: Unpack[RetrieveProjectUserParams]
    ) -> RawResponse[ProjectUser]: ...
    async def update(
        self, user_id: str, *, project_id: str, **params: Unpack[ModifyProjectUserParams]
    ) -> RawResponse[ProjectUser]: ...
    async def delete(
        self, user_id: str, *, project_id: str, **params: Unpack[DeleteProjectUserParams]
    ) -> RawResponse[ProjectUserDeleteResponse]: ...

class AdminOrganizationProjectsUsersStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectUsersParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ProjectUser]]]: ...
    def create(
        self, project_id: str, **params: Unpack[CreateProjectUserParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectUser]]: ...
    def retrieve(
        self, user_id: str, *, project_id: str, **params: Unpack[RetrieveProjectUserParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectUser]]: ...
    def update(
        self, user_id: str, *, project_id: str, **params: Unpack[ModifyProjectUserParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectUser]]: ...
    def delete(
        self, user_id: str, *, project_id: str, **params: Unpack[DeleteProjectUserParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectUserDeleteResponse]]: ...

class AsyncAdminOrganizationProjectsUsersStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectUsersParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectUser]]]: ...
    def create(
        self, project_id: str, **params: Unpack[CreateProjectUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectUser]]: ...
    def retrieve(
        self, user_id: str, *, project_id: str, **params: Unpack[RetrieveProjectUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectUser]]: ...
    def update(
        self, user_id: str, *, project_id: str, **params: Unpack[ModifyProjectUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectUser]]: ...
    def delete(
        self, user_id: str, *, project_id: str, **params: Unpack[DeleteProjectUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectUserDeleteResponse]]: ...
