"""The resource ``client.admin.organization.spend_limit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.organization_spend_limit_deleted_resource import OrganizationSpendLimitDeletedResource
    from ..models.organization_spend_limit_resource import OrganizationSpendLimitResource
    from ..api.organization.getorganizationspendlimit import GetorganizationspendlimitParams
    from ..api.organization.updateorganizationspendlimit import UpdateorganizationspendlimitParams
    from ..api.organization.deleteorganizationspendlimit import DeleteorganizationspendlimitParams


class AdminOrganizationSpendLimit(Resource):
    """``client.admin.organization.spend_limit``."""

    def retrieve(self, **params: Unpack[GetorganizationspendlimitParams]) -> OrganizationSpendLimitResource:
        """Get the spend limit of the organization

        ``GET /organization/spend_limit``
        """
        return self._client._call("organization.getorganizationspendlimit", {}, params)  # type: ignore[no-any-return]

    def update(self, **params: Unpack[UpdateorganizationspendlimitParams]) -> OrganizationSpendLimitResource:
        """Update the spend limit of the organization

        ``POST /organization/spend_limit``

        Parameters: threshold_amount (required), currency (required), interval (required)
        """
        return self._client._call("organization.updateorganizationspendlimit", {}, params)  # type: ignore[no-any-return]

    def delete(self, **params: Unpack[DeleteorganizationspendlimitParams]) -> OrganizationSpendLimitDeletedResource:
        """Delete the spend limit of the organization

        ``DELETE /organization/spend_limit``
        """
        return self._client._call("organization.deleteorganizationspendlimit", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationSpendLimitRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationSpendLimitStreaming: ...


class AsyncAdminOrganizationSpendLimit(AsyncResource):
    """``client.admin.organization.spend_limit`` of an async client."""

    async def retrieve(self, **params: Unpack[GetorganizationspendlimitParams]) -> OrganizationSpendLimitResource:
        """Get the spend limit of the organization

        ``GET /organization/spend_limit``
        """
        return await self._client._call("organization.getorganizationspendlimit", {}, params)  # type: ignore[no-any-return]

    async def update(self, **params: Unpack[UpdateorganizationspendlimitParams]) -> OrganizationSpendLimitResource:
        """Update the spend limit of the organization

        ``POST /organization/spend_limit``

        Parameters: threshold_amount (required), currency (required), interval (required)
        """
        return await self._client._call("organization.updateorganizationspendlimit", {}, params)  # type: ignore[no-any-return]

    async def delete(self, **params: Unpack[DeleteorganizationspendlimitParams]) -> OrganizationSpendLimitDeletedResource:
        """Delete the spend limit of the organization

        ``DELETE /organization/spend_limit``
        """
        return await self._client._call("organization.deleteorganizationspendlimit", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationSpendLimitRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationSpendLimitStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationSpendLimitRaw(Protocol):
        def retrieve(self, **params: Unpack[GetorganizationspendlimitParams]) -> RawResponse[OrganizationSpendLimitResource]: ...
        def update(self, **params: Unpack[UpdateorganizationspendlimitParams]) -> RawResponse[OrganizationSpendLimitResource]: ...
        def delete(self, **params: Unpack[DeleteorganizationspendlimitParams]) -> RawResponse[OrganizationSpendLimitDeletedResource]: ...

    class AsyncAdminOrganizationSpendLimitRaw(Protocol):
        async def retrieve(self, **params: Unpack[GetorganizationspendlimitParams]) -> RawResponse[OrganizationSpendLimitResource]: ...
        async def update(self, **params: Unpack[UpdateorganizationspendlimitParams]) -> RawResponse[OrganizationSpendLimitResource]: ...
        async def delete(self, **params: Unpack[DeleteorganizationspendlimitParams]) -> RawResponse[OrganizationSpendLimitDeletedResource]: ...

    class AdminOrganizationSpendLimitStreaming(Protocol):
        def retrieve(self, **params: Unpack[GetorganizationspendlimitParams]) -> AbstractContextManager[StreamedResponse[OrganizationSpendLimitResource]]: ...
        def update(self, **params: Unpack[UpdateorganizationspendlimitParams]) -> AbstractContextManager[StreamedResponse[OrganizationSpendLimitResource]]: ...
        def delete(self, **params: Unpack[DeleteorganizationspendlimitParams]) -> AbstractContextManager[StreamedResponse[OrganizationSpendLimitDeletedResource]]: ...

    class AsyncAdminOrganizationSpendLimitStreaming(Protocol):
        def retrieve(self, **params: Unpack[GetorganizationspendlimitParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendLimitResource]]: ...
        def update(self, **params: Unpack[UpdateorganizationspendlimitParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendLimitResource]]: ...
        def delete(self, **params: Unpack[DeleteorganizationspendlimitParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendLimitDeletedResource]]: ...

