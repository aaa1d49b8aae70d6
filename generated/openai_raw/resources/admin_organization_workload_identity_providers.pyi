"""The resource ``client.admin.organization.workload_identity_providers``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.organization.create_admin_organization_workload_identity_providers import (
    CreateAdminOrganizationWorkloadIdentityProvidersParams,
)
from ..api.organization.delete_admin_organization_workload_identity_providers import (
    DeleteAdminOrganizationWorkloadIdentityProvidersParams,
)
from ..api.organization.list_admin_organization_workload_identity_providers import (
    ListAdminOrganizationWorkloadIdentityProvidersParams,
)
from ..api.organization.retrieve_admin_organization_workload_identity_providers import (
    RetrieveAdminOrganizationWorkloadIdentityProvidersParams,
)
from ..api.organization.update_admin_organization_workload_identity_providers import (
    UpdateAdminOrganizationWorkloadIdentityProvidersParams,
)
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    StreamedResponse,
)
from ..dicts.create_admin_organization_workload_identity_providers_request import (
    CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict,
    CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict,
    CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict,
)
from ..dicts.update_admin_organization_workload_identity_providers_request import (
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict,
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict,
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict,
)
from ..models.create_admin_organization_workload_identity_providers_request import (
    CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem,
    CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery,
    CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks,
)
from ..models.enums import ListAdminOrganizationWorkloadIdentityProvidersOrderInput
from ..models.update_admin_organization_workload_identity_providers_request import (
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem,
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery,
    UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks,
)
from ..models.workload_identity_provider import WorkloadIdentityProvider
from ..models.workload_identity_provider_deleted import WorkloadIdentityProviderDeleted
from .admin_organization_workload_identity_providers_federation_rules import (
    AdminOrganizationWorkloadIdentityProvidersFederationRules,
    AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules,
)

class AdminOrganizationWorkloadIdentityProviders(Resource):
    @cached_property
    def federation_rules(self) -> AdminOrganizationWorkloadIdentityProvidersFederationRules: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListAdminOrganizationWorkloadIdentityProvidersOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[WorkloadIdentityProvider]:
        """List the workload identity providers

        Returns the issuers whose tokens the organization trusts. Requires an admin key.

        ``GET /organization/workload_identity_providers``

        Args:
            after: Cursor: returns the workload identity providers after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of workload identity providers per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[
            CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem
            | CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict
        ]
        | Omit = ...,
        description: str | Omit = ...,
        enabled: bool | Omit = ...,
        verification: CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery
        | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict
        | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks
        | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WorkloadIdentityProvider:
        """Trust a workload identity provider

        Its tokens grant nothing until a federation rule admits them. Requires an admin key.

        ``POST /organization/workload_identity_providers``

        Args:
            audience: Required. The audience that a token must name.
            issuer: Required. The issuer that a token must name, as a URL.
            name: Required. Name of the workload identity provider.
            type: Required. Discriminator: always `oidc`.
            attribute_transformations: How attributes are derived from a token's claims before the mappings are applied.
            description: Human-readable description of the workload identity provider.
            enabled: Whether the workload identity provider is enabled.
            verification: Where the public keys come from with which tokens are verified.
        """
    def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WorkloadIdentityProvider:
        """Retrieve a workload identity provider

        Returns its issuer, its audience and how its tokens are verified. Requires an admin key.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
        """
    def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[
            UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem
            | UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict
        ]
        | Omit = ...,
        audience: str | Omit = ...,
        description: str | Omit | None = ...,
        enabled: bool | Omit = ...,
        issuer: str | Omit = ...,
        name: str | Omit = ...,
        verification: UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery
        | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict
        | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks
        | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WorkloadIdentityProvider:
        """Change a workload identity provider

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            attribute_transformations: How attributes are derived from a token's claims before the mappings are applied.
            audience: The audience that a token must name.
            description: Human-readable description of the workload identity provider.
            enabled: Whether the workload identity provider is enabled.
            issuer: The issuer that a token must name, as a URL.
            name: Name of the workload identity provider.
            verification: Where the public keys come from with which tokens are verified.
        """
    def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WorkloadIdentityProviderDeleted:
        """Stop trusting a workload identity provider

        Its federation rules go with it. Requires an admin key.

        ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationWorkloadIdentityProvidersRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationWorkloadIdentityProvidersStreaming: ...

class AsyncAdminOrganizationWorkloadIdentityProviders(AsyncResource):
    @cached_property
    def federation_rules(self) -> AsyncAdminOrganizationWorkloadIdentityProvidersFederationRules: ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListAdminOrganizationWorkloadIdentityProvidersOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[WorkloadIdentityProvider]:
        """List the workload identity providers

        Returns the issuers whose tokens the organization trusts. Requires an admin key.

        ``GET /organization/workload_identity_providers``

        Args:
            after: Cursor: returns the workload identity providers after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of workload identity providers per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
        """
    async def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[
            CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem
            | CreateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict
        ]
        | Omit = ...,
        description: str | Omit = ...,
        enabled: bool | Omit = ...,
        verification: CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery
        | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict
        | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks
        | CreateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WorkloadIdentityProvider:
        """Trust a workload identity provider

        Its tokens grant nothing until a federation rule admits them. Requires an admin key.

        ``POST /organization/workload_identity_providers``

        Args:
            audience: Required. The audience that a token must name.
            issuer: Required. The issuer that a token must name, as a URL.
            name: Required. Name of the workload identity provider.
            type: Required. Discriminator: always `oidc`.
            attribute_transformations: How attributes are derived from a token's claims before the mappings are applied.
            description: Human-readable description of the workload identity provider.
            enabled: Whether the workload identity provider is enabled.
            verification: Where the public keys come from with which tokens are verified.
        """
    async def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WorkloadIdentityProvider:
        """Retrieve a workload identity provider

        Returns its issuer, its audience and how its tokens are verified. Requires an admin key.

        ``GET /organization/workload_identity_providers/{workload_identity_provider_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
        """
    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[
            UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItem
            | UpdateAdminOrganizationWorkloadIdentityProvidersRequestAttributeTransformationsItemDict
        ]
        | Omit = ...,
        audience: str | Omit = ...,
        description: str | Omit | None = ...,
        enabled: bool | Omit = ...,
        issuer: str | Omit = ...,
        name: str | Omit = ...,
        verification: UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery
        | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict
        | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwks
        | UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationUploadedJwksDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WorkloadIdentityProvider:
        """Change a workload identity provider

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
            attribute_transformations: How attributes are derived from a token's claims before the mappings are applied.
            audience: The audience that a token must name.
            description: Human-readable description of the workload identity provider.
            enabled: Whether the workload identity provider is enabled.
            issuer: The issuer that a token must name, as a URL.
            name: Name of the workload identity provider.
            verification: Where the public keys come from with which tokens are verified.
        """
    async def delete(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> WorkloadIdentityProviderDeleted:
        """Stop trusting a workload identity provider

        Its federation rules go with it. Requires an admin key.

        ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}``

        Args:
            workload_identity_provider_id: Required. Id of the workload identity provider.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationWorkloadIdentityProvidersRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationWorkloadIdentityProvidersStreaming: ...

