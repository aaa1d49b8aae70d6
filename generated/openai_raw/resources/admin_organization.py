"""The resource ``client.admin.organization``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..client import AsyncResource, Resource

if TYPE_CHECKING:
    from .admin_organization_admin_api_keys import AdminOrganizationAdminApiKeys, AsyncAdminOrganizationAdminApiKeys
    from .admin_organization_audit_logs import AdminOrganizationAuditLogs, AsyncAdminOrganizationAuditLogs
    from .admin_organization_certificates import AdminOrganizationCertificates, AsyncAdminOrganizationCertificates
    from .admin_organization_data_retention import AdminOrganizationDataRetention, AsyncAdminOrganizationDataRetention
    from .admin_organization_external_keys import AdminOrganizationExternalKeys, AsyncAdminOrganizationExternalKeys
    from .admin_organization_external_storage import (
        AdminOrganizationExternalStorage,
        AsyncAdminOrganizationExternalStorage,
    )
    from .admin_organization_groups import AdminOrganizationGroups, AsyncAdminOrganizationGroups
    from .admin_organization_invites import AdminOrganizationInvites, AsyncAdminOrganizationInvites
    from .admin_organization_projects import AdminOrganizationProjects, AsyncAdminOrganizationProjects
    from .admin_organization_roles import AdminOrganizationRoles, AsyncAdminOrganizationRoles
    from .admin_organization_spend_alerts import AdminOrganizationSpendAlerts, AsyncAdminOrganizationSpendAlerts
    from .admin_organization_spend_limit import AdminOrganizationSpendLimit, AsyncAdminOrganizationSpendLimit
    from .admin_organization_usage import AdminOrganizationUsage, AsyncAdminOrganizationUsage
    from .admin_organization_users import AdminOrganizationUsers, AsyncAdminOrganizationUsers
    from .admin_organization_workload_identity_providers import (
        AdminOrganizationWorkloadIdentityProviders,
        AsyncAdminOrganizationWorkloadIdentityProviders,
    )


class AdminOrganization(Resource):
    """``client.admin.organization``."""

    @cached_property
    def admin_api_keys(self) -> AdminOrganizationAdminApiKeys:
        """``client.admin.organization.admin_api_keys``."""
        from .admin_organization_admin_api_keys import AdminOrganizationAdminApiKeys

        return AdminOrganizationAdminApiKeys(self._client)

    @cached_property
    def audit_logs(self) -> AdminOrganizationAuditLogs:
        """``client.admin.organization.audit_logs``."""
        from .admin_organization_audit_logs import AdminOrganizationAuditLogs

        return AdminOrganizationAuditLogs(self._client)

    @cached_property
    def certificates(self) -> AdminOrganizationCertificates:
        """``client.admin.organization.certificates``."""
        from .admin_organization_certificates import AdminOrganizationCertificates

        return AdminOrganizationCertificates(self._client)

    @cached_property
    def usage(self) -> AdminOrganizationUsage:
        """``client.admin.organization.usage``."""
        from .admin_organization_usage import AdminOrganizationUsage

        return AdminOrganizationUsage(self._client)

    @cached_property
    def data_retention(self) -> AdminOrganizationDataRetention:
        """``client.admin.organization.data_retention``."""
        from .admin_organization_data_retention import AdminOrganizationDataRetention

        return AdminOrganizationDataRetention(self._client)

    @cached_property
    def groups(self) -> AdminOrganizationGroups:
        """``client.admin.organization.groups``."""
        from .admin_organization_groups import AdminOrganizationGroups

        return AdminOrganizationGroups(self._client)

    @cached_property
    def invites(self) -> AdminOrganizationInvites:
        """``client.admin.organization.invites``."""
        from .admin_organization_invites import AdminOrganizationInvites

        return AdminOrganizationInvites(self._client)

    @cached_property
    def projects(self) -> AdminOrganizationProjects:
        """``client.admin.organization.projects``."""
        from .admin_organization_projects import AdminOrganizationProjects

        return AdminOrganizationProjects(self._client)

    @cached_property
    def roles(self) -> AdminOrganizationRoles:
        """``client.admin.organization.roles``."""
        from .admin_organization_roles import AdminOrganizationRoles

        return AdminOrganizationRoles(self._client)

    @cached_property
    def spend_alerts(self) -> AdminOrganizationSpendAlerts:
        """``client.admin.organization.spend_alerts``."""
        from .admin_organization_spend_alerts import AdminOrganizationSpendAlerts

        return AdminOrganizationSpendAlerts(self._client)

    @cached_property
    def users(self) -> AdminOrganizationUsers:
        """``client.admin.organization.users``."""
        from .admin_organization_users import AdminOrganizationUsers

        return AdminOrganizationUsers(self._client)

    @cached_property
    def spend_limit(self) -> AdminOrganizationSpendLimit:
        """``client.admin.organization.spend_limit``."""
        from .admin_organization_spend_limit import AdminOrganizationSpendLimit

        return AdminOrganizationSpendLimit(self._client)

    @cached_property
    def external_keys(self) -> AdminOrganizationExternalKeys:
        """``client.admin.organization.external_keys``."""
        from .admin_organization_external_keys import AdminOrganizationExternalKeys

        return AdminOrganizationExternalKeys(self._client)

    @cached_property
    def workload_identity_providers(self) -> AdminOrganizationWorkloadIdentityProviders:
        """``client.admin.organization.workload_identity_providers``."""
        from .admin_organization_workload_identity_providers import AdminOrganizationWorkloadIdentityProviders

        return AdminOrganizationWorkloadIdentityProviders(self._client)

    @cached_property
    def external_storage(self) -> AdminOrganizationExternalStorage:
        """``client.admin.organization.external_storage``."""
        from .admin_organization_external_storage import AdminOrganizationExternalStorage

        return AdminOrganizationExternalStorage(self._client)


class AsyncAdminOrganization(AsyncResource):
    """``client.admin.organization`` of an async client."""

    @cached_property
    def admin_api_keys(self) -> AsyncAdminOrganizationAdminApiKeys:
        """``client.admin.organization.admin_api_keys``."""
        from .admin_organization_admin_api_keys import AsyncAdminOrganizationAdminApiKeys

        return AsyncAdminOrganizationAdminApiKeys(self._client)

    @cached_property
    def audit_logs(self) -> AsyncAdminOrganizationAuditLogs:
        """``client.admin.organization.audit_logs``."""
        from .admin_organization_audit_logs import AsyncAdminOrganizationAuditLogs

        return AsyncAdminOrganizationAuditLogs(self._client)

    @cached_property
    def certificates(self) -> AsyncAdminOrganizationCertificates:
        """``client.admin.organization.certificates``."""
        from .admin_organization_certificates import AsyncAdminOrganizationCertificates

        return AsyncAdminOrganizationCertificates(self._client)

    @cached_property
    def usage(self) -> AsyncAdminOrganizationUsage:
        """``client.admin.organization.usage``."""
        from .admin_organization_usage import AsyncAdminOrganizationUsage

        return AsyncAdminOrganizationUsage(self._client)

    @cached_property
    def data_retention(self) -> AsyncAdminOrganizationDataRetention:
        """``client.admin.organization.data_retention``."""
        from .admin_organization_data_retention import AsyncAdminOrganizationDataRetention

        return AsyncAdminOrganizationDataRetention(self._client)

    @cached_property
    def groups(self) -> AsyncAdminOrganizationGroups:
        """``client.admin.organization.groups``."""
        from .admin_organization_groups import AsyncAdminOrganizationGroups

        return AsyncAdminOrganizationGroups(self._client)

    @cached_property
    def invites(self) -> AsyncAdminOrganizationInvites:
        """``client.admin.organization.invites``."""
        from .admin_organization_invites import AsyncAdminOrganizationInvites

        return AsyncAdminOrganizationInvites(self._client)

    @cached_property
    def projects(self) -> AsyncAdminOrganizationProjects:
        """``client.admin.organization.projects``."""
        from .admin_organization_projects import AsyncAdminOrganizationProjects

        return AsyncAdminOrganizationProjects(self._client)

    @cached_property
    def roles(self) -> AsyncAdminOrganizationRoles:
        """``client.admin.organization.roles``."""
        from .admin_organization_roles import AsyncAdminOrganizationRoles

        return AsyncAdminOrganizationRoles(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncAdminOrganizationSpendAlerts:
        """``client.admin.organization.spend_alerts``."""
        from .admin_organization_spend_alerts import AsyncAdminOrganizationSpendAlerts

        return AsyncAdminOrganizationSpendAlerts(self._client)

    @cached_property
    def users(self) -> AsyncAdminOrganizationUsers:
        """``client.admin.organization.users``."""
        from .admin_organization_users import AsyncAdminOrganizationUsers

        return AsyncAdminOrganizationUsers(self._client)

    @cached_property
    def spend_limit(self) -> AsyncAdminOrganizationSpendLimit:
        """``client.admin.organization.spend_limit``."""
        from .admin_organization_spend_limit import AsyncAdminOrganizationSpendLimit

        return AsyncAdminOrganizationSpendLimit(self._client)

    @cached_property
    def external_keys(self) -> AsyncAdminOrganizationExternalKeys:
        """``client.admin.organization.external_keys``."""
        from .admin_organization_external_keys import AsyncAdminOrganizationExternalKeys

        return AsyncAdminOrganizationExternalKeys(self._client)

    @cached_property
    def workload_identity_providers(self) -> AsyncAdminOrganizationWorkloadIdentityProviders:
        """``client.admin.organization.workload_identity_providers``."""
        from .admin_organization_workload_identity_providers import AsyncAdminOrganizationWorkloadIdentityProviders

        return AsyncAdminOrganizationWorkloadIdentityProviders(self._client)

    @cached_property
    def external_storage(self) -> AsyncAdminOrganizationExternalStorage:
        """``client.admin.organization.external_storage``."""
        from .admin_organization_external_storage import AsyncAdminOrganizationExternalStorage

        return AsyncAdminOrganizationExternalStorage(self._client)
