"""The resource ``client.admin``."""

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
    from .admin_organization import AsyncAdminOrganization, AdminOrganization


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

