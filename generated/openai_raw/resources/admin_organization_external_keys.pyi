"""The resource ``client.admin.organization.external_keys``, for type checkers and editors, and for `inspect.signature`."""

import builtins
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx
from typing_extensions import deprecated

from ..client import AsyncPage, AsyncPages, AsyncResource, AsyncStream, AsyncStreamedResponse
from ..client import BinaryResponse, Omit, Page, RawResponse, Resource, Stream, StreamedResponse
from ..types import FileInput, Open, PointInTime
from ..models.external_key import ExternalKey
from ..models.external_key_validate_response import ExternalKeyValidateResponse
from ..models.create_admin_organization_external_keys_request_purpose import CreateAdminOrganizationExternalKeysRequestPurposeInput
from ..models.create_admin_organization_external_keys_request_type import CreateAdminOrganizationExternalKeysRequestTypeInput
from ..models.list_admin_organization_external_keys_order import ListAdminOrganizationExternalKeysOrderInput
from ..models.list_admin_organization_external_keys_purpose import ListAdminOrganizationExternalKeysPurposeInput
from ..api.organization.list_admin_organization_external_keys import ListAdminOrganizationExternalKeysParams
from ..api.organization.create_admin_organization_external_keys import CreateAdminOrganizationExternalKeysParams
from ..api.organization.retrieve_admin_organization_external_keys import RetrieveAdminOrganizationExternalKeysParams
from ..api.organization.delete_admin_organization_external_keys import DeleteAdminOrganizationExternalKeysParams
from ..api.organization.validate_admin_organization_external_keys import ValidateAdminOrganizationExternalKeysParams

