"""The resource ``client.admin.organization.projects.service_accounts``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Protocol, Unpack

import httpx

from ..api.projects.create_project_service_account import CreateProjectServiceAccountParams
from ..api.projects.delete_project_service_account import DeleteProjectServiceAccountParams
from ..api.projects.list_project_service_accounts import ListProjectServiceAccountsParams
from ..api.projects.retrieve_project_service_account import RetrieveProjectServiceAccountParams
from ..api.projects.update_project_service_account import UpdateProjectServiceAccountParams
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
from ..models.project_service_account import ProjectServiceAccount
from ..models.project_service_account_create_response import ProjectServiceAccountCreateResponse
from ..models.project_service_account_delete_response import ProjectServiceAccountDeleteResponse
from ..models.update_project_service_account_body import UpdateProjectServiceAccountBodyRoleInput
from .admin_organization_projects_service_accounts_api_keys import (
    AdminOrganizationProjectsServiceAccountsApiKeys,
    AsyncAdminOrganizationProjectsServiceAccountsApiKeys,
)

class AdminOrganizationProjectsServiceAccounts(Resource):
    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsServiceAccountsApiKeys: ...
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ProjectServiceAccount]:
        """List the service accounts of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/service_accounts``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project service accounts per page. Default: `20`.
            after: Cursor: returns the project service accounts after the one with this id. Pass the `last_id` of the previous page.
        """
    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | Omit | None = ...,
        expires_in_seconds: int | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectServiceAccountCreateResponse:
        """Create a service account in a project

        Comes with an API key, whose full value appears in this answer only. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_accounts``

        Args:
            project_id: Required. Id of the project.
            name: Required. Name of the project service account.
            create_service_account_only: Whether to create the account without an API key. Default `false`.
            expires_in_seconds: Lifetime in seconds.
        """
    def retrieve(
        self,
        service_account_id: str,
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
    ) -> ProjectServiceAccount:
        """Retrieve a service account

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
        """
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = ...,
        role: UpdateProjectServiceAccountBodyRoleInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectServiceAccount:
        """Change a service account

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
            name: Name of the project service account.
            role: The account's new role in the project. Values: `member`, `owner`.
        """
    def delete(
        self,
        service_account_id: str,
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
    ) -> ProjectServiceAccountDeleteResponse:
        """Delete a service account

        Its API keys stop working. Cannot be undone.

        ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
        """
    @property
    def with_raw_response(self) -> AdminOrganizationProjectsServiceAccountsRaw: ...
    @property
    def with_streaming_response(self) -> AdminOrganizationProjectsServiceAccountsStreaming: ...

class AsyncAdminOrganizationProjectsServiceAccounts(AsyncResource):
    @cached_property
    def api_keys(self) -> AsyncAdminOrganizationProjectsServiceAccountsApiKeys: ...
    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = ...,
        after: str | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ProjectServiceAccount]:
        """List the service accounts of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/service_accounts``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project service accounts per page. Default: `20`.
            after: Cursor: returns the project service accounts after the one with this id. Pass the `last_id` of the previous page.
        """
    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | Omit | None = ...,
        expires_in_seconds: int | Omit | None = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectServiceAccountCreateResponse:
        """Create a service account in a project

        Comes with an API key, whose full value appears in this answer only. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_accounts``

        Args:
            project_id: Required. Id of the project.
            name: Required. Name of the project service account.
            create_service_account_only: Whether to create the account without an API key. Default `false`.
            expires_in_seconds: Lifetime in seconds.
        """
    async def retrieve(
        self,
        service_account_id: str,
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
    ) -> ProjectServiceAccount:
        """Retrieve a service account

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
        """
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = ...,
        role: UpdateProjectServiceAccountBodyRoleInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ProjectServiceAccount:
        """Change a service account

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
            name: Name of the project service account.
            role: The account's new role in the project. Values: `member`, `owner`.
        """
    async def delete(
        self,
        service_account_id: str,
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
    ) -> ProjectServiceAccountDeleteResponse:
        """Delete a service account

        Its API keys stop working. Cannot be undone.

        ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
        """
    @property
    def with_raw_response(self) -> AsyncAdminOrganizationProjectsServiceAccountsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAdminOrganizationProjectsServiceAccountsStreaming: ...

class AdminOrganizationProjectsServiceAccountsRaw(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectServiceAccountsParams]
    ) -> RawResponse[Page[ProjectServiceAccount]]: ...
    def create(
        self, project_id: str, **params: Unpack[CreateProjectServiceAccountParams]
    ) -> RawResponse[ProjectServiceAccountCreateResponse]: ...
    def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RetrieveProjectServiceAccountParams]
    ) -> RawResponse[ProjectServiceAccount]: ...
    def update(
        self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateProjectServiceAccountParams]
    ) -> RawResponse[ProjectServiceAccount]: ...
    def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[DeleteProjectServiceAccountParams]
    ) -> RawResponse[ProjectServiceAccountDeleteResponse]: ...

class AsyncAdminOrganizationProjectsServiceAccountsRaw(Protocol):
    async def list(
        self, project_id: str, **params: Unpack[ListProjectServiceAccountsParams]
    ) -> RawResponse[AsyncPage[ProjectServiceAccount]]: ...
    async def create(
        self, project_id: str, **params: Unpack[CreateProjectServiceAccountParams]
    ) -> RawResponse[ProjectServiceAccountCreateResponse]: ...
    async def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RetrieveProjectServiceAccountParams]
    ) -> RawResponse[ProjectServiceAccount]: ...
    async def update(
        self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateProjectServiceAccountParams]
    ) -> RawResponse[ProjectServiceAccount]: ...
    async def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[DeleteProjectServiceAccountParams]
    ) -> RawResponse[ProjectServiceAccountDeleteResponse]: ...

class AdminOrganizationProjectsServiceAccountsStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectServiceAccountsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ProjectServiceAccount]]]: ...
    def create(
        self, project_id: str, **params: Unpack[CreateProjectServiceAccountParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectServiceAccountCreateResponse]]: ...
    def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RetrieveProjectServiceAccountParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectServiceAccount]]: ...
    def update(
        self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateProjectServiceAccountParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectServiceAccount]]: ...
    def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[DeleteProjectServiceAccountParams]
    ) -> AbstractContextManager[StreamedResponse[ProjectServiceAccountDeleteResponse]]: ...

class AsyncAdminOrganizationProjectsServiceAccountsStreaming(Protocol):
    def list(
        self, project_id: str, **params: Unpack[ListProjectServiceAccountsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectServiceAccount]]]: ...
    def create(
        self, project_id: str, **params: Unpack[CreateProjectServiceAccountParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectServiceAccountCreateResponse]]: ...
    def retrieve(
        self, service_account_id: str, *, project_id: str, **params: Unpack[RetrieveProjectServiceAccountParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectServiceAccount]]: ...
    def update(
        self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateProjectServiceAccountParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectServiceAccount]]: ...
    def delete(
        self, service_account_id: str, *, project_id: str, **params: Unpack[DeleteProjectServiceAccountParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectServiceAccountDeleteResponse]]: ...
