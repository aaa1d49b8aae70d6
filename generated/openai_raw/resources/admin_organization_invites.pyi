"""The resource ``client.admin.organization.invites``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.invites.delete_invite import DeleteInviteParams
from ..api.invites.invite_user import InviteUserParams
from ..api.invites.list_invites import ListInvitesParams
from ..api.invites.retrieve_invite import RetrieveInviteParams
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
from ..dicts.invite_request import InviteRequestProjectsItemDict
from ..models.invite import Invite
from ..models.invite_delete_response import InviteDeleteResponse
from ..models.invite_request import InviteRequestProjectsItem, InviteRequestRoleInput

class AdminOrganizationInvites(Resource):
    def list(
        self,
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
    ) -> Page[Invite]:
        """List the invitations to the organization

        Pending, accepted and expired ones. Requires an admin key.

        ``GET /organization/invites``

        Args:
            limit: Maximum number of invites per page. Default: `20`.
            after: Cursor: returns the invites after the one with this id. Pass the `last_id` of the previous page.
        """
    def create(
        self,
        *,
        email: str,
        role: InviteRequestRoleInput,
        projects: Iterable[InviteRequestProjectsItem | InviteRequestProjectsItemDict] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Invite:
        """Invite somebody to the organization

        Sends an e-mail; the invitation expires if it is not accepted in time. Requires an admin key.

        ``POST /organization/invites``

        Args:
            email: Required. Email address of the invite.
            role: Required. The role in the organization that comes with accepting. Values: `reader`, `owner`.
            projects: Projects that the invited person joins on accepting, each with a role.
        """
    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Invite:
        """Retrieve an invitation

        Its `status` says whether it was accepted. Requires an admin key.

        ``GET /organization/invites/{invite_id}``

        Args:
            invite_id: Required. Id of the invite.
        """
    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> InviteDeleteResponse:
        """Withdraw an invitation

        Only a pending invitation can be withdrawn. Requires an admin key.

        ``DELETE /organization/invites/{invite_id}``

        Args:
            invite_id: Required. Id of the invite.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationInvitesRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationInvitesStreaming: ...

class AsyncAdminOrganizationInvites(AsyncResource):
    def list(
        self,
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
    ) -> AsyncPages[Invite]:
        """List the invitations to the organization

        Pending, accepted and expired ones. Requires an admin key.

        ``GET /organization/invites``

        Args:
            limit: Maximum number of invites per page. Default: `20`.
            after: Cursor: returns the invites after the one with this id. Pass the `last_id` of the previous page.
        """
    async def create(
        self,
        *,
        email: str,
        role: InviteRequestRoleInput,
        projects: Iterable[InviteRequestProjectsItem | InviteRequestProjectsItemDict] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Invite:
        """Invite somebody to the organization

        Sends an e-mail; the invitation expires if it is not accepted in time. Requires an admin key.

        ``POST /organization/invites``

        Args:
            email: Required. Email address of the invite.
            role: Required. The role in the organization that comes with accepting. Values: `reader`, `owner`.
            projects: Projects that the invited person joins on accepting, each with a role.
        """
    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Invite:
        """Retrieve an invitation

        Its `status` says whether it was accepted. Requires an admin key.

        ``GET /organization/invites/{invite_id}``

        Args:
            invite_id: Required. Id of the invite.
        """
    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> InviteDeleteResponse:
        """Withdraw an invitation

        Only a pending invitation can be withdrawn. Requires an admin key.

        ``DELETE /organization/invites/{invite_id}``

        Args:
            invite_id: Required. Id of the invite.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationInvitesRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationInvitesStreaming: ...

class AdminOrganizationInvitesRaw(Protocol):
    def list(self, **params: Unpack[ListInvitesParams]) -> RawResponse[Page[Invite]]: ...
    def create(self, **params: Unpack[InviteUserParams]) -> RawResponse[Invite]: ...
    def retrieve(self, invite_id: str, **params: Unpack[RetrieveInviteParams]) -> RawResponse[Invite]: ...
    def delete(self, invite_id: str, **params: Unpack[DeleteInviteParams]) -> RawResponse[InviteDeleteResponse]: ...

class AsyncAdminOrganizationInvitesRaw(Protocol):
    async def list(self, **params: Unpack[ListInvitesParams]) -> RawResponse[AsyncPage[Invite]]: ...
    async def create(self, **params: Unpack[InviteUserParams]) -> RawResponse[Invite]: ...
    async def retrieve(self, invite_id: str, **params: Unpack[RetrieveInviteParams]) -> RawResponse[Invite]: ...
    async def delete(
        self, invite_id: str, **params: Unpack[DeleteInviteParams]
    ) -> RawResponse[InviteDeleteResponse]: ...

class AdminOrganizationInvitesStreaming(Protocol):
    def list(self, **params: Unpack[ListInvitesParams]) -> AbstractContextManager[StreamedResponse[Page[Invite]]]: ...
    def create(self, **params: Unpack[InviteUserParams]) -> AbstractContextManager[StreamedResponse[Invite]]: ...
    def retrieve(
        self, invite_id: str, **params: Unpack[RetrieveInviteParams]
    ) -> AbstractContextManager[StreamedResponse[Invite]]: ...
    def delete(
        self, invite_id: str, **params: Unpack[DeleteInviteParams]
    ) -> AbstractContextManager[StreamedResponse[InviteDeleteResponse]]: ...

class AsyncAdminOrganizationInvitesStreaming(Protocol):
    def list(
        self, **params: Unpack[ListInvitesParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Invite]]]: ...
    def create(
        self, **params: Unpack[InviteUserParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Invite]]: ...
    def retrieve(
        self, invite_id: str, **params: Unpack[RetrieveInviteParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[Invite]]: ...
    def delete(
        self, invite_id: str, **params: Unpack[DeleteInviteParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[InviteDeleteResponse]]: ...
