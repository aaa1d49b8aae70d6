"""The resource ``client.admin.organization.invites``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.invite import Invite
    from ..models.invite_delete_response import InviteDeleteResponse
    from ..api.invites.list_invites import ListInvitesParams
    from ..api.invites.invite_user import InviteUserParams
    from ..api.invites.retrieve_invite import RetrieveInviteParams
    from ..api.invites.delete_invite import DeleteInviteParams


class AdminOrganizationInvites(Resource):
    """``client.admin.organization.invites``."""

    def list(self, **params: Unpack[ListInvitesParams]) -> Page[Invite]:
        """List invites.

        ``GET /organization/invites``

        Parameters: limit, after
        """
        return self._client._call("invites.list_invites", {}, params)  # type: ignore[no-any-return]

    def create(self, **params: Unpack[InviteUserParams]) -> Invite:
        """Invite user.

        ``POST /organization/invites``

        Parameters: email (required), role (required), projects
        """
        return self._client._call("invites.invite_user", {}, params)  # type: ignore[no-any-return]

    def retrieve(self, invite_id: str, **params: Unpack[RetrieveInviteParams]) -> Invite:
        """Retrieve invite.

        ``GET /organization/invites/{invite_id}``

        Parameters: invite_id (required)
        """
        return self._client._call("invites.retrieve_invite", {"invite_id": invite_id}, params)  # type: ignore[no-any-return]

    def delete(self, invite_id: str, **params: Unpack[DeleteInviteParams]) -> InviteDeleteResponse:
        """Delete invite.

        ``DELETE /organization/invites/{invite_id}``

        Parameters: invite_id (required)
        """
        return self._client._call("invites.delete_invite", {"invite_id": invite_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationInvitesRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationInvitesStreaming: ...


class AsyncAdminOrganizationInvites(AsyncResource):
    """``client.admin.organization.invites`` of an async client."""

    def list(self, **params: Unpack[ListInvitesParams]) -> AsyncPages[Invite]:
        """List invites.

        ``GET /organization/invites``

        Parameters: limit, after
        """
        return self._client._pages("invites.list_invites", {}, params)  # type: ignore[no-any-return]

    async def create(self, **params: Unpack[InviteUserParams]) -> Invite:
        """Invite user.

        ``POST /organization/invites``

        Parameters: email (required), role (required), projects
        """
        return await self._client._call("invites.invite_user", {}, params)  # type: ignore[no-any-return]

    async def retrieve(self, invite_id: str, **params: Unpack[RetrieveInviteParams]) -> Invite:
        """Retrieve invite.

        ``GET /organization/invites/{invite_id}``

        Parameters: invite_id (required)
        """
        return await self._client._call("invites.retrieve_invite", {"invite_id": invite_id}, params)  # type: ignore[no-any-return]

    async def delete(self, invite_id: str, **params: Unpack[DeleteInviteParams]) -> InviteDeleteResponse:
        """Delete invite.

        ``DELETE /organization/invites/{invite_id}``

        Parameters: invite_id (required)
        """
        return await self._client._call("invites.delete_invite", {"invite_id": invite_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationInvitesRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationInvitesStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationInvitesRaw(Protocol):
        def list(self, **params: Unpack[ListInvitesParams]) -> RawResponse[Page[Invite]]: ...
        def create(self, **params: Unpack[InviteUserParams]) -> RawResponse[Invite]: ...
        def retrieve(self, invite_id: str, **params: Unpack[RetrieveInviteParams]) -> RawResponse[Invite]: ...
        def delete(self, invite_id: str, **params: Unpack[DeleteInviteParams]) -> RawResponse[InviteDeleteResponse]: ...

    class AsyncAdminOrganizationInvitesRaw(Protocol):
        async def list(self, **params: Unpack[ListInvitesParams]) -> RawResponse[AsyncPage[Invite]]: ...
        async def create(self, **params: Unpack[InviteUserParams]) -> RawResponse[Invite]: ...
        async def retrieve(self, invite_id: str, **params: Unpack[RetrieveInviteParams]) -> RawResponse[Invite]: ...
        async def delete(self, invite_id: str, **params: Unpack[DeleteInviteParams]) -> RawResponse[InviteDeleteResponse]: ...

    class AdminOrganizationInvitesStreaming(Protocol):
        def list(self, **params: Unpack[ListInvitesParams]) -> AbstractContextManager[StreamedResponse[Page[Invite]]]: ...
        def create(self, **params: Unpack[InviteUserParams]) -> AbstractContextManager[StreamedResponse[Invite]]: ...
        def retrieve(self, invite_id: str, **params: Unpack[RetrieveInviteParams]) -> AbstractContextManager[StreamedResponse[Invite]]: ...
        def delete(self, invite_id: str, **params: Unpack[DeleteInviteParams]) -> AbstractContextManager[StreamedResponse[InviteDeleteResponse]]: ...

    class AsyncAdminOrganizationInvitesStreaming(Protocol):
        def list(self, **params: Unpack[ListInvitesParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[Invite]]]: ...
        def create(self, **params: Unpack[InviteUserParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Invite]]: ...
        def retrieve(self, invite_id: str, **params: Unpack[RetrieveInviteParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[Invite]]: ...
        def delete(self, invite_id: str, **params: Unpack[DeleteInviteParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[InviteDeleteResponse]]: ...

