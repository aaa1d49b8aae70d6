"""The resource ``client.admin.organization.external_keys``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.organization.create_admin_organization_external_keys import CreateAdminOrganizationExternalKeysParams
from ..api.organization.delete_admin_organization_external_keys import DeleteAdminOrganizationExternalKeysParams
from ..api.organization.list_admin_organization_external_keys import ListAdminOrganizationExternalKeysParams
from ..api.organization.retrieve_admin_organization_external_keys import RetrieveAdminOrganizationExternalKeysParams
from ..api.organization.validate_admin_organization_external_keys import ValidateAdminOrganizationExternalKeysParams
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
from ..models.create_admin_organization_external_keys_request import (
    CreateAdminOrganizationExternalKeysRequestPurposeInput,
    CreateAdminOrganizationExternalKeysRequestTypeInput,
)
from ..models.enums import ListAdminOrganizationExternalKeysOrderInput, ListAdminOrganizationExternalKeysPurposeInput
from ..models.external_key import ExternalKey
from ..models.external_key_validate_response import ExternalKeyValidateResponse

class AdminOrganizationExternalKeys(Resource):
    def list(
        self,
        *,
        after: str | Omit | None = ...,
        limit: int | Omit = ...,
        order: ListAdminOrganizationExternalKeysOrderInput | Omit = ...,
        purpose: ListAdminOrganizationExternalKeysPurposeInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ExternalKey]:
        """List the encryption keys the organization manages itself

        These keys live in a key management service outside OpenAI. Requires an admin key.

        ``GET /organization/external_keys``

        Args:
            after: Cursor: returns the external keys after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of external keys per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            purpose: Only keys registered for this purpose. Values: `ekm`, `psp_decryption`.
        """
    def create(
        self,
        *,
        name: str,
        type: CreateAdminOrganizationExternalKeysRequestTypeInput,
        external_id: str | Omit = ...,
        kms_arn: str | Omit = ...,
        role_arn: str | Omit = ...,
        purpose: CreateAdminOrganizationExternalKeysRequestPurposeInput | Omit = ...,
        audience: str | Omit = ...,
        kms_key_location: str | Omit = ...,
        kms_key_name: str | Omit = ...,
        kms_key_ring_name: str | Omit = ...,
        kms_project_id: str | Omit = ...,
        workload_identity_pool_id: str | Omit = ...,
        workload_identity_project_number: str | Omit = ...,
        workload_identity_provider_id: str | Omit = ...,
        kms_key_version: str | Omit = ...,
        key_name: str | Omit = ...,
        tenant_id: str | Omit = ...,
        vault_uri: str | Omit = ...,
        key_version: str | Omit = ...,
        key_ocid: str | Omit = ...,
        region: str | Omit = ...,
        vault_ocid: str | Omit = ...,
        key_version_ocid: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalKey:
        """Register an encryption key from your key management service

        Takes the address of the key at AWS, Azure, Google Cloud or Oracle; the key itself never leaves the
        service. Requires an admin key.

        ``POST /organization/external_keys``

        Args:
            name: Required. Name of the external key.
            type: Required. The key management service, such as `aws` or `gcp`. Values: `aws`, `gcp`, `azure`, `oci`.
            external_id: Id of the external.
            kms_arn: AWS: ARN of the key.
            role_arn: AWS: ARN of the role that OpenAI assumes to use the key.
            purpose: What the key protects. Values: `ekm`, `psp_decryption`.
            audience: The audience that OpenAI puts into the tokens it presents.
            kms_key_location: Google Cloud: location of the key ring.
            kms_key_name: Google Cloud: the key's name.
            kms_key_ring_name: Google Cloud: the key ring's name.
            kms_project_id: Id of the KMS project.
            workload_identity_pool_id: Id of the workload identity pool.
            workload_identity_project_number: Google Cloud: number of the project whose workload identity pool trusts OpenAI.
            workload_identity_provider_id: Id of the workload identity provider.
            kms_key_version: Google Cloud: the version of the key.
            key_name: Azure: the key's name in its vault.
            tenant_id: Id of the tenant.
            vault_uri: Azure: address of the key vault.
            key_version: Azure: the version of the key.
            key_ocid: Oracle: OCID of the key.
            region: The cloud region of the key.
            vault_ocid: Oracle: OCID of the vault.
            key_version_ocid: Oracle: OCID of the key's version.
        """
    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalKey:
        """Retrieve a registered encryption key

        Returns where the key lies and what it is for. Requires an admin key.

        ``GET /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalKey:
        """Remove a registered encryption key

        OpenAI no longer uses the key afterwards; data encrypted with it may become unreadable. Requires an
        admin key.

        ``DELETE /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalKeyValidateResponse:
        """Test whether OpenAI can use a registered encryption key

        Returns the outcome in `status`. Changes nothing. Requires an admin key.

        ``POST /organization/external_keys/{external_key_id}/validate``

        Args:
            external_key_id: Required. Id of the external key.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationExternalKeysRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationExternalKeysStreaming: ...

