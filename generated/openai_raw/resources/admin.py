"""The resource ``client.admin``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .admin_organization import AdminOrganization, AsyncAdminOrganization


class Admin(Resource):
    """``client.admin``."""

    @cached_property
    def organization(self) -> AdminOrganization:
        """``client.admin.organization``."""
        from .admin_organization import AdminOrganization

        return AdminOrganization(self._client)


class AsyncAdmin(AsyncResource):
    """``client.admin`` of an async client."""

    @cached_property
    def organization(self) -> AsyncAdminOrganization:
        """``client.admin.organization``."""
        from .admin_organization import AsyncAdminOrganization

        return AsyncAdminOrganization(self._client)
