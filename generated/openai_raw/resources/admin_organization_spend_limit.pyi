"""The resource ``client.admin.organization.spend_limit``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.organization.deleteorganizationspendlimit import DeleteorganizationspendlimitParams
from ..api.organization.getorganizationspendlimit import GetorganizationspendlimitParams
from ..api.organization.updateorganizationspendlimit import UpdateorganizationspendlimitParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.organization_spend_limit_deleted_resource import OrganizationSpendLimitDeletedResource
from ..models.organization_spend_limit_resource import OrganizationSpendLimitResource

class AdminOrganizationSpendLimit(Resource):
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
    ) -> OrganizationSpendLimitResource:
        """Retrieve the spend limit of the organization

        Fails with a 404 if no limit is set. Requires an admin key.

        ``GET /organization/spend_limit``
        """
    def update(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationSpendLimitResource:
        """Set the spend limit of the organization

        Creates the limit or replaces the current one. Requires an admin key.

        ``POST /organization/spend_limit``

        Args:
            threshold_amount: Required. Amount that triggers the alert. At least 1.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
        """
    def delete(
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
    ) -> OrganizationSpendLimitDeletedResource:
        """Remove the spend limit of the organization

        Spending is unlimited afterwards, apart from the limits of single projects. Requires an admin key.

        ``DELETE /organization/spend_limit``
        """
    @property
    def with_raw_response(self) -> AdminOrganizationSpendLimitRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationSpendLimitStreaming: ...

class AsyncAdminOrganizationSpendLimit(AsyncResource):
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
    ) -> OrganizationSpendLimitResource:
        """Retrieve the spend limit of the organization

        Fails with a 404 if no limit is set. Requires an admin key.

        ``GET /organization/spend_limit``
        """
    async def update(
        self,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> OrganizationSpendLimitResource:
        """Set the spend limit of the organization

        Creates the limit or replaces the current one. Requires an admin key.

        ``POST /organization/spend_limit``

        Args:
            threshold_amount: Required. Amount that triggers the alert. At least 1.
            currency: Required. Currency, as a lowercase ISO 4217 code. Always `USD`.
            interval: Required. The span after which counting starts again, one month.
        """
    async def delete(
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
    ) -> OrganizationSpendLimitDeletedResource:
        """Remove the spend limit of the organization

        Spending is unlimited afterwards, apart from the limits of single projects. Requires an admin key.

        ``DELETE /organization/spend_limit``
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationSpendLimitRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationSpendLimitStreaming: ...

class AdminOrganizationSpendLimitRaw(Protocol):
    def retrieve(
        self, **params: Unpack[GetorganizationspendlimitParams]
    ) -> RawResponse[OrganizationSpendLimitResource]: ...
    def update(
        self, **params: Unpack[UpdateorganizationspendlimitParams]
    ) -> RawResponse[OrganizationSpendLimitResource]: ...
    def delete(
        self, **params: Unpack[DeleteorganizationspendlimitParams]
    ) -> RawResponse[OrganizationSpendLimitDeletedResource]: ...

class AsyncAdminOrganizationSpendLimitRaw(Protocol):
    async def retrieve(
        self, **params: Unpack[GetorganizationspendlimitParams]
    ) -> RawResponse[OrganizationSpendLimitResource]: ...
    async def update(
        self, **params: Unpack[UpdateorganizationspendlimitParams]
    ) -> RawResponse[OrganizationSpendLimitResource]: ...
    async def delete(
        self, **params: Unpack[DeleteorganizationspendlimitParams]
    ) -> RawResponse[OrganizationSpendLimitDeletedResource]: ...

class AdminOrganizationSpendLimitStreaming(Protocol):
    def retrieve(
        self, **params: Unpack[GetorganizationspendlimitParams]
    ) -> AbstractContextManager[StreamedResponse[OrganizationSpendLimitResource]]: ...
    def update(
        self, **params: Unpack[UpdateorganizationspendlimitParams]
    ) -> AbstractContextManager[StreamedResponse[OrganizationSpendLimitResource]]: ...
    def delete(
        self, **params: Unpack[DeleteorganizationspendlimitParams]
    ) -> AbstractContextManager[StreamedResponse[OrganizationSpendLimitDeletedResource]]: ...

class AsyncAdminOrganizationSpendLimitStreaming(Protocol):
    def retrieve(
        self, **params: Unpack[GetorganizationspendlimitParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendLimitResource]]: ...
    def update(
        self, **params: Unpack[UpdateorganizationspendlimitParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendLimitResource]]: ...
    def delete(
        self, **params: Unpack[DeleteorganizationspendlimitParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[OrganizationSpendLimitDeletedResource]]: ...
