"""The resource ``client.admin.organization.projects.api_keys``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.organization.update_admin_organization_projects_api_keys import UpdateAdminOrganizationProjectsApiKeysParams
from ..api.projects.delete_project_api_key import DeleteProjectApiKeyParams
from ..api.projects.list_project_api_keys import ListProjectApiKeysParams
from ..api.projects.retrieve_project_api_key import RetrieveProjectApiKeyParams
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
from ..models.enums import ListProjectApiKeysOwnerProjectAccessInput
from ..models.project_api_key import ProjectApiKey
from ..models.project_api_key_delete_response import ProjectApiKeyDeleteResponse

class AdminOrganizationProjectsApiKeys(Resource):
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        owner_project_access: ListProjectApiKeysOwnerProjectAccessInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ProjectApiKey]:
        """List the API keys of a project

        Keys come redacted. Requires an admin key.

        ``GET /organization/projects/{project_id}/api_keys``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project API keys per page. Default: `20`.
            after: Cursor: returns the project API keys after the one with this id. Pass the `last_id` of the previous page.
            owner_project_access: Only keys whose owner has this kind of access to the project. Values: `active`, `inactive`, `any`.
        """
    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectApiKey:
        """Retrieve an API key of a project

        The key comes redacted. Requires an admin key.

        ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``

        Args:
            project_id: Required. Id of the project.
            api_key_id: Required. Id of the API key.
        """
    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = ...,
        scopes: Sequence[str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectApiKey:
        """Change the scopes of a project's API key

        The new scopes replace the old ones. Requires an admin key.

        ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``

        Args:
            project_id: Required. Id of the project.
            api_key_id: Required. Id of the API key.
            expires_in_seconds: Lifetime in seconds.
            scopes: What the key may do from now on.
        """
    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectApiKeyDeleteResponse:
        """Delete an API key of a project

        Keys of service accounts cannot be deleted here; delete the account. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``

        Args:
            project_id: Required. Id of the project.
            api_key_id: Required. Id of the API key.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsApiKeysRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsApiKeysStreaming: ...

class AsyncAdminOrganizationProjectsApiKeys(AsyncResource):
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        owner_project_access: ListProjectApiKeysOwnerProjectAccessInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ProjectApiKey]:
        """List the API keys of a project

        Keys come redacted. Requires an admin key.

        ``GET /organization/projects/{project_id}/api_keys``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project API keys per page. Default: `20`.
            after: Cursor: returns the project API keys after the one with this id. Pass the `last_id` of the previous page.
            owner_project_access: Only keys whose owner has this kind of access to the project. Values: `active`, `inactive`, `any`.
        """
    async def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectApiKey:
        """Retrieve an API key of a project

        The key comes redacted. Requires an admin key.

        ``GET /organization/projects/{project_id}/api_keys/{api_key_id}``

        Args:
            project_id: Required. Id of the project.
            api_key_id: Required. Id of the API key.
        """
    async def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = ...,
        scopes: Sequence[str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectApiKey:
        """Change the scopes of a project's API key

        The new scopes replace the old ones. Requires an admin key.

        ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``

        Args:
            project_id: Required. Id of the project.
            api_key_id: Required. Id of the API key.
            expires_in_seconds: Lifetime in seconds.
            scopes: What the key may do from now on.
        """
    async def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectApiKeyDeleteResponse:
        """Delete an API key of a project

        Keys of service accounts cannot be deleted here; delete the account. Requires an admin key.

        ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``

        Args:
            project_id: Required. Id of the project.
            api_key_id: Required. Id of the API key.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsApiKeysRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsApiKeysStreaming: ...

class AdminOrganizationProjectsApiKeysRaw(Protocol):
    def list(self, project_id: str, **params: Unpack[ListProjectApiKeysParams]) -> RawResponse[Page[ProjectApiKey]]: ...
    def retrieve(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RetrieveProjectApiKeyParams]
    ) -> RawResponse[ProjectApiKey]: ...
    def update(
        self, api_key_id: str, *, project_id: str, **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams]
    ) -> RawResponse[ProjectApiKey]: ...
    def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[DeleteProjectApiKeyParams]
    ) -> RawResponse[ProjectApiKeyDeleteResponse]: ...

class AsyncAdminOrganizationProjectsApiKeysRaw(Protocol):
    async def list(
        self, project_id: str, **params: Unpack[ListProjectApiKeysParams]
    ) -> RawResponse[AsyncPage[ProjectApiKey]]: ...
    async def retrieve(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RetrieveProjectApiKeyParams]
    ) -> RawResponse[ProjectApiKey]: ...
    async def update(
        self, api_key_id: str, *, project_id: str, **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams]
    ) -> RawResponse[ProjectApiKey]: ...
    async def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[DeleteProjectApiKeyParams]
    ) -> RawResponse[ProjectApiKeyDeleteResponse]: ...

class AdminOrganizationProjectsApiKeysStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectApiKeysParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ProjectApiKey]]]: ...
    def retrieve(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RetrieveProjectApiKeyParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectApiKey]]: ...
    def update(
        self, api_key_id: str, *, project_id: str, **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectApiKey]]: ...
    def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[DeleteProjectApiKeyParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectApiKeyDeleteResponse]]: ...

class AsyncAdminOrganizationProjectsApiKeysStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectApiKeysParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectApiKey]]]: ...
    def retrieve(
        self, api_key_id: str, *, project_id: str, **params: Unpack[RetrieveProjectApiKeyParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectApiKey]]: ...
    def update(
        self, api_key_id: str, *, project_id: str, **params: Unpack[UpdateAdminOrganizationProjectsApiKeysParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectApiKey]]: ...
    def delete(
        self, api_key_id: str, *, project_id: str, **params: Unpack[DeleteProjectApiKeyParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectApiKeyDeleteResponse]]: ...
