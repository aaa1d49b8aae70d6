"""The resource ``client.admin.organization.invites``. Its types are in the stub beside this file."""

from __future__ import annotations

from typing import Any

from ..client import AsyncResource, Resource, described, described_as


class AdminOrganizationInvites(Resource):
    """``client.admin.organization.invites``."""

    @described
    def list(self, **params: Any) -> Any:
        """List the invitations to the organization

        Pending, accepted and expired ones. Requires an admin key.

        ``GET /organization/invites``

        Args:
            limit: Maximum number of invites per page. Default: `20`.
            after: Cursor: returns the invites after the one with this id. Pass the `last_id` of the previous
                page.
        """
        return self._client._call("invites.list_invites", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Invite somebody to the organization

        Sends an e-mail; the invitation expires if it is not accepted in time. Requires an admin key.

        ``POST /organization/invites``

        Args:
            email: Required. Email address of the invite.
            role: Required. The role in the organization that comes with accepting. Values: `reader`, `owner`.
            projects: Projects that the invited person joins on accepting, each with a role.
        """
        return self._client._call("invites.invite_user", {}, params)

    @described
    def retrieve(self, invite_id: str, **params: Any) -> Any:
        """Retrieve an invitation

        Its `status` says whether it was accepted. Requires an admin key.

        ``GET /organization/invites/{invite_id}``

        Args:
            invite_id: Required. Id of the invite.
        """
        return self._client._call("invites.retrieve_invite", {"invite_id": invite_id}, params)

    @described
    def delete(self, invite_id: str, **params: Any) -> Any:
        """Withdraw an invitation

        Only a pending invitation can be withdrawn. Requires an admin key.

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
