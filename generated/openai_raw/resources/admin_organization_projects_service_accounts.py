"""The resource ``client.admin.organization.projects.service_accounts``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from typing import Literal, Protocol, Unpack

    from ..client import AsyncPage, AsyncPages, AsyncStream, AsyncStreamedResponse
    from ..client import BinaryResponse, Page, RawResponse, Stream, StreamedResponse
    from ..models.project_service_account import ProjectServiceAccount
    from ..models.project_service_account_create_response import ProjectServiceAccountCreateResponse
    from ..models.project_service_account_delete_response import ProjectServiceAccountDeleteResponse
    from .admin_organization_projects_service_accounts_api_keys import AsyncAdminOrganizationProjectsServiceAccountsApiKeys, AdminOrganizationProjectsServiceAccountsApiKeys
    from ..api.projects.list_project_service_accounts import ListProjectServiceAccountsParams
    from ..api.projects.create_project_service_account import CreateProjectServiceAccountParams
    from ..api.projects.retrieve_project_service_account import RetrieveProjectServiceAccountParams
    from ..api.projects.update_project_service_account import UpdateProjectServiceAccountParams
    from ..api.projects.delete_project_service_account import DeleteProjectServiceAccountParams


class AdminOrganizationProjectsServiceAccounts(Resource):
    """``client.admin.organization.projects.service_accounts``."""

    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsServiceAccountsApiKeys:
        """``client.admin.organization.projects.service_accounts.api_keys``."""
        from .admin_organization_projects_service_accounts_api_keys import AdminOrganizationProjectsServiceAccountsApiKeys

        return AdminOrganizationProjectsServiceAccountsApiKeys(self._client)

    def list(self, project_id: str, **params: Unpack[ListProjectServiceAccountsParams]) -> Page[ProjectServiceAccount]:
        """List project service accounts.

        ``GET /organization/projects/{project_id}/service_accounts``

        Parameters: project_id (required), limit, after
        """
        return self._client._call("projects.list_project_service_accounts", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def create(self, project_id: str, **params: Unpack[CreateProjectServiceAccountParams]) -> ProjectServiceAccountCreateResponse:
        """Create project service account.

        ``POST /organization/projects/{project_id}/service_accounts``

        Parameters: project_id (required), name (required), create_service_account_only
        """
        return self._client._call("projects.create_project_service_account", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    def retrieve(self, service_account_id: str, *, project_id: str, **params: Unpack[RetrieveProjectServiceAccountParams]) -> ProjectServiceAccount:
        """Retrieve project service account.

        ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Parameters: project_id (required), service_account_id (required)
        """
        return self._client._call("projects.retrieve_project_service_account", {"project_id": project_id, "service_account_id": service_account_id}, params)  # type: ignore[no-any-return]

    def update(self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateProjectServiceAccountParams]) -> ProjectServiceAccount:
        """Update project service account.

        ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Parameters: project_id (required), service_account_id (required), name, role
        """
        return self._client._call("projects.update_project_service_account", {"project_id": project_id, "service_account_id": service_account_id}, params)  # type: ignore[no-any-return]

    def delete(self, service_account_id: str, *, project_id: str, **params: Unpack[DeleteProjectServiceAccountParams]) -> ProjectServiceAccountDeleteResponse:
        """Delete project service account.

        ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Parameters: project_id (required), service_account_id (required)
        """
        return self._client._call("projects.delete_project_service_account", {"project_id": project_id, "service_account_id": service_account_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AdminOrganizationProjectsServiceAccountsRaw: ...
        @property
        def with_streaming_response(self) -> AdminOrganizationProjectsServiceAccountsStreaming: ...


class AsyncAdminOrganizationProjectsServiceAccounts(AsyncResource):
    """``client.admin.organization.projects.service_accounts`` of an async client."""

    @cached_property
    def api_keys(self) -> AsyncAdminOrganizationProjectsServiceAccountsApiKeys:
        """``client.admin.organization.projects.service_accounts.api_keys``."""
        from .admin_organization_projects_service_accounts_api_keys import AsyncAdminOrganizationProjectsServiceAccountsApiKeys

        return AsyncAdminOrganizationProjectsServiceAccountsApiKeys(self._client)

    def list(self, project_id: str, **params: Unpack[ListProjectServiceAccountsParams]) -> AsyncPages[ProjectServiceAccount]:
        """List project service accounts.

        ``GET /organization/projects/{project_id}/service_accounts``

        Parameters: project_id (required), limit, after
        """
        return self._client._pages("projects.list_project_service_accounts", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def create(self, project_id: str, **params: Unpack[CreateProjectServiceAccountParams]) -> ProjectServiceAccountCreateResponse:
        """Create project service account.

        ``POST /organization/projects/{project_id}/service_accounts``

        Parameters: project_id (required), name (required), create_service_account_only
        """
        return await self._client._call("projects.create_project_service_account", {"project_id": project_id}, params)  # type: ignore[no-any-return]

    async def retrieve(self, service_account_id: str, *, project_id: str, **params: Unpack[RetrieveProjectServiceAccountParams]) -> ProjectServiceAccount:
        """Retrieve project service account.

        ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Parameters: project_id (required), service_account_id (required)
        """
        return await self._client._call("projects.retrieve_project_service_account", {"project_id": project_id, "service_account_id": service_account_id}, params)  # type: ignore[no-any-return]

    async def update(self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateProjectServiceAccountParams]) -> ProjectServiceAccount:
        """Update project service account.

        ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Parameters: project_id (required), service_account_id (required), name, role
        """
        return await self._client._call("projects.update_project_service_account", {"project_id": project_id, "service_account_id": service_account_id}, params)  # type: ignore[no-any-return]

    async def delete(self, service_account_id: str, *, project_id: str, **params: Unpack[DeleteProjectServiceAccountParams]) -> ProjectServiceAccountDeleteResponse:
        """Delete project service account.

        ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Parameters: project_id (required), service_account_id (required)
        """
        return await self._client._call("projects.delete_project_service_account", {"project_id": project_id, "service_account_id": service_account_id}, params)  # type: ignore[no-any-return]

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAdminOrganizationProjectsServiceAccountsRaw: ...
        @property
        def with_streaming_response(self) -> AsyncAdminOrganizationProjectsServiceAccountsStreaming: ...


if TYPE_CHECKING:

    class AdminOrganizationProjectsServiceAccountsRaw(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectServiceAccountsParams]) -> RawResponse[Page[ProjectServiceAccount]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectServiceAccountParams]) -> RawResponse[ProjectServiceAccountCreateResponse]: ...
        def retrieve(self, service_account_id: str, *, project_id: str, **params: Unpack[RetrieveProjectServiceAccountParams]) -> RawResponse[ProjectServiceAccount]: ...
        def update(self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateProjectServiceAccountParams]) -> RawResponse[ProjectServiceAccount]: ...
        def delete(self, service_account_id: str, *, project_id: str, **params: Unpack[DeleteProjectServiceAccountParams]) -> RawResponse[ProjectServiceAccountDeleteResponse]: ...

    class AsyncAdminOrganizationProjectsServiceAccountsRaw(Protocol):
        async def list(self, project_id: str, **params: Unpack[ListProjectServiceAccountsParams]) -> RawResponse[AsyncPage[ProjectServiceAccount]]: ...
        async def create(self, project_id: str, **params: Unpack[CreateProjectServiceAccountParams]) -> RawResponse[ProjectServiceAccountCreateResponse]: ...
        async def retrieve(self, service_account_id: str, *, project_id: str, **params: Unpack[RetrieveProjectServiceAccountParams]) -> RawResponse[ProjectServiceAccount]: ...
        async def update(self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateProjectServiceAccountParams]) -> RawResponse[ProjectServiceAccount]: ...
        async def delete(self, service_account_id: str, *, project_id: str, **params: Unpack[DeleteProjectServiceAccountParams]) -> RawResponse[ProjectServiceAccountDeleteResponse]: ...

    class AdminOrganizationProjectsServiceAccountsStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectServiceAccountsParams]) -> AbstractContextManager[StreamedResponse[Page[ProjectServiceAccount]]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectServiceAccountParams]) -> AbstractContextManager[StreamedResponse[ProjectServiceAccountCreateResponse]]: ...
        def retrieve(self, service_account_id: str, *, project_id: str, **params: Unpack[RetrieveProjectServiceAccountParams]) -> AbstractContextManager[StreamedResponse[ProjectServiceAccount]]: ...
        def update(self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateProjectServiceAccountParams]) -> AbstractContextManager[StreamedResponse[ProjectServiceAccount]]: ...
        def delete(self, service_account_id: str, *, project_id: str, **params: Unpack[DeleteProjectServiceAccountParams]) -> AbstractContextManager[StreamedResponse[ProjectServiceAccountDeleteResponse]]: ...

    class AsyncAdminOrganizationProjectsServiceAccountsStreaming(Protocol):
        def list(self, project_id: str, **params: Unpack[ListProjectServiceAccountsParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ProjectServiceAccount]]]: ...
        def create(self, project_id: str, **params: Unpack[CreateProjectServiceAccountParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectServiceAccountCreateResponse]]: ...
        def retrieve(self, service_account_id: str, *, project_id: str, **params: Unpack[RetrieveProjectServiceAccountParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectServiceAccount]]: ...
        def update(self, service_account_id: str, *, project_id: str, **params: Unpack[UpdateProjectServiceAccountParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectServiceAccount]]: ...
        def delete(self, service_account_id: str, *, project_id: str, **params: Unpack[DeleteProjectServiceAccountParams]) -> AbstractAsyncContextManager[AsyncStreamedResponse[ProjectServiceAccountDeleteResponse]]: ...

