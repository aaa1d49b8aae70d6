"""The resource ``client.admin.organization.external_storage``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.organization.create_admin_organization_external_storage import CreateAdminOrganizationExternalStorageParams
from ..api.organization.delete_admin_organization_external_storage import DeleteAdminOrganizationExternalStorageParams
from ..api.organization.list_admin_organization_external_storage import ListAdminOrganizationExternalStorageParams
from ..api.organization.retrieve_admin_organization_external_storage import (
    RetrieveAdminOrganizationExternalStorageParams,
)
from ..api.organization.validate_admin_organization_external_storage import (
    ValidateAdminOrganizationExternalStorageParams,
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
from ..dicts.create_admin_organization_external_storage_request import (
    CreateAdminOrganizationExternalStorageRequestProviderAwsDict,
    CreateAdminOrganizationExternalStorageRequestProviderAzureDict,
    CreateAdminOrganizationExternalStorageRequestProviderGcpDict,
    CreateAdminOrganizationExternalStorageRequestProviderOciDict,
)
from ..models.create_admin_organization_external_storage_request import (
    CreateAdminOrganizationExternalStorageRequestProviderAws,
    CreateAdminOrganizationExternalStorageRequestProviderAzure,
    CreateAdminOrganizationExternalStorageRequestProviderGcp,
    CreateAdminOrganizationExternalStorageRequestProviderOci,
)
from ..models.enums import ListAdminOrganizationExternalStorageOrderInput
from ..models.external_storage_configuration import ExternalStorageConfiguration
from ..models.external_storage_deleted import ExternalStorageDeleted

class AdminOrganizationExternalStorage(Resource):
    def list(
        self,
        *,
        after: str | Omit | None = ...,
        limit: int | Omit = ...,
        order: ListAdminOrganizationExternalStorageOrderInput | Omit = ...,
        project_id: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ExternalStorageConfiguration]:
        """List the storage the organization provides itself

        Returns buckets and containers registered outside OpenAI. Requires an admin key.

        ``GET /organization/external_storage``

        Args:
            after: Cursor: returns the external storages after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of external storages per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            project_id: Return only results of the project with this id.
        """
    def create(
        self,
        *,
        project_id: str,
        provider: CreateAdminOrganizationExternalStorageRequestProviderAws
        | CreateAdminOrganizationExternalStorageRequestProviderAwsDict
        | CreateAdminOrganizationExternalStorageRequestProviderAzure
        | CreateAdminOrganizationExternalStorageRequestProviderAzureDict
        | CreateAdminOrganizationExternalStorageRequestProviderGcp
        | CreateAdminOrganizationExternalStorageRequestProviderGcpDict
        | CreateAdminOrganizationExternalStorageRequestProviderOci
        | CreateAdminOrganizationExternalStorageRequestProviderOciDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalStorageConfiguration:
        """Register a bucket or container of your own

        Takes one at AWS, Azure, Google Cloud or Oracle to which OpenAI has been given access. Requires an admin
        key.

        ``POST /organization/external_storage``

        Args:
            project_id: Required. Id of the project.
            provider: Required. Where the storage lies, and how OpenAI reaches it.
        """
    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalStorageConfiguration:
        """Retrieve a registered storage

        Returns where it lies and who provides it. Requires an admin key.

        ``GET /organization/external_storage/{external_storage_id}``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalStorageDeleted:
        """Remove a registered storage

        The bucket and what lies in it are left as they are. Requires an admin key.

        ``DELETE /organization/external_storage/{external_storage_id}``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalStorageConfiguration:
        """Test whether OpenAI can use a registered storage

        Returns the outcome; changes nothing. Requires an admin key.

        ``POST /organization/external_storage/{external_storage_id}/validate``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationExternalStorageRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationExternalStorageStreaming: ...