class AdminOrganizationWorkloadIdentityProvidersRaw(Protocol):
    def list(
        self, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]
    ) -> RawResponse[Page[WorkloadIdentityProvider]]: ...
    def create(
        self, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]
    ) -> RawResponse[WorkloadIdentityProvider]: ...
    def retrieve(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> RawResponse[WorkloadIdentityProvider]: ...
    def update(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> RawResponse[WorkloadIdentityProvider]: ...
    def delete(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> RawResponse[WorkloadIdentityProviderDeleted]: ...

class AsyncAdminOrganizationWorkloadIdentityProvidersRaw(Protocol):
    async def list(
        self, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]
    ) -> RawResponse[AsyncPage[WorkloadIdentityProvider]]: ...
    async def create(
        self, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]
    ) -> RawResponse[WorkloadIdentityProvider]: ...
    async def retrieve(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> RawResponse[WorkloadIdentityProvider]: ...
    async def update(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> RawResponse[WorkloadIdentityProvider]: ...
    async def delete(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> RawResponse[WorkloadIdentityProviderDeleted]: ...

class AdminOrganizationWorkloadIdentityProvidersStreaming(Protocol):
    def list(
        self, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]
    ) -> AbstractContextManager[StreamedResponse[Page[WorkloadIdentityProvider]]]: ...
    def create(
        self, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]
    ) -> AbstractContextManager[StreamedResponse[WorkloadIdentityProvider]]: ...
    def retrieve(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> AbstractContextManager[StreamedResponse[WorkloadIdentityProvider]]: ...
    def update(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> AbstractContextManager[StreamedResponse[WorkloadIdentityProvider]]: ...
    def delete(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> AbstractContextManager[StreamedResponse[WorkloadIdentityProviderDeleted]]: ...

class AsyncAdminOrganizationWorkloadIdentityProvidersStreaming(Protocol):
    def list(
        self, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[WorkloadIdentityProvider]]]: ...
    def create(
        self, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[WorkloadIdentityProvider]]: ...
    def retrieve(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[RetrieveAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[WorkloadIdentityProvider]]: ...
    def update(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[WorkloadIdentityProvider]]: ...
    def delete(
        self,
        workload_identity_provider_id: str,
        **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersParams],
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[WorkloadIdentityProviderDeleted]]: ...
