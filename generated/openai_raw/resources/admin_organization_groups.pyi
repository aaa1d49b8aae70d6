"""The resource ``client.admin.organization.groups``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.groups.create_group import CreateGroupParams
from ..api.groups.delete_group import DeleteGroupParams
from ..api.groups.list_groups import ListGroupsParams
from ..api.groups.retrieve_group import RetrieveGroupParams
from ..api.groups.update_group import UpdateGroupParams
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
from ..models.enums import ListGroupsOrderInput
from ..models.group_deleted_resource import GroupDeletedResource
from ..models.group_resource_with_success import GroupResourceWithSuccess
from ..models.group_response import GroupResponse
from .admin_organization_groups_roles import AdminOrganizationGroupsRoles, AsyncAdminOrganizationGroupsRoles
from .admin_organization_groups_users import AdminOrganizationGroupsUsers, AsyncAdminOrganizationGroupsUsers

class AdminOrganizationGroups(Resource):
    @cached_property
    def roles(self) -> AdminOrganizationGroupsRoles: ...
    @cached_property
    def users(self) -> AdminOrganizationGroupsUsers: ...
    def list(
        self,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListGroupsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[GroupResponse]:
        """List the groups of the organization

        Requires an admin key.

        ``GET /organization/groups``

        Args:
            limit: Maximum number of groups per page. Default: `100`. From 0 to 1000.
            after: Cursor: returns the groups after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
    def create(
        self,
        *,
        name: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> GroupResponse:
        """Create a group of users

        The group starts empty and without roles. Requires an admin key.

        ``POST /organization/groups``

        Args:
            name: Required. Name of the group. From 1 to 255 characters.
        """
    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> GroupResponse:
        """Retrieve a group of the organization

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/groups/{group_id}``

        Args:
            group_id: Required. Id of the group.
        """
    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> GroupResourceWithSuccess:
        """Rename a group

        A group managed by SCIM has to be renamed at the identity provider. Requires an admin key.

        ``POST /organization/groups/{group_id}``

        Args:
            group_id: Required. Id of the group.
            name: Required. Name of the group. From 1 to 255 characters.
        """
    def delete(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> GroupDeletedResource:
        """Delete a group

        Its members lose the roles they had through it; the users stay. Requires an admin key.

        ``DELETE /organization/groups/{group_id}``

        Args:
            group_id: Required. Id of the group.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationGroupsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationGroupsStreaming: ...

class AsyncAdminOrganizationGroups(AsyncResource):
    @cached_property
    def roles(self) -> AsyncAdminOrganizationGroupsRoles: ...
    @cached_property
    def users(self) -> AsyncAdminOrganizationGroupsUsers: ...
    def list(
        self,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        order: ListGroupsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[GroupResponse]:
        """List the groups of the organization

        Requires an admin key.

        ``GET /organization/groups``

        Args:
            limit: Maximum number of groups per page. Default: `100`. From 0 to 1000.
            after: Cursor: returns the groups after the one with this id. Pass the `last_id` of the previous page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
        """
    async def create(
        self,
        *,
        name: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> GroupResponse:
        """Create a group of users

        The group starts empty and without roles. Requires an admin key.

        ``POST /organization/groups``

        Args:
            name: Required. Name of the group. From 1 to 255 characters.
        """
    async def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> GroupResponse:
        """Retrieve a group of the organization

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/groups/{group_id}``

        Args:
            group_id: Required. Id of the group.
        """
    async def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> GroupResourceWithSuccess:
        """Rename a group

        A group managed by SCIM has to be renamed at the identity provider. Requires an admin key.

        ``POST /organization/groups/{group_id}``

        Args:
            group_id: Required. Id of the group.
            name: Required. Name of the group. From 1 to 255 characters.
        """
    async def delete(
        self,
        group_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> GroupDeletedResource:
        """Delete a group

        Its members lose the roles they had through it; the users stay. Requires an admin key.

        ``DELETE /organization/groups/{group_id}``

        Args:
            group_id: Required. Id of the group.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationGroupsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationGroupsStreaming: ...

class AdminOrganizationGroupsRaw(Protocol):
    def list(self, **params: Unpack[ListGroupsParams]) -> RawResponse[Page[GroupResponse]]: ...
    def create(self, **params: Unpack[CreateGroupParams]) -> RawResponse[GroupResponse]: ...
    def retrieve(self, group_id: str, **params: Unpack[RetrieveGroupParams]) -> RawResponse[GroupResponse]: ...
    def update(self, group_id: str, **params: Unpack[UpdateGroupParams]) -> RawResponse[GroupResourceWithSuccess]: ...
    def delete(self, group_id: str, **params: Unpack[DeleteGroupParams]) -> RawResponse[GroupDeletedResource]: ...

class AsyncAdminOrganizationGroupsRaw(Protocol):
    async def list(self, **params: Unpack[ListGroupsParams]) -> RawResponse[AsyncPage[GroupResponse]]: ...
    async def create(self, **params: Unpack[CreateGroupParams]) -> RawResponse[GroupResponse]: ...
    async def retrieve(self, group_id: str, **params: Unpack[RetrieveGroupParams]) -> RawResponse[GroupResponse]: ...
    async def update(
        self, group_id: str, **params: Unpack[UpdateGroupParams]
    ) -> RawResponse[GroupResourceWithSuccess]: ...
    async def delete(self, group_id: str, **params: Unpack[DeleteGroupParams]) -> RawResponse[GroupDeletedResource]: ...

class AdminOrganizationGroupsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListGroupsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[GroupResponse]]]: ...
    def create(
        self, **params: Unpack[CreateGroupParams]
    ) -> AbstractContextManager[StreamedResponse[GroupResponse]]: ...
    def retrieve(
        self, group_id: str, **params: Unpack[RetrieveGroupParams]
    ) -> AbstractContextManager[StreamedResponse[GroupResponse]]: ...
    def update(
        self, group_id: str, **params: Unpack[UpdateGroupParams]
    ) -> AbstractContextManager[StreamedResponse[GroupResourceWithSuccess]]: ...
    def delete(
        self, group_id: str, **params: Unpack[DeleteGroupParams]
    ) -> AbstractContextManager[StreamedResponse[GroupDeletedResource]]: ...

class AsyncAdminOrganizationGroupsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListGroupsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[GroupResponse]]]: ...
    def create(
        self, **params: Unpack[CreateGroupParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupResponse]]: ...
    def retrieve(
        self, group_id: str, **params: Unpack[RetrieveGroupParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupResponse]]: ...
    def update(
        self, group_id: str, **params: Unpack[UpdateGroupParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupResourceWithSuccess]]: ...
    def delete(
        self, group_id: str, **params: Unpack[DeleteGroupParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[GroupDeletedResource]]: ...
