"""The resource ``client.admin.organization.projects.service_accounts``. Its types are in the stub beside this
file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .admin_organization_projects_service_accounts_api_keys import (
        AdminOrganizationProjectsServiceAccountsApiKeys,
        AsyncAdminOrganizationProjectsServiceAccountsApiKeys,
    )


class AdminOrganizationProjectsServiceAccounts(Resource):
    """``client.admin.organization.projects.service_accounts``."""

    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsServiceAccountsApiKeys:
        """``client.admin.organization.projects.service_accounts.api_keys``."""
        from .admin_organization_projects_service_accounts_api_keys import (
            AdminOrganizationProjectsServiceAccountsApiKeys,
        )

        return AdminOrganizationProjectsServiceAccountsApiKeys(self._client)

    @described
    def list(self, project_id: str, **params: Any) -> Any:
        """List the service accounts of a project

        Requires an admin key.

        ``GET /organization/projects/{project_id}/service_accounts``

        Args:
            project_id: Required. Id of the project.
            limit: Maximum number of project service accounts per page. Default: `20`.
            after: Cursor: returns the project service accounts after the one with this id. Pass the `last_id`
                of the previous page.
        """
        return self._client._call("projects.list_project_service_accounts", {"project_id": project_id}, params)

    @described
    def create(self, project_id: str, **params: Any) -> Any:
        """Create a service account in a project

        Comes with an API key, whose full value appears in this answer only. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_accounts``

        Args:
            project_id: Required. Id of the project.
            name: Required. Name of the project service account.
            create_service_account_only: Whether to create the account without an API key. Default `false`.
            expires_in_seconds: Lifetime in seconds.
        """
        return self._client._call("projects.create_project_service_account", {"project_id": project_id}, params)

    @described
    def retrieve(self, service_account_id: str, *, project_id: str, **params: Any) -> Any:
        """Retrieve a service account

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
        """
        return self._client._call(
            "projects.retrieve_project_service_account",
            {"project_id": project_id, "service_account_id": service_account_id},
            params,
        )

    @described
    def update(self, service_account_id: str, *, project_id: str, **params: Any) -> Any:
        """Change a service account

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
            name: Name of the project service account.
            role: The account's new role in the project. Values: `member`, `owner`.
        """
        return self._client._call(
            "projects.update_project_service_account",
            {"project_id": project_id, "service_account_id": service_account_id},
            params,
        )

    @described
    def delete(self, service_account_id: str, *, project_id: str, **params: Any) -> Any:
        """Delete a service account

        Its API keys stop working. Cannot be undone.

        ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}``

        Args:
            project_id: Required. Id of the project.
            service_account_id: Required. Id of the service account.
        """
        return self._client._call(
            "projects.delete_project_service_account",
            {"project_id": project_id, "service_account_id": service_account_id},
            params,
        )


class AsyncAdminOrganizationProjectsServiceAccounts(AsyncResource):
    """``client.admin.organization.projects.service_accounts`` of an async client."""

    @cached_property
    def api_keys(self) -> AsyncAdminOrganizationProjectsServiceAccountsApiKeys:
        """``client.admin.organization.projects.service_accounts.api_keys``."""
        from .admin_organization_projects_service_accounts_api_keys import (
            AsyncAdminOrganizationProjectsServiceAccountsApiKeys,
        )

        return AsyncAdminOrganizationProjectsServiceAccountsApiKeys(self._client)

    @described_as(AdminOrganizationProjectsServiceAccounts.list)
    def list(self, project_id: str, **params: Any) -> Any:
        return self._client._pages("projects.list_project_service_accounts", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsServiceAccounts.create)
    async def create(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("projects.create_project_service_account", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjectsServiceAccounts.retrieve)
    async def retrieve(self, service_account_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "projects.retrieve_project_service_account",
            {"project_id": project_id, "service_account_id": service_account_id},
            params,
        )

    @described_as(AdminOrganizationProjectsServiceAccounts.update)
    async def update(self, service_account_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "projects.update_project_service_account",
            {"project_id": project_id, "service_account_id": service_account_id},
            params,
        )

    @described_as(AdminOrganizationProjectsServiceAccounts.delete)
    async def delete(self, service_account_id: str, *, project_id: str, **params: Any) -> Any:
        return await self._client._call(
            "projects.delete_project_service_account",
            {"project_id": project_id, "service_account_id": service_account_id},
            params,
        )
