"""The resource ``client.admin.organization.data_retention``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.organization_data_retention import OrganizationDataRetention
    from ..api.data_retention.retrieve_organization_data_retention import RetrieveOrganizationDataRetentionParams
    from ..api.data_retention.update_organization_data_retention import UpdateOrganizationDataRetentionParams


class AdminOrganizationDataRetention(Resource):
    """``client.admin.organization.data_retention``."""

    def retrieve(self, **params: Unpack[RetrieveOrganizationDataRetentionParams]) -> OrganizationDataRetention:
        """Retrieve organization data retention.

        ``GET /organization/data_retention``
        """
        return self._client._call("data_retention.retrieve_organization_data_retention", {}, params)  # type: ignore[no-any-return]

    def update(self, **params: Unpack[UpdateOrganizationDataRetentionParams]) -> OrganizationDataRetention:
        """Update organization data retention.

        ``POST /organization/data_retention``

        Parameters: retention_type (required)
        """
        return self._client._call("data_retention.update_organization_data_retention", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationDataRetentionRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationDataRetentionStreaming: ...


class AsyncAdminOrganizationDataRetention(AsyncResource):
    """``client.admin.organization.data_retention`` of an async client."""

    async def retrieve(self, **params: Unpack[RetrieveOrganizationDataRetentionParams]) -> OrganizationDataRetention:
        """Retrieve organization data retention.

        ``GET /organization/data_retention``
        """
        return await self._client._call("data_retention.retrieve_organization_data_retention", {}, params)  # type: ignore[no-any-return]

    async def update(self, **params: Unpack[UpdateOrganizationDataRetentionParams]) -> OrganizationDataRetention:
        """Update organization data retention.

        ``POST /organization/data_retention``

        Parameters: retention_type (required)
        """
        return await self._client._call("data_retention.update_organization_data_retention", {}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationDataRetentionRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationDataRetentionStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationDataRetentionRaw(Protocol):
        def retrieve(self, **params: Unpack[RetrieveOrganizationDataRetentionParams]) -> RawResponse[OrganizationDataRetention]: ...
        def update(self, **params: Unpack[UpdateOrganizationDataRetentionParams]) -> RawResponse[OrganizationDataRetention]: ...

    class AsyncAdminOrganizationDataRetentionRaw(Protocol):
        async def retrieve(self, **params: Unpack[RetrieveOrganizationDataRetentionParams]) -> RawResponse[OrganizationDataRetention]: ...
        async def update(self, **params: Unpack[UpdateOrganizationDataRetentionParams]) -> RawResponse[OrganizationDataRetention]: ...

    class AdminOrganizationDataRetentionStreaming(Protocol):
        def retrieve(self, **params: Unpack[RetrieveOrganizationDataRetentionParams]) -> AbstractContextManager[StreamedResponse[OrganizationDataRetention]]: ...
        def update(self, **params: Unpack[UpdateOrganizationDataRetentionParams]) -> AbstractContextManager[StreamedResponse[OrganizationDataRetention]]: ...

    class AsyncAdminOrganizationDataRetentionStreaming(Protocol):
        def retrieve(self, **params: Unpack[RetrieveOrganizationDataRetentionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationDataRetention]]: ...
        def update(self, **params: Unpack[UpdateOrganizationDataRetentionParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationDataRetention]]: ...

