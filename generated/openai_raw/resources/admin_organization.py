"""The resource ``client.admin.organization``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..client import AsyncResource, Resource


class AdminOrganization(Resource):
    """``client.admin.organization``."""

    @cached_property
    def admin_api_keys(self) -> Any:
        """``client.admin.organization.admin_api_keys``."""
        from .admin_organization_admin_api_keys import AdminOrganizationAdminApiKeys

        return AdminOrganizationAdminApiKeys(self._client)

    @cached_property
    def audit_logs(self) -> Any:
        """``client.admin.organization.audit_logs``."""
        from .admin_organization_audit_logs import AdminOrganizationAuditLogs

        return AdminOrganizationAuditLogs(self._client)

    @cached_property
    def certificates(self) -> Any:
        """``client.admin.organization.certificates``."""
        from .admin_organization_certificates import AdminOrganizationCertificates

        return AdminOrganizationCertificates(self._client)

    @cached_property
    def usage(self) -> Any:
        """``client.admin.organization.usage``."""
        from .admin_organization_usage import AdminOrganizationUsage

        return AdminOrganizationUsage(self._client)

    @cached_property
    def data_retention(self) -> Any:
        """``client.admin.organization.data_retention``."""
        from .admin_organization_data_retention import AdminOrganizationDataRetention

        return AdminOrganizationDataRetention(self._client)

    @cached_property
    def groups(self) -> Any:
        """``client.admin.organization.groups``."""
        from .admin_organization_groups import AdminOrganizationGroups

        return AdminOrganizationGroups(self._client)

    @cached_property
    def invites(self) -> Any:
        """``client.admin.organization.invites``."""
        from .admin_organization_invites import AdminOrganizationInvites

        return AdminOrganizationInvites(self._client)

    @cached_property
    def projects(self) -> Any:
        """``client.admin.organization.projects``."""
        from .admin_organization_projects import AdminOrganizationProjects

        return AdminOrganizationProjects(self._client)

    @cached_property
    def roles(self) -> Any:
        """``client.admin.organization.roles``."""
        from .admin_organization_roles import AdminOrganizationRoles

        return AdminOrganizationRoles(self._client)

    @cached_property
    def spend_alerts(self) -> Any:
        """``client.admin.organization.spend_alerts``."""
        from .admin_organization_spend_alerts import AdminOrganizationSpendAlerts

        return AdminOrganizationSpendAlerts(self._client)

    @cached_property
    def users(self) -> Any:
        """``client.admin.organization.users``."""
        from .admin_organization_users import AdminOrganizationUsers

        return AdminOrganizationUsers(self._client)

    @cached_property
    def spend_limit(self) -> Any:
        """``client.admin.organization.spend_limit``."""
        from .admin_organization_spend_limit import AdminOrganizationSpendLimit

        return AdminOrganizationSpendLimit(self._client)


class AsyncAdminOrganization(AsyncResource):
    """``client.admin.organization`` of an async client."""

    @cached_property
    def admin_api_keys(self) -> Any:
        """``client.admin.organization.admin_api_keys``."""
        from .admin_organization_admin_api_keys import AsyncAdminOrganizationAdminApiKeys

        return AsyncAdminOrganizationAdminApiKeys(self._client)

    @cached_property
    def audit_logs(self) -> Any:
        """``client.admin.organization.audit_logs``."""
        from .admin_organization_audit_logs import AsyncAdminOrganizationAuditLogs

        return AsyncAdminOrganizationAuditLogs(self._client)

    @cached_property
    def certificates(self) -> Any:
        """``client.admin.organization.certificates``."""
        from .admin_organization_certificates import AsyncAdminOrganizationCertificates

        return AsyncAdminOrganizationCertificates(self._client)

    @cached_property
    def usage(self) -> Any:
        """``client.admin.organization.usage``."""
        from .admin_organization_usage import AsyncAdminOrganizationUsage

        return AsyncAdminOrganizationUsage(self._client)

    @cached_property
    def data_retention(self) -> Any:
        """``client.admin.organization.data_retention``."""
        from .admin_organization_data_retention import AsyncAdminOrganizationDataRetention

        return AsyncAdminOrganizationDataRetention(self._client)

    @cached_property
    def groups(self) -> Any:
        """``client.admin.organization.groups``."""
        from .admin_organization_groups import AsyncAdminOrganizationGroups

        return AsyncAdminOrganizationGroups(self._client)

    @cached_property
    def invites(self) -> Any:
        """``client.admin.organization.invites``."""
        from .admin_organization_invites import AsyncAdminOrganizationInvites

        return AsyncAdminOrganizationInvites(self._client)

    @cached_property
    def projects(self) -> Any:
        """``client.admin.organization.projects``."""
        from .admin_organization_projects import AsyncAdminOrganizationProjects

        return AsyncAdminOrganizationProjects(self._client)

    @cached_property
    def roles(self) -> Any:
        """``client.admin.organization.roles``."""
        from .admin_organization_roles import AsyncAdminOrganizationRoles

        return AsyncAdminOrganizationRoles(self._client)

    @cached_property
    def spend_alerts(self) -> Any:
        """``client.admin.organization.spend_alerts``."""
        from .admin_organization_spend_alerts import AsyncAdminOrganizationSpendAlerts

        return AsyncAdminOrganizationSpendAlerts(self._client)

    @cached_property
    def users(self) -> Any:
        """``client.admin.organization.users``."""
        from .admin_organization_users import AsyncAdminOrganizationUsers

        return AsyncAdminOrganizationUsers(self._client)

    @cached_property
    def spend_limit(self) -> Any:
        """``client.admin.organization.spend_limit``."""
        from .admin_organization_spend_limit import AsyncAdminOrganizationSpendLimit

        return AsyncAdminOrganizationSpendLimit(self._client)

