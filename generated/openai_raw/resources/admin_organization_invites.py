"""The resource ``client.admin.organization.invites``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described


class AdminOrganizationInvites(Resource):
    """``client.admin.organization.invites``."""

    @described
    def list(self, **params: Any) -> Any:
        """List invites.

        ``GET /organization/invites``

        Parameters: limit, after
        """
        return self._client._call("invites.list_invites", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Invite user.

        ``POST /organization/invites``

        Parameters: email (required), role (required), projects
        """
        return self._client._call("invites.invite_user", {}, params)

    @described
    def retrieve(self, invite_id: str, **params: Any) -> Any:
        """Retrieve invite.

        ``GET /organization/invites/{invite_id}``

        Parameters: invite_id (required)
        """
        return self._client._call("invites.retrieve_invite", {"invite_id": invite_id}, params)

    @described
    def delete(self, invite_id: str, **params: Any) -> Any:
        """Delete invite.

        ``DELETE /organization/invites/{invite_id}``

        Parameters: invite_id (required)
        """
        return self._client._call("invites.delete_invite", {"invite_id": invite_id}, params)


class AsyncAdminOrganizationInvites(AsyncResource):
    """``client.admin.organization.invites`` of an async client."""

    @described
    def list(self, **params: Any) -> Any:
        """List invites.

        ``GET /organization/invites``

        Parameters: limit, after
        """
        return self._client._pages("invites.list_invites", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Invite user.

        ``POST /organization/invites``

        Parameters: email (required), role (required), projects
        """
        return await self._client._call("invites.invite_user", {}, params)

    @described
    async def retrieve(self, invite_id: str, **params: Any) -> Any:
        """Retrieve invite.

        ``GET /organization/invites/{invite_id}``

        Parameters: invite_id (required)
        """
        return await self._client._call("invites.retrieve_invite", {"invite_id": invite_id}, params)

    @described
    async def delete(self, invite_id: str, **params: Any) -> Any:
        """Delete invite.

        ``DELETE /organization/invites/{invite_id}``

        Parameters: invite_id (required)
        """
        return await self._client._call("invites.delete_invite", {"invite_id": invite_id}, params)

