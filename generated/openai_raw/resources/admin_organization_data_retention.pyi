"""The resource ``client.admin.organization.data_retention``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.data_retention.retrieve_organization_data_retention import RetrieveOrganizationDataRetentionParams
from ..api.data_retention.update_organization_data_retention import UpdateOrganizationDataRetentionParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.organization_data_retention import OrganizationDataRetention
from ..models.update_organization_data_retention_body import UpdateOrganizationDataRetentionBodyRetentionTypeInput

class AdminOrganizationDataRetention(Resource):
    def retrieve(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationDataRetention:
        """Retrieve how long the organization's data is kept

        Requires an admin key.

        ``GET /organization/data_retention``
        """
    def update(
        self,
        *,
        retention_type: UpdateOrganizationDataRetentionBodyRetentionTypeInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationDataRetention:
        """Set how long the organization's data is kept

        Projects that have no setting of their own follow it. Requires an admin key.

        ``POST /organization/data_retention``

        Args:
            retention_type: Required. The kind of retention from now on. Values: `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationDataRetentionRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationDataRetentionStreaming: ...

class AsyncAdminOrganizationDataRetention(AsyncResource):
    async def retrieve(
        self,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationDataRetention:
        """Retrieve how long the organization's data is kept

        Requires an admin key.

        ``GET /organization/data_retention``
        """
    async def update(
        self,
        *,
        retention_type: UpdateOrganizationDataRetentionBodyRetentionTypeInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationDataRetention:
        """Set how long the organization's data is kept

        Projects that have no setting of their own follow it. Requires an admin key.

        ``POST /organization/data_retention``

        Args:
            retention_type: Required. The kind of retention from now on. Values: `zero_data_retention`, `modified_abuse_monitoring`, `enhanced_zero_data_retention`, `enhanced_modified_abuse_monitoring`.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationDataRetentionRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationDataRetentionStreaming: ...

class AdminOrganizationDataRetentionRaw(Protocol):
    def retrieve(
        self, **params: Unpack[RetrieveOrganizationDataRetentionParams]
    ) -> RawResponse[OrganizationDataRetention]: ...
    def update(
        self, **params: Unpack[UpdateOrganizationDataRetentionParams]
    ) -> RawResponse[OrganizationDataRetention]: ...

class AsyncAdminOrganizationDataRetentionRaw(Protocol):
    async def retrieve(
        self, **params: Unpack[RetrieveOrganizationDataRetentionParams]
    ) -> RawResponse[OrganizationDataRetention]: ...
    async def update(
        self, **params: Unpack[UpdateOrganizationDataRetentionParams]
    ) -> RawResponse[OrganizationDataRetention]: ...

class AdminOrganizationDataRetentionStreaming(Protocol):
    def retrieve(
        self, **params: Unpack[RetrieveOrganizationDataRetentionParams]
    ) -> AbstractContextManager[StreamedResponse[OrganizationDataRetention]]: ...
    def update(
        self, **params: Unpack[UpdateOrganizationDataRetentionParams]
    ) -> AbstractContextManager[StreamedResponse[OrganizationDataRetention]]: ...

class AsyncAdminOrganizationDataRetentionStreaming(Protocol):
    def retrieve(
        self, **params: Unpack[RetrieveOrganizationDataRetentionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationDataRetention]]: ...
    def update(
        self, **params: Unpack[UpdateOrganizationDataRetentionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationDataRetention]]: ...
