"""The resource ``client.admin.organization.invites``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationInvites(Resource):
    """``client.admin.organization.invites``."""

    @described
    def list(self, **params: Any) -> Any:
        """List invites.

        ``GET /organization/invites``

        Args:
            limit: The most invites in one page. Default: `20`.
            after: A cursor: gives the invites that follow the one with this id, the `last_id` of the page
                before.
        """
        return self._client._call("invites.list_invites", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Invite user.

        ``POST /organization/invites``

        Args:
            email: Required. E-mail address of the invite.
            role: Required. Values: `reader`, `owner`.
            projects:
        """
        return self._client._call("invites.invite_user", {}, params)

    @described
    def retrieve(self, invite_id: str, **params: Any) -> Any:
        """Retrieve invite.

        ``GET /organization/invites/{invite_id}``

        Args:
            invite_id: Required. Id of the invite.
        """
        return self._client._call("invites.retrieve_invite", {"invite_id": invite_id}, params)

    @described
    def delete(self, invite_id: str, **params: Any) -> Any:
        """Delete invite.

        ``DELETE /organization/invites/{invite_id}``

        Args:
            invite_id: Required. Id of the invite.
        """
        return self._client._call("invites.delete_invite", {"invite_id": invite_id}, params)


class AsyncAdminOrganizationInvites(AsyncResource):
    """``client.admin.organization.invites`` of an async client."""

    @described_as(AdminOrganizationInvites.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("invites.list_invites", {}, params)

    @described_as(AdminOrganizationInvites.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("invites.invite_user", {}, params)

    @described_as(AdminOrganizationInvites.retrieve)
    async def retrieve(self, invite_id: str, **params: Any) -> Any:
        return await self._client._call("invites.retrieve_invite", {"invite_id": invite_id}, params)

    @described_as(AdminOrganizationInvites.delete)
    async def delete(self, invite_id: str, **params: Any) -> Any:
        return await self._client._call("invites.delete_invite", {"invite_id": invite_id}, params)