class AdminOrganizationExternalKeys(Resource):
    def list(self, *, after: str | Omit | None = ..., limit: int | Omit = ..., order: ListAdminOrganizationExternalKeysOrderInput | Omit = ..., purpose: ListAdminOrganizationExternalKeysPurposeInput | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> Page[ExternalKey]:
        """List admin organization external keys.

        ``GET /organization/external_keys``

        Args:
            after: A cursor: gives the external keys that follow the one with this id, the `last_id` of the page before.
            limit: The most external keys in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            purpose: Values: `ekm`, `psp_decryption`.
        """
    def create(self, *, name: str, type: CreateAdminOrganizationExternalKeysRequestTypeInput, external_id: str | Omit = ..., kms_arn: str | Omit = ..., role_arn: str | Omit = ..., purpose: CreateAdminOrganizationExternalKeysRequestPurposeInput | Omit = ..., audience: str | Omit = ..., kms_key_location: str | Omit = ..., kms_key_name: str | Omit = ..., kms_key_ring_name: str | Omit = ..., kms_project_id: str | Omit = ..., workload_identity_pool_id: str | Omit = ..., workload_identity_project_number: str | Omit = ..., workload_identity_provider_id: str | Omit = ..., kms_key_version: str | Omit = ..., key_name: str | Omit = ..., tenant_id: str | Omit = ..., vault_uri: str | Omit = ..., key_version: str | Omit = ..., key_ocid: str | Omit = ..., region: str | Omit = ..., vault_ocid: str | Omit = ..., key_version_ocid: str | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> ExternalKey:
        """Create admin organization external keys.

        ``POST /organization/external_keys``

        Args:
            name: Required. Name of the admin organization external keys.
            type: Required. Which kind of admin organization external keys this is. Values: `aws`, `gcp`, `azure`, `oci`.
            external_id: Id of the external.
            kms_arn:
            role_arn:
            purpose: Values: `ekm`, `psp_decryption`.
            audience:
            kms_key_location:
            kms_key_name:
            kms_key_ring_name:
            kms_project_id: Id of the KMS project.
            workload_identity_pool_id: Id of the workload identity pool.
            workload_identity_project_number:
            workload_identity_provider_id: Id of the workload identity provider.
            kms_key_version:
            key_name:
            tenant_id: Id of the tenant.
            vault_uri:
            key_version:
            key_ocid:
            region:
            vault_ocid:
            key_version_ocid:
        """
    def retrieve(self, external_key_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> ExternalKey:
        """Retrieve admin organization external keys.

        ``GET /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
    def delete(self, external_key_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> ExternalKey:
        """Delete admin organization external keys.

        ``DELETE /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
    def validate(self, external_key_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> ExternalKeyValidateResponse:
        """Validate admin organization external keys.

        ``POST /organization/external_keys/{external_key_id}/validate``

        Args:
            external_key_id: Required. Id of the external key.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationExternalKeysRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationExternalKeysStreaming: ...

class AsyncAdminOrganizationExternalKeys(AsyncResource):
    def list(self, *, after: str | Omit | None = ..., limit: int | Omit = ..., order: ListAdminOrganizationExternalKeysOrderInput | Omit = ..., purpose: ListAdminOrganizationExternalKeysPurposeInput | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> AsyncPages[ExternalKey]:
        """List admin organization external keys.

        ``GET /organization/external_keys``

        Args:
            after: A cursor: gives the external keys that follow the one with this id, the `last_id` of the page before.
            limit: The most external keys in one page.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first.
            purpose: Values: `ekm`, `psp_decryption`.
        """
    async def create(self, *, name: str, type: CreateAdminOrganizationExternalKeysRequestTypeInput, external_id: str | Omit = ..., kms_arn: str | Omit = ..., role_arn: str | Omit = ..., purpose: CreateAdminOrganizationExternalKeysRequestPurposeInput | Omit = ..., audience: str | Omit = ..., kms_key_location: str | Omit = ..., kms_key_name: str | Omit = ..., kms_key_ring_name: str | Omit = ..., kms_project_id: str | Omit = ..., workload_identity_pool_id: str | Omit = ..., workload_identity_project_number: str | Omit = ..., workload_identity_provider_id: str | Omit = ..., kms_key_version: str | Omit = ..., key_name: str | Omit = ..., tenant_id: str | Omit = ..., vault_uri: str | Omit = ..., key_version: str | Omit = ..., key_ocid: str | Omit = ..., region: str | Omit = ..., vault_ocid: str | Omit = ..., key_version_ocid: str | Omit = ..., extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> ExternalKey:
        """Create admin organization external keys.

        ``POST /organization/external_keys``

        Args:
            name: Required. Name of the admin organization external keys.
            type: Required. Which kind of admin organization external keys this is. Values: `aws`, `gcp`, `azure`, `oci`.
            external_id: Id of the external.
            kms_arn:
            role_arn:
            purpose: Values: `ekm`, `psp_decryption`.
            audience:
            kms_key_location:
            kms_key_name:
            kms_key_ring_name:
            kms_project_id: Id of the KMS project.
            workload_identity_pool_id: Id of the workload identity pool.
            workload_identity_project_number:
            workload_identity_provider_id: Id of the workload identity provider.
            kms_key_version:
            key_name:
            tenant_id: Id of the tenant.
            vault_uri:
            key_version:
            key_ocid:
            region:
            vault_ocid:
            key_version_ocid:
        """
    async def retrieve(self, external_key_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> ExternalKey:
        """Retrieve admin organization external keys.

        ``GET /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
    async def delete(self, external_key_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> ExternalKey:
        """Delete admin organization external keys.

        ``DELETE /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
    async def validate(self, external_key_id: str, *, extra_headers: Mapping[str, Any] | None = ..., extra_query: Mapping[str, Any] | None = ..., extra_body: Mapping[str, Any] | None = ..., timeout: float | httpx.Timeout | Omit | None = ..., max_retries: int = ..., deadline: float | None = ..., stream_idle_timeout: float | None = ..., strict: bool = ...) -> ExternalKeyValidateResponse:
        """Validate admin organization external keys.

        ``POST /organization/external_keys/{external_key_id}/validate``

        Args:
            external_key_id: Required. Id of the external key.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationExternalKeysRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationExternalKeysStreaming: ...

class AdminOrganizationExternalKeysRaw(Protocol):
    def list(self, **params: Unpack[ListAdminOrganizationExternalKeysParams]) -> RawResponse[Page[ExternalKey]]: ...
    def create(self, **params: Unpack[CreateAdminOrganizationExternalKeysParams]) -> RawResponse[ExternalKey]: ...
    def retrieve(self, external_key_id: str, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]) -> RawResponse[ExternalKey]: ...
    def delete(self, external_key_id: str, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]) -> RawResponse[ExternalKey]: ...
    def validate(self, external_key_id: str, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]) -> RawResponse[ExternalKeyValidateResponse]: ...

class AsyncAdminOrganizationExternalKeysRaw(Protocol):
    async def list(self, **params: Unpack[ListAdminOrganizationExternalKeysParams]) -> RawResponse[AsyncPage[ExternalKey]]: ...
    async def create(self, **params: Unpack[CreateAdminOrganizationExternalKeysParams]) -> RawResponse[ExternalKey]: ...
    async def retrieve(self, external_key_id: str, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]) -> RawResponse[ExternalKey]: ...
    async def delete(self, external_key_id: str, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]) -> RawResponse[ExternalKey]: ...
    async def validate(self, external_key_id: str, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]) -> RawResponse[ExternalKeyValidateResponse]: ...

class AdminOrganizationExternalKeysStreaming(Protocol):
    def list(self, **params: Unpack[ListAdminOrganizationExternalKeysParams]) -> AbstractContextManager[StreamedResponse[Page[ExternalKey]]]: ...
    def create(self, **params: Unpack[CreateAdminOrganizationExternalKeysParams]) -> AbstractContextManager[StreamedResponse[ExternalKey]]: ...
    def retrieve(self, external_key_id: str, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]) -> AbstractContextManager[StreamedResponse[ExternalKey]]: ...
    def delete(self, external_key_id: str, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]) -> AbstractContextManager[StreamedResponse[ExternalKey]]: ...
    def validate(self, external_key_id: str, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]) -> AbstractContextManager[StreamedResponse[ExternalKeyValidateResponse]]: ...

class AsyncAdminOrganizationExternalKeysStreaming(Protocol):
    def list(self, **params: Unpack[ListAdminOrganizationExternalKeysParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ExternalKey]]]: ...
    def create(self, **params: Unpack[CreateAdminOrganizationExternalKeysParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalKey]]: ...
    def retrieve(self, external_key_id: str, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalKey]]: ...
    def delete(self, external_key_id: str, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalKey]]: ...
    def validate(self, external_key_id: str, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalKeyValidateResponse]]: ...
