"""The resource ``client.admin.organization.projects``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .admin_organization_projects_api_keys import (
        AdminOrganizationProjectsApiKeys,
        AsyncAdminOrganizationProjectsApiKeys,
    )
    from .admin_organization_projects_certificates import (
        AdminOrganizationProjectsCertificates,
        AsyncAdminOrganizationProjectsCertificates,
    )
    from .admin_organization_projects_data_retention import (
        AdminOrganizationProjectsDataRetention,
        AsyncAdminOrganizationProjectsDataRetention,
    )
    from .admin_organization_projects_groups import (
        AdminOrganizationProjectsGroups,
        AsyncAdminOrganizationProjectsGroups,
    )
    from .admin_organization_projects_hosted_tool_permissions import (
        AdminOrganizationProjectsHostedToolPermissions,
        AsyncAdminOrganizationProjectsHostedToolPermissions,
    )
    from .admin_organization_projects_model_permissions import (
        AdminOrganizationProjectsModelPermissions,
        AsyncAdminOrganizationProjectsModelPermissions,
    )
    from .admin_organization_projects_rate_limits import (
        AdminOrganizationProjectsRateLimits,
        AsyncAdminOrganizationProjectsRateLimits,
    )
    from .admin_organization_projects_roles import AdminOrganizationProjectsRoles, AsyncAdminOrganizationProjectsRoles
    from .admin_organization_projects_service_accounts import (
        AdminOrganizationProjectsServiceAccounts,
        AsyncAdminOrganizationProjectsServiceAccounts,
    )
    from .admin_organization_projects_service_tier_settings import (
        AdminOrganizationProjectsServiceTierSettings,
        AsyncAdminOrganizationProjectsServiceTierSettings,
    )
    from .admin_organization_projects_spend_alerts import (
        AdminOrganizationProjectsSpendAlerts,
        AsyncAdminOrganizationProjectsSpendAlerts,
    )
    from .admin_organization_projects_spend_limit import (
        AdminOrganizationProjectsSpendLimit,
        AsyncAdminOrganizationProjectsSpendLimit,
    )
    from .admin_organization_projects_users import AdminOrganizationProjectsUsers, AsyncAdminOrganizationProjectsUsers


class AdminOrganizationProjects(Resource):
    """``client.admin.organization.projects``."""

    @cached_property
    def api_keys(self) -> AdminOrganizationProjectsApiKeys:
        """``client.admin.organization.projects.api_keys``."""
        from .admin_organization_projects_api_keys import AdminOrganizationProjectsApiKeys

        return AdminOrganizationProjectsApiKeys(self._client)

    @cached_property
    def certificates(self) -> AdminOrganizationProjectsCertificates:
        """``client.admin.organization.projects.certificates``."""
        from .admin_organization_projects_certificates import AdminOrganizationProjectsCertificates

        return AdminOrganizationProjectsCertificates(self._client)

    @cached_property
    def data_retention(self) -> AdminOrganizationProjectsDataRetention:
        """``client.admin.organization.projects.data_retention``."""
        from .admin_organization_projects_data_retention import AdminOrganizationProjectsDataRetention

        return AdminOrganizationProjectsDataRetention(self._client)

    @cached_property
    def groups(self) -> AdminOrganizationProjectsGroups:
        """``client.admin.organization.projects.groups``."""
        from .admin_organization_projects_groups import AdminOrganizationProjectsGroups

        return AdminOrganizationProjectsGroups(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> AdminOrganizationProjectsHostedToolPermissions:
        """``client.admin.organization.projects.hosted_tool_permissions``."""
        from .admin_organization_projects_hosted_tool_permissions import AdminOrganizationProjectsHostedToolPermissions

        return AdminOrganizationProjectsHostedToolPermissions(self._client)

    @cached_property
    def model_permissions(self) -> AdminOrganizationProjectsModelPermissions:
        """``client.admin.organization.projects.model_permissions``."""
        from .admin_organization_projects_model_permissions import AdminOrganizationProjectsModelPermissions

        return AdminOrganizationProjectsModelPermissions(self._client)

    @cached_property
    def rate_limits(self) -> AdminOrganizationProjectsRateLimits:
        """``client.admin.organization.projects.rate_limits``."""
        from .admin_organization_projects_rate_limits import AdminOrganizationProjectsRateLimits

        return AdminOrganizationProjectsRateLimits(self._client)

    @cached_property
    def service_accounts(self) -> AdminOrganizationProjectsServiceAccounts:
        """``client.admin.organization.projects.service_accounts``."""
        from .admin_organization_projects_service_accounts import AdminOrganizationProjectsServiceAccounts

        return AdminOrganizationProjectsServiceAccounts(self._client)

    @cached_property
    def spend_alerts(self) -> AdminOrganizationProjectsSpendAlerts:
        """``client.admin.organization.projects.spend_alerts``."""
        from .admin_organization_projects_spend_alerts import AdminOrganizationProjectsSpendAlerts

        return AdminOrganizationProjectsSpendAlerts(self._client)

    @cached_property
    def users(self) -> AdminOrganizationProjectsUsers:
        """``client.admin.organization.projects.users``."""
        from .admin_organization_projects_users import AdminOrganizationProjectsUsers

        return AdminOrganizationProjectsUsers(self._client)

    @cached_property
    def roles(self) -> AdminOrganizationProjectsRoles:
        """``client.admin.organization.projects.roles``."""
        from .admin_organization_projects_roles import AdminOrganizationProjectsRoles

        return AdminOrganizationProjectsRoles(self._client)

    @cached_property
    def spend_limit(self) -> AdminOrganizationProjectsSpendLimit:
        """``client.admin.organization.projects.spend_limit``."""
        from .admin_organization_projects_spend_limit import AdminOrganizationProjectsSpendLimit

        return AdminOrganizationProjectsSpendLimit(self._client)

    @cached_property
    def service_tier_settings(self) -> AdminOrganizationProjectsServiceTierSettings:
        """``client.admin.organization.projects.service_tier_settings``."""
        from .admin_organization_projects_service_tier_settings import AdminOrganizationProjectsServiceTierSettings

        return AdminOrganizationProjectsServiceTierSettings(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List the projects of the organization

        Archived projects are left out unless requested. Requires an admin key.

        ``GET /organization/projects``

        Args:
            limit: Maximum number of projects per page. Default: `20`.
            after: Cursor: returns the projects after the one with this id. Pass the `last_id` of the previous
                page.
            include_archived: Whether archived projects are listed too. Default `false`.
        """
        return self._client._call("projects.list_projects", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create a project

        A project can be archived later, but never deleted. Requires an admin key.

        ``POST /organization/projects``

        Args:
            name: Required. Name of the project.
            residency: Where data of the project is stored and processed. Values: `GLOBAL`,
                `US_STORAGE_PROCESSING`, `EU_STORAGE_PROCESSING`, `JP_STORAGE`, `KR_STORAGE`,
                `CA_STORAGE`, `SG_STORAGE`, `IN_STORAGE`, `AU_STORAGE`, `GB_STORAGE`, `AE_STORAGE`,
                `AE_STORAGE_PROCESSING`, and 3 more.
            external_key_id: Id of the external key.
            geography: The geography in which the project's data stays. Cannot be changed afterwards.
        """
        return self._client._call("projects.create_project", {}, params)

    @described
    def retrieve(self, project_id: str, **params: Any) -> Any:
        """Retrieve a project

        Requires an admin key; an unknown id is a 404.

        ``GET /organization/projects/{project_id}``

        Args:
            project_id: Required. Id of the project.
        """
        return self._client._call("projects.retrieve_project", {"project_id": project_id}, params)

    @described
    def update(self, project_id: str, **params: Any) -> Any:
        """Change a project

        Arguments that are left out keep their values. Requires an admin key.

        ``POST /organization/projects/{project_id}``

        Args:
            project_id: Required. Id of the project.
            name: Name of the project.
            external_key_id: Id of the external key.
            geography: The geography in which the project's data stays. Cannot be changed afterwards.
        """
        return self._client._call("projects.modify_project", {"project_id": project_id}, params)

    @described
    def archive(self, project_id: str, **params: Any) -> Any:
        """Archive a project

        Its keys stop working. An archived project cannot be used, changed or brought back.

        ``POST /organization/projects/{project_id}/archive``

        Args:
            project_id: Required. Id of the project.
        """
        return self._client._call("projects.archive_project", {"project_id": project_id}, params)


class AsyncAdminOrganizationProjects(AsyncResource):
    """``client.admin.organization.projects`` of an async client."""

    @cached_property
    def api_keys(self) -> AsyncAdminOrganizationProjectsApiKeys:
        """``client.admin.organization.projects.api_keys``."""
        from .admin_organization_projects_api_keys import AsyncAdminOrganizationProjectsApiKeys

        return AsyncAdminOrganizationProjectsApiKeys(self._client)

    @cached_property
    def certificates(self) -> AsyncAdminOrganizationProjectsCertificates:
        """``client.admin.organization.projects.certificates``."""
        from .admin_organization_projects_certificates import AsyncAdminOrganizationProjectsCertificates

        return AsyncAdminOrganizationProjectsCertificates(self._client)

    @cached_property
    def data_retention(self) -> AsyncAdminOrganizationProjectsDataRetention:
        """``client.admin.organization.projects.data_retention``."""
        from .admin_organization_projects_data_retention import AsyncAdminOrganizationProjectsDataRetention

        return AsyncAdminOrganizationProjectsDataRetention(self._client)

    @cached_property
    def groups(self) -> AsyncAdminOrganizationProjectsGroups:
        """``client.admin.organization.projects.groups``."""
        from .admin_organization_projects_groups import AsyncAdminOrganizationProjectsGroups

        return AsyncAdminOrganizationProjectsGroups(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncAdminOrganizationProjectsHostedToolPermissions:
        """``client.admin.organization.projects.hosted_tool_permissions``."""
        from .admin_organization_projects_hosted_tool_permissions import (
            AsyncAdminOrganizationProjectsHostedToolPermissions,
        )

        return AsyncAdminOrganizationProjectsHostedToolPermissions(self._client)

    @cached_property
    def model_permissions(self) -> AsyncAdminOrganizationProjectsModelPermissions:
        """``client.admin.organization.projects.model_permissions``."""
        from .admin_organization_projects_model_permissions import AsyncAdminOrganizationProjectsModelPermissions

        return AsyncAdminOrganizationProjectsModelPermissions(self._client)

    @cached_property
    def rate_limits(self) -> AsyncAdminOrganizationProjectsRateLimits:
        """``client.admin.organization.projects.rate_limits``."""
        from .admin_organization_projects_rate_limits import AsyncAdminOrganizationProjectsRateLimits

        return AsyncAdminOrganizationProjectsRateLimits(self._client)

    @cached_property
    def service_accounts(self) -> AsyncAdminOrganizationProjectsServiceAccounts:
        """``client.admin.organization.projects.service_accounts``."""
        from .admin_organization_projects_service_accounts import AsyncAdminOrganizationProjectsServiceAccounts

        return AsyncAdminOrganizationProjectsServiceAccounts(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncAdminOrganizationProjectsSpendAlerts:
        """``client.admin.organization.projects.spend_alerts``."""
        from .admin_organization_projects_spend_alerts import AsyncAdminOrganizationProjectsSpendAlerts

        return AsyncAdminOrganizationProjectsSpendAlerts(self._client)

    @cached_property
    def users(self) -> AsyncAdminOrganizationProjectsUsers:
        """``client.admin.organization.projects.users``."""
        from .admin_organization_projects_users import AsyncAdminOrganizationProjectsUsers

        return AsyncAdminOrganizationProjectsUsers(self._client)

    @cached_property
    def roles(self) -> AsyncAdminOrganizationProjectsRoles:
        """``client.admin.organization.projects.roles``."""
        from .admin_organization_projects_roles import AsyncAdminOrganizationProjectsRoles

        return AsyncAdminOrganizationProjectsRoles(self._client)

    @cached_property
    def spend_limit(self) -> AsyncAdminOrganizationProjectsSpendLimit:
        """``client.admin.organization.projects.spend_limit``."""
        from .admin_organization_projects_spend_limit import AsyncAdminOrganizationProjectsSpendLimit

        return AsyncAdminOrganizationProjectsSpendLimit(self._client)

    @cached_property
    def service_tier_settings(self) -> AsyncAdminOrganizationProjectsServiceTierSettings:
        """``client.admin.organization.projects.service_tier_settings``."""
        from .admin_organization_projects_service_tier_settings import AsyncAdminOrganizationProjectsServiceTierSettings

        return AsyncAdminOrganizationProjectsServiceTierSettings(self._client)

    @described_as(AdminOrganizationProjects.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("projects.list_projects", {}, params)

    @described_as(AdminOrganizationProjects.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("projects.create_project", {}, params)

    @described_as(AdminOrganizationProjects.retrieve)
    async def retrieve(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("projects.retrieve_project", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjects.update)
    async def update(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("projects.modify_project", {"project_id": project_id}, params)

    @described_as(AdminOrganizationProjects.archive)
    async def archive(self, project_id: str, **params: Any) -> Any:
        return await self._client._call("projects.archive_project", {"project_id": project_id}, params)