class AsyncAdminOrganizationExternalStorage(AsyncResource):
    def list(
        self,
        *,
        after: str | Omit | None = ...,
        limit: int | Omit = ...,
        order: ListAdminOrganizationExternalStorageOrderInput | Omit = ...,
        project_id: str | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ExternalStorageConfiguration]:
        """List the storage the organization provides itself

        Returns buckets and containers registered outside OpenAI. Requires an admin key.

        ``GET /organization/external_storage``

        Args:
            after: Cursor: returns the external storages after the one with this id. Pass the `last_id` of the previous page.
            limit: Maximum number of external storages per page.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first.
            project_id: Return only results of the project with this id.
        """
    async def create(
        self,
        *,
        project_id: str,
        provider: CreateAdminOrganizationExternalStorageRequestProviderAws
        | CreateAdminOrganizationExternalStorageRequestProviderAwsDict
        | CreateAdminOrganizationExternalStorageRequestProviderAzure
        | CreateAdminOrganizationExternalStorageRequestProviderAzureDict
        | CreateAdminOrganizationExternalStorageRequestProviderGcp
        | CreateAdminOrganizationExternalStorageRequestProviderGcpDict
        | CreateAdminOrganizationExternalStorageRequestProviderOci
        | CreateAdminOrganizationExternalStorageRequestProviderOciDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalStorageConfiguration:
        """Register a bucket or container of your own

        Takes one at AWS, Azure, Google Cloud or Oracle to which OpenAI has been given access. Requires an admin
        key.

        ``POST /organization/external_storage``

        Args:
            project_id: Required. Id of the project.
            provider: Required. Where the storage lies, and how OpenAI reaches it.
        """
    async def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalStorageConfiguration:
        """Retrieve a registered storage

        Returns where it lies and who provides it. Requires an admin key.

        ``GET /organization/external_storage/{external_storage_id}``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
    async def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalStorageDeleted:
        """Remove a registered storage

        The bucket and what lies in it are left as they are. Requires an admin key.

        ``DELETE /organization/external_storage/{external_storage_id}``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
    async def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ExternalStorageConfiguration:
        """Test whether OpenAI can use a registered storage

        Returns the outcome; changes nothing. Requires an admin key.

        ``POST /organization/external_storage/{external_storage_id}/validate``

        Args:
            external_storage_id: Required. Id of the external storage.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationExternalStorageRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationExternalStorageStreaming: ...

class AdminOrganizationExternalStorageRaw(Protocol):
    def list(
        self, **params: Unpack[ListAdminOrganizationExternalStorageParams]
    ) -> RawResponse[Page[ExternalStorageConfiguration]]: ...
    def create(
        self, **params: Unpack[CreateAdminOrganizationExternalStorageParams]
    ) -> RawResponse[ExternalStorageConfiguration]: ...
    def retrieve(
        self, external_storage_id: str, **params: Unpack[RetrieveAdminOrganizationExternalStorageParams]
    ) -> RawResponse[ExternalStorageConfiguration]: ...
    def delete(
        self, external_storage_id: str, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]
    ) -> RawResponse[ExternalStorageDeleted]: ...
    def validate(
        self, external_storage_id: str, **params: Unpack[ValidateAdminOrganizationExternalStorageParams]
    ) -> RawResponse[ExternalStorageConfiguration]: ...

class AsyncAdminOrganizationExternalStorageRaw(Protocol):
    async def list(
        self, **params: Unpack[ListAdminOrganizationExternalStorageParams]
    ) -> RawResponse[AsyncPage[ExternalStorageConfiguration]]: ...
    async def create(
        self, **params: Unpack[CreateAdminOrganizationExternalStorageParams]
    ) -> RawResponse[ExternalStorageConfiguration]: ...
    async def retrieve(
        self, external_storage_id: str, **params: Unpack[RetrieveAdminOrganizationExternalStorageParams]
    ) -> RawResponse[ExternalStorageConfiguration]: ...
    async def delete(
        self, external_storage_id: str, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]
    ) -> RawResponse[ExternalStorageDeleted]: ...
    async def validate(
        self, external_storage_id: str, **params: Unpack[ValidateAdminOrganizationExternalStorageParams]
    ) -> RawResponse[ExternalStorageConfiguration]: ...

class AdminOrganizationExternalStorageStreaming(Protocol):
    def list(
        self, **params: Unpack[ListAdminOrganizationExternalStorageParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ExternalStorageConfiguration]]]: ...
    def create(
        self, **params: Unpack[CreateAdminOrganizationExternalStorageParams]
    ) -> AbstractContextManager[StreamedResponse[ExternalStorageConfiguration]]: ...
    def retrieve(
        self, external_storage_id: str, **params: Unpack[RetrieveAdminOrganizationExternalStorageParams]
    ) -> AbstractContextManager[StreamedResponse[ExternalStorageConfiguration]]: ...
    def delete(
        self, external_storage_id: str, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]
    ) -> AbstractContextManager[StreamedResponse[ExternalStorageDeleted]]: ...
    def validate(
        self, external_storage_id: str, **params: Unpack[ValidateAdminOrganizationExternalStorageParams]
    ) -> AbstractContextManager[StreamedResponse[ExternalStorageConfiguration]]: ...

class AsyncAdminOrganizationExternalStorageStreaming(Protocol):
    def list(
        self, **params: Unpack[ListAdminOrganizationExternalStorageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ExternalStorageConfiguration]]]: ...
    def create(
        self, **params: Unpack[CreateAdminOrganizationExternalStorageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalStorageConfiguration]]: ...
    def retrieve(
        self, external_storage_id: str, **params: Unpack[RetrieveAdminOrganizationExternalStorageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalStorageConfiguration]]: ...
    def delete(
        self, external_storage_id: str, **params: Unpack[DeleteAdminOrganizationExternalStorageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalStorageDeleted]]: ...
    def validate(
        self, external_storage_id: str, **params: Unpack[ValidateAdminOrganizationExternalStorageParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ExternalStorageConfiguration]]: ...