class AsyncAdminOrganizationExternalKeys(AsyncResource):
    def list(
        self,
        *,
        after: str | Omit | None = ...,
        limit: int | Omit = ...,
        order: ListAdminOrganizationExternalKeysOrderInput | Omit = ...,
        purpose: ListAdminOrganizationExternalKeysPurposeInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ExternalKey]:
        """List the encryption keys the organization manages itself

        These keys live in a key management service outside OpenAI. Requires an admin key.

        ``GET /organization/external_keys``

        Args:
            after: Cursor: returns the external keys after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of external keys per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            purpose: Only keys registered for this purpose. Values: `ekm`, `psp_decryption`.
        """
    async def create(
        self,
        *,
        name: str,
        type: CreateAdminOrganizationExternalKeysRequestTypeInput,
        external_id: str | Omit = ...,
        kms_arn: str | Omit = ...,
        role_arn: str | Omit = ...,
        purpose: CreateAdminOrganizationExternalKeysRequestPurposeInput | Omit = ...,
        audience: str | Omit = ...,
        kms_key_location: str | Omit = ...,
        kms_key_name: str | Omit = ...,
        kms_key_ring_name: str | Omit = ...,
        kms_project_id: str | Omit = ...,
        workload_identity_pool_id: str | Omit = ...,
        workload_identity_project_number: str | Omit = ...,
        workload_identity_provider_id: str | Omit = ...,
        kms_key_version: str | Omit = ...,
        key_name: str | Omit = ...,
        tenant_id: str | Omit = ...,
        vault_uri: str | Omit = ...,
        key_version: str | Omit = ...,
        key_ocid: str | Omit = ...,
        region: str | Omit = ...,
        vault_ocid: str | Omit = ...,
        key_version_ocid: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalKey:
        """Register an encryption key from your key management service

        Takes the address of the key at AWS, Azure, Google Cloud or Oracle; the key itself never leaves the
        service. Requires an admin key.

        ``POST /organization/external_keys``

        Args:
            name: Required. Name of the external key.
            type: Required. The key management service, such as `aws` or `gcp`. Values: `aws`, `gcp`, `azure`, `oci`.
            external_id: Id of the external.
            kms_arn: AWS: ARN of the key.
            role_arn: AWS: ARN of the role that OpenAI assumes to use the key.
            purpose: What the key protects. Values: `ekm`, `psp_decryption`.
            audience: The audience that OpenAI puts into the tokens it presents.
            kms_key_location: Google Cloud: location of the key ring.
            kms_key_name: Google Cloud: the key's name.
            kms_key_ring_name: Google Cloud: the key ring's name.
            kms_project_id: Id of the KMS project.
            workload_identity_pool_id: Id of the workload identity pool.
            workload_identity_project_number: Google Cloud: number of the project whose workload identity pool trusts OpenAI.
            workload_identity_provider_id: Id of the workload identity provider.
            kms_key_version: Google Cloud: the version of the key.
            key_name: Azure: the key's name in its vault.
            tenant_id: Id of the tenant.
            vault_uri: Azure: address of the key vault.
            key_version: Azure: the version of the key.
            key_ocid: Oracle: OCID of the key.
            region: The cloud region of the key.
            vault_ocid: Oracle: OCID of the vault.
            key_version_ocid: Oracle: OCID of the key's version.
        """
    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalKey:
        """Retrieve a registered encryption key

        Returns where the key lies and what it is for. Requires an admin key.

        ``GET /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalKey:
        """Remove a registered encryption key

        OpenAI no longer uses the key afterwards; data encrypted with it may become unreadable. Requires an
        admin key.

        ``DELETE /organization/external_keys/{external_key_id}``

        Args:
            external_key_id: Required. Id of the external key.
        """
    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalKeyValidateResponse:
        """Test whether OpenAI can use a registered encryption key

        Returns the outcome in `status`. Changes nothing. Requires an admin key.

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
    def retrieve(
        self, external_key_id: str, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]
    ) -> RawResponse[ExternalKey]: ...
    def delete(
        self, external_key_id: str, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]
    ) -> RawResponse[ExternalKey]: ...
    def validate(
        self, external_key_id: str, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]
    ) -> RawResponse[ExternalKeyValidateResponse]: ...

class AsyncAdminOrganizationExternalKeysRaw(Protocol):
    async def list(
        self, **params: Unpack[ListAdminOrganizationExternalKeysParams]
    ) -> RawResponse[AsyncPage[ExternalKey]]: ...
    async def create(self, **params: Unpack[CreateAdminOrganizationExternalKeysParams]) -> RawResponse[ExternalKey]: ...
    async def retrieve(
        self, external_key_id: str, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]
    ) -> RawResponse[ExternalKey]: ...
    async def delete(
        self, external_key_id: str, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]
    ) -> RawResponse[ExternalKey]: ...
    async def validate(
        self, external_key_id: str, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]
    ) -> RawResponse[ExternalKeyValidateResponse]: ...

class AdminOrganizationExternalKeysStreaming(Protocol):
    def list(
        self, **params: Unpack[ListAdminOrganizationExternalKeysParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ExternalKey]]]: ...
    def create(
        self, **params: Unpack[CreateAdminOrganizationExternalKeysParams]
    ) -> AbstractContextManager[StreamedResponse[ExternalKey]]: ...
    def retrieve(
        self, external_key_id: str, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]
    ) -> AbstractContextManager[StreamedResponse[ExternalKey]]: ...
    def delete(
        self, external_key_id: str, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]
    ) -> AbstractContextManager[StreamedResponse[ExternalKey]]: ...
    def validate(
        self, external_key_id: str, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]
    ) -> AbstractContextManager[StreamedResponse[ExternalKeyValidateResponse]]: ...

class AsyncAdminOrganizationExternalKeysStreaming(Protocol):
    def list(
        self, **params: Unpack[ListAdminOrganizationExternalKeysParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ExternalKey]]]: ...
    def create(
        self, **params: Unpack[CreateAdminOrganizationExternalKeysParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalKey]]: ...
    def retrieve(
        self, external_key_id: str, **params: Unpack[RetrieveAdminOrganizationExternalKeysParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalKey]]: ...
    def delete(
        self, external_key_id: str, **params: Unpack[DeleteAdminOrganizationExternalKeysParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalKey]]: ...
    def validate(
        self, external_key_id: str, **params: Unpack[ValidateAdminOrganizationExternalKeysParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalKeyValidateResponse]]: ...
