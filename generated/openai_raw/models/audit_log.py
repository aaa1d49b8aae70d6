from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any
    from ..models.audit_log_actor import AuditLogActor
    from ..models.audit_log_api_key_created import AuditLogApiKeyCreated
    from ..models.audit_log_api_key_deleted import AuditLogApiKeyDeleted
    from ..models.audit_log_api_key_updated import AuditLogApiKeyUpdated
    from ..models.audit_log_certificate_created import AuditLogCertificateCreated
    from ..models.audit_log_certificate_deleted import AuditLogCertificateDeleted
    from ..models.audit_log_certificate_updated import AuditLogCertificateUpdated
    from ..models.audit_log_certificates_activated import AuditLogCertificatesActivated
    from ..models.audit_log_certificates_deactivated import AuditLogCertificatesDeactivated
    from ..models.audit_log_checkpoint_permission_created import AuditLogCheckpointPermissionCreated
    from ..models.audit_log_checkpoint_permission_deleted import AuditLogCheckpointPermissionDeleted
    from ..models.audit_log_event_type import AuditLogEventType
    from ..models.audit_log_external_key_registered import AuditLogExternalKeyRegistered
    from ..models.audit_log_external_key_removed import AuditLogExternalKeyRemoved
    from ..models.audit_log_external_storage_registered import AuditLogExternalStorageRegistered
    from ..models.audit_log_external_storage_removed import AuditLogExternalStorageRemoved
    from ..models.audit_log_group_created import AuditLogGroupCreated
    from ..models.audit_log_group_deleted import AuditLogGroupDeleted
    from ..models.audit_log_group_updated import AuditLogGroupUpdated
    from ..models.audit_log_invite_accepted import AuditLogInviteAccepted
    from ..models.audit_log_invite_deleted import AuditLogInviteDeleted
    from ..models.audit_log_invite_sent import AuditLogInviteSent
    from ..models.audit_log_ip_allowlist_config_activated import AuditLogIpAllowlistConfigActivated
    from ..models.audit_log_ip_allowlist_config_deactivated import AuditLogIpAllowlistConfigDeactivated
    from ..models.audit_log_ip_allowlist_created import AuditLogIpAllowlistCreated
    from ..models.audit_log_ip_allowlist_deleted import AuditLogIpAllowlistDeleted
    from ..models.audit_log_ip_allowlist_updated import AuditLogIpAllowlistUpdated
    from ..models.audit_log_login_failed import AuditLogLoginFailed
    from ..models.audit_log_logout_failed import AuditLogLogoutFailed
    from ..models.audit_log_organization_updated import AuditLogOrganizationUpdated
    from ..models.audit_log_project import AuditLogProject
    from ..models.audit_log_project_archived import AuditLogProjectArchived
    from ..models.audit_log_project_created import AuditLogProjectCreated
    from ..models.audit_log_project_deleted import AuditLogProjectDeleted
    from ..models.audit_log_project_updated import AuditLogProjectUpdated
    from ..models.audit_log_rate_limit_deleted import AuditLogRateLimitDeleted
    from ..models.audit_log_rate_limit_updated import AuditLogRateLimitUpdated
    from ..models.audit_log_role_assignment_created import AuditLogRoleAssignmentCreated
    from ..models.audit_log_role_assignment_deleted import AuditLogRoleAssignmentDeleted
    from ..models.audit_log_role_bound_to_resource import AuditLogRoleBoundToResource
    from ..models.audit_log_role_created import AuditLogRoleCreated
    from ..models.audit_log_role_deleted import AuditLogRoleDeleted
    from ..models.audit_log_role_unbound_from_resource import AuditLogRoleUnboundFromResource
    from ..models.audit_log_role_updated import AuditLogRoleUpdated
    from ..models.audit_log_scim_disabled import AuditLogScimDisabled
    from ..models.audit_log_scim_enabled import AuditLogScimEnabled
    from ..models.audit_log_service_account_created import AuditLogServiceAccountCreated
    from ..models.audit_log_service_account_deleted import AuditLogServiceAccountDeleted
    from ..models.audit_log_service_account_updated import AuditLogServiceAccountUpdated
    from ..models.audit_log_user_added import AuditLogUserAdded
    from ..models.audit_log_user_deleted import AuditLogUserDeleted
    from ..models.audit_log_user_updated import AuditLogUserUpdated
    from ..models.audit_log_workload_identity_provider_created import AuditLogWorkloadIdentityProviderCreated
    from ..models.audit_log_workload_identity_provider_deleted import AuditLogWorkloadIdentityProviderDeleted
    from ..models.audit_log_workload_identity_provider_mapping_created import AuditLogWorkloadIdentityProviderMappingCreated
    from ..models.audit_log_workload_identity_provider_mapping_deleted import AuditLogWorkloadIdentityProviderMappingDeleted
    from ..models.audit_log_workload_identity_provider_mapping_updated import AuditLogWorkloadIdentityProviderMappingUpdated
    from ..models.audit_log_workload_identity_provider_updated import AuditLogWorkloadIdentityProviderUpdated


@model
class AuditLog(Base):
    """One thing that a user or a key did in the organization. The field named like its `type` holds the details."""

    id: str
    """Id of the audit log."""
    type: AuditLogEventType
    """Which kind of audit log this is. Values: `api_key.created`, `api_key.updated`, `api_key.deleted`,
    `certificate.created`, `certificate.updated`, `certificate.deleted`, `certificates.activated`,
    `certificates.deactivated`, `checkpoint.permission.created`, `checkpoint.permission.deleted`,
    `external_key.registered`, `external_key.removed`, and 137 more."""
    effective_at: int
    """When it happened, in Unix seconds."""
    project: AuditLogProject | None = absent
    """The project in which it happened, if in one."""
    actor: AuditLogActor | None = None
    """Who did it. Null if nobody in particular did."""
    api_key_created: AuditLogApiKeyCreated | None = absent
    """Details, set if `type` is `api_key.created`."""
    api_key_updated: AuditLogApiKeyUpdated | None = absent
    """Details, set if `type` is `api_key.updated`."""
    api_key_deleted: AuditLogApiKeyDeleted | None = absent
    """Details, set if `type` is `api_key.deleted`."""
    checkpoint_permission_created: AuditLogCheckpointPermissionCreated | None = absent
    """Details, set if `type` is `checkpoint.permission.created`."""
    checkpoint_permission_deleted: AuditLogCheckpointPermissionDeleted | None = absent
    """Details, set if `type` is `checkpoint.permission.deleted`."""
    external_key_registered: AuditLogExternalKeyRegistered | None = absent
    """Details, set if `type` is `external_key.registered`."""
    external_key_removed: AuditLogExternalKeyRemoved | None = absent
    """Details, set if `type` is `external_key.removed`."""
    group_created: AuditLogGroupCreated | None = absent
    """Details, set if `type` is `group.created`."""
    group_updated: AuditLogGroupUpdated | None = absent
    """Details, set if `type` is `group.updated`."""
    group_deleted: AuditLogGroupDeleted | None = absent
    """Details, set if `type` is `group.deleted`."""
    scim_enabled: AuditLogScimEnabled | None = absent
    """Details, set if `type` is `scim.enabled`."""
    scim_disabled: AuditLogScimDisabled | None = absent
    """Details, set if `type` is `scim.disabled`."""
    invite_sent: AuditLogInviteSent | None = absent
    """Details, set if `type` is `invite.sent`."""
    invite_accepted: AuditLogInviteAccepted | None = absent
    """Details, set if `type` is `invite.accepted`."""
    invite_deleted: AuditLogInviteDeleted | None = absent
    """Details, set if `type` is `invite.deleted`."""
    ip_allowlist_created: AuditLogIpAllowlistCreated | None = absent
    """Details, set if `type` is `ip_allowlist.created`."""
    ip_allowlist_updated: AuditLogIpAllowlistUpdated | None = absent
    """Details, set if `type` is `ip_allowlist.updated`."""
    ip_allowlist_deleted: AuditLogIpAllowlistDeleted | None = absent
    """Details, set if `type` is `ip_allowlist.deleted`."""
    ip_allowlist_config_activated: AuditLogIpAllowlistConfigActivated | None = absent
    """Details, set if `type` is `ip_allowlist.config.activated`."""
    ip_allowlist_config_deactivated: AuditLogIpAllowlistConfigDeactivated | None = absent
    """Details, set if `type` is `ip_allowlist.config.deactivated`."""
    login_succeeded: dict[str, Any] | None = absent
    """Details, set if `type` is `login.succeeded`."""
    login_failed: AuditLogLoginFailed | None = absent
    """Details, set if `type` is `login.failed`."""
    logout_succeeded: dict[str, Any] | None = absent
    """Details, set if `type` is `logout.succeeded`."""
    logout_failed: AuditLogLogoutFailed | None = absent
    """Details, set if `type` is `logout.failed`."""
    organization_updated: AuditLogOrganizationUpdated | None = absent
    """Details, set if `type` is `organization.updated`."""
    project_created: AuditLogProjectCreated | None = absent
    """Details, set if `type` is `project.created`."""
    project_updated: AuditLogProjectUpdated | None = absent
    """Details, set if `type` is `project.updated`."""
    project_archived: AuditLogProjectArchived | None = absent
    """Details, set if `type` is `project.archived`."""
    project_deleted: AuditLogProjectDeleted | None = absent
    """Details, set if `type` is `project.deleted`."""
    rate_limit_updated: AuditLogRateLimitUpdated | None = absent
    """Details, set if `type` is `rate_limit.updated`."""
    rate_limit_deleted: AuditLogRateLimitDeleted | None = absent
    """Details, set if `type` is `rate_limit.deleted`."""
    role_created: AuditLogRoleCreated | None = absent
    """Details, set if `type` is `role.created`."""
    role_updated: AuditLogRoleUpdated | None = absent
    """Details, set if `type` is `role.updated`."""
    role_deleted: AuditLogRoleDeleted | None = absent
    """Details, set if `type` is `role.deleted`."""
    role_assignment_created: AuditLogRoleAssignmentCreated | None = absent
    """Details, set if `type` is `role.assignment.created`."""
    role_assignment_deleted: AuditLogRoleAssignmentDeleted | None = absent
    """Details, set if `type` is `role.assignment.deleted`."""
    role_bound_to_resource: AuditLogRoleBoundToResource | None = absent
    """Details, set if `type` is `role.bound_to_resource`."""
    role_unbound_from_resource: AuditLogRoleUnboundFromResource | None = absent
    """Details, set if `type` is `role.unbound_from_resource`."""
    service_account_created: AuditLogServiceAccountCreated | None = absent
    """Details, set if `type` is `service_account.created`."""
    service_account_updated: AuditLogServiceAccountUpdated | None = absent
    """Details, set if `type` is `service_account.updated`."""
    service_account_deleted: AuditLogServiceAccountDeleted | None = absent
    """Details, set if `type` is `service_account.deleted`."""
    workload_identity_provider_created: AuditLogWorkloadIdentityProviderCreated | None = absent
    """Details, set if `type` is `workload_identity_provider.created`."""
    workload_identity_provider_updated: AuditLogWorkloadIdentityProviderUpdated | None = absent
    """Details, set if `type` is `workload_identity_provider.updated`."""
    workload_identity_provider_deleted: AuditLogWorkloadIdentityProviderDeleted | None = absent
    """Details, set if `type` is `workload_identity_provider.deleted`."""
    workload_identity_provider_mapping_created: AuditLogWorkloadIdentityProviderMappingCreated | None = absent
    """Details, set if `type` is `workload_identity_provider_mapping.created`."""
    workload_identity_provider_mapping_updated: AuditLogWorkloadIdentityProviderMappingUpdated | None = absent
    """Details, set if `type` is `workload_identity_provider_mapping.updated`."""
    workload_identity_provider_mapping_deleted: AuditLogWorkloadIdentityProviderMappingDeleted | None = absent
    """Details, set if `type` is `workload_identity_provider_mapping.deleted`."""
    user_added: AuditLogUserAdded | None = absent
    """Details, set if `type` is `user.added`."""
    user_updated: AuditLogUserUpdated | None = absent
    """Details, set if `type` is `user.updated`."""
    user_deleted: AuditLogUserDeleted | None = absent
    """Details, set if `type` is `user.deleted`."""
    certificate_created: AuditLogCertificateCreated | None = absent
    """Details, set if `type` is `certificate.created`."""
    certificate_updated: AuditLogCertificateUpdated | None = absent
    """Details, set if `type` is `certificate.updated`."""
    certificate_deleted: AuditLogCertificateDeleted | None = absent
    """Details, set if `type` is `certificate.deleted`."""
    certificates_activated: AuditLogCertificatesActivated | None = absent
    """Details, set if `type` is `certificates.activated`."""
    certificates_deactivated: AuditLogCertificatesDeactivated | None = absent
    """Details, set if `type` is `certificates.deactivated`."""
    external_storage_registered: AuditLogExternalStorageRegistered | None = None
    """Details, set if `type` is `external_storage.registered`."""
    external_storage_removed: AuditLogExternalStorageRemoved | None = None
    """Details, set if `type` is `external_storage.removed`."""

    _nested = {'project': 'AuditLogProject', 'actor': 'AuditLogActor', 'api_key.created': 'AuditLogApiKeyCreated', 'api_key.updated': 'AuditLogApiKeyUpdated', 'api_key.deleted': 'AuditLogApiKeyDeleted', 'checkpoint.permission.created': 'AuditLogCheckpointPermissionCreated', 'checkpoint.permission.deleted': 'AuditLogCheckpointPermissionDeleted', 'external_key.registered': 'AuditLogExternalKeyRegistered', 'external_key.removed': 'AuditLogExternalKeyRemoved', 'group.created': 'AuditLogGroupCreated', 'group.updated': 'AuditLogGroupUpdated', 'group.deleted': 'AuditLogGroupDeleted', 'scim.enabled': 'AuditLogScimEnabled', 'scim.disabled': 'AuditLogScimDisabled', 'invite.sent': 'AuditLogInviteSent', 'invite.accepted': 'AuditLogInviteAccepted', 'invite.deleted': 'AuditLogInviteDeleted', 'ip_allowlist.created': 'AuditLogIpAllowlistCreated', 'ip_allowlist.updated': 'AuditLogIpAllowlistUpdated', 'ip_allowlist.deleted': 'AuditLogIpAllowlistDeleted', 'ip_allowlist.config.activated': 'AuditLogIpAllowlistConfigActivated', 'ip_allowlist.config.deactivated': 'AuditLogIpAllowlistConfigDeactivated', 'login.failed': 'AuditLogLoginFailed', 'logout.failed': 'AuditLogLogoutFailed', 'organization.updated': 'AuditLogOrganizationUpdated', 'project.created': 'AuditLogProjectCreated', 'project.updated': 'AuditLogProjectUpdated', 'project.archived': 'AuditLogProjectArchived', 'project.deleted': 'AuditLogProjectDeleted', 'rate_limit.updated': 'AuditLogRateLimitUpdated', 'rate_limit.deleted': 'AuditLogRateLimitDeleted', 'role.created': 'AuditLogRoleCreated', 'role.updated': 'AuditLogRoleUpdated', 'role.deleted': 'AuditLogRoleDeleted', 'role.assignment.created': 'AuditLogRoleAssignmentCreated', 'role.assignment.deleted': 'AuditLogRoleAssignmentDeleted', 'role.bound_to_resource': 'AuditLogRoleBoundToResource', 'role.unbound_from_resource': 'AuditLogRoleUnboundFromResource', 'service_account.created': 'AuditLogServiceAccountCreated', 'service_account.updated': 'AuditLogServiceAccountUpdated', 'service_account.deleted': 'AuditLogServiceAccountDeleted', 'workload_identity_provider.created': 'AuditLogWorkloadIdentityProviderCreated', 'workload_identity_provider.updated': 'AuditLogWorkloadIdentityProviderUpdated', 'workload_identity_provider.deleted': 'AuditLogWorkloadIdentityProviderDeleted', 'workload_identity_provider_mapping.created': 'AuditLogWorkloadIdentityProviderMappingCreated', 'workload_identity_provider_mapping.updated': 'AuditLogWorkloadIdentityProviderMappingUpdated', 'workload_identity_provider_mapping.deleted': 'AuditLogWorkloadIdentityProviderMappingDeleted', 'user.added': 'AuditLogUserAdded', 'user.updated': 'AuditLogUserUpdated', 'user.deleted': 'AuditLogUserDeleted', 'certificate.created': 'AuditLogCertificateCreated', 'certificate.updated': 'AuditLogCertificateUpdated', 'certificate.deleted': 'AuditLogCertificateDeleted', 'certificates.activated': 'AuditLogCertificatesActivated', 'certificates.deactivated': 'AuditLogCertificatesDeactivated', 'external_storage.registered': 'AuditLogExternalStorageRegistered', 'external_storage.removed': 'AuditLogExternalStorageRemoved'}
    _wire = {'api_key_created': 'api_key.created', 'api_key_updated': 'api_key.updated', 'api_key_deleted': 'api_key.deleted', 'checkpoint_permission_created': 'checkpoint.permission.created', 'checkpoint_permission_deleted': 'checkpoint.permission.deleted', 'external_key_registered': 'external_key.registered', 'external_key_removed': 'external_key.removed', 'group_created': 'group.created', 'group_updated': 'group.updated', 'group_deleted': 'group.deleted', 'scim_enabled': 'scim.enabled', 'scim_disabled': 'scim.disabled', 'invite_sent': 'invite.sent', 'invite_accepted': 'invite.accepted', 'invite_deleted': 'invite.deleted', 'ip_allowlist_created': 'ip_allowlist.created', 'ip_allowlist_updated': 'ip_allowlist.updated', 'ip_allowlist_deleted': 'ip_allowlist.deleted', 'ip_allowlist_config_activated': 'ip_allowlist.config.activated', 'ip_allowlist_config_deactivated': 'ip_allowlist.config.deactivated', 'login_succeeded': 'login.succeeded', 'login_failed': 'login.failed', 'logout_succeeded': 'logout.succeeded', 'logout_failed': 'logout.failed', 'organization_updated': 'organization.updated', 'project_created': 'project.created', 'project_updated': 'project.updated', 'project_archived': 'project.archived', 'project_deleted': 'project.deleted', 'rate_limit_updated': 'rate_limit.updated', 'rate_limit_deleted': 'rate_limit.deleted', 'role_created': 'role.created', 'role_updated': 'role.updated', 'role_deleted': 'role.deleted', 'role_assignment_created': 'role.assignment.created', 'role_assignment_deleted': 'role.assignment.deleted', 'role_bound_to_resource': 'role.bound_to_resource', 'role_unbound_from_resource': 'role.unbound_from_resource', 'service_account_created': 'service_account.created', 'service_account_updated': 'service_account.updated', 'service_account_deleted': 'service_account.deleted', 'workload_identity_provider_created': 'workload_identity_provider.created', 'workload_identity_provider_updated': 'workload_identity_provider.updated', 'workload_identity_provider_deleted': 'workload_identity_provider.deleted', 'workload_identity_provider_mapping_created': 'workload_identity_provider_mapping.created', 'workload_identity_provider_mapping_updated': 'workload_identity_provider_mapping.updated', 'workload_identity_provider_mapping_deleted': 'workload_identity_provider_mapping.deleted', 'user_added': 'user.added', 'user_updated': 'user.updated', 'user_deleted': 'user.deleted', 'certificate_created': 'certificate.created', 'certificate_updated': 'certificate.updated', 'certificate_deleted': 'certificate.deleted', 'certificates_activated': 'certificates.activated', 'certificates_deactivated': 'certificates.deactivated', 'external_storage_registered': 'external_storage.registered', 'external_storage_removed': 'external_storage.removed'}
    _tags = {'type': ('api_key.created', 'api_key.updated', 'api_key.deleted', 'certificate.created', 'certificate.updated', 'certificate.deleted', 'certificates.activated', 'certificates.deactivated', 'checkpoint.permission.created', 'checkpoint.permission.deleted', 'external_key.registered', 'external_key.removed', 'group.created', 'group.updated', 'group.deleted', 'invite.sent', 'invite.accepted', 'invite.deleted', 'ip_allowlist.created', 'ip_allowlist.updated', 'ip_allowlist.deleted', 'ip_allowlist.config.activated', 'ip_allowlist.config.deactivated', 'login.succeeded', 'login.failed', 'logout.succeeded', 'logout.failed', 'organization.updated', 'project.created', 'project.updated', 'project.archived', 'project.deleted', 'rate_limit.updated', 'rate_limit.deleted', 'resource.deleted', 'tunnel.created', 'tunnel.updated', 'tunnel.deleted', 'workload_identity_provider.created', 'workload_identity_provider.updated', 'workload_identity_provider.deleted', 'workload_identity_provider_mapping.created', 'workload_identity_provider_mapping.updated', 'workload_identity_provider_mapping.deleted', 'role.created', 'role.updated', 'role.deleted', 'role.assignment.created', 'role.assignment.deleted', 'role.bound_to_resource', 'role.unbound_from_resource', 'scim.enabled', 'scim.disabled', 'service_account.created', 'service_account.updated', 'service_account.deleted', 'user.added', 'user.updated', 'user.deleted', 'tenant.metadata.updated', 'tenant.microsoft_entra_mapping.upserted', 'tenant.microsoft_entra_mapping.deleted', 'tenant.workload_identity.provider.created', 'tenant.workload_identity.provider.updated', 'tenant.workload_identity.provider.archived', 'tenant.workload_identity.mapping.created', 'tenant.workload_identity.mapping.updated', 'tenant.workload_identity.mapping.archived', 'tenant.workload_identity.binding.created', 'tenant.workload_identity.principal.provisioned', 'tenant.workload_identity.access_token.issued', 'tenant.admin_api_key.created', 'tenant.admin_api_key.updated', 'tenant.admin_api_key.deleted', 'tenant.project_api_key.created', 'tenant.chatgpt_access_token.revoked', 'tenant.migration.completed', 'tenant.sso.migrated', 'tenant.domains.migrated', 'tenant.sso_connection.created', 'tenant.sso_connection.updated', 'tenant.sso_connection.deleted', 'tenant.sso_connection.setup.started', 'tenant.policy.created', 'tenant.policy.updated', 'tenant.policy.deleted', 'tenant.policy.attached', 'tenant.policy.detached', 'tenant.principal_authentication_policy.resolved', 'tenant.scim.setup.started', 'tenant.scim.deletion.requested', 'tenant.scim.directory.created', 'tenant.product_access_policy.updated', 'tenant.resource_share_grant.created', 'tenant.resource_share_grant.updated', 'tenant.resource_share_grant.accepted', 'tenant.resource_share_grant.declined', 'tenant.resource_share_grant.revoked', 'tenant.resource_share_grant.deleted', 'tenant.service_account.updated', 'tenant.service_account.deleted', 'tenant.service_account.token.revoked', 'tenant.billing.overage_limit.updated', 'tenant.billing.alerts.updated', 'tenant.billing.info.updated', 'tenant.usage_limit.workspace.updated', 'tenant.usage_limit.group.updated', 'tenant.usage_limit.user.updated', 'tenant.usage_limit.increase_request.updated', 'tenant.usage_limit.increase_request.resolved', 'tenant.group.created', 'tenant.group.updated', 'tenant.group.deleted', 'tenant.group.member.added', 'tenant.group.member.removed', 'tenant.migration_rollout.status.updated', 'tenant.migration_rollout.tier.updated', 'tenant.role.metadata.updated', 'tenant.custom_role.created', 'tenant.custom_role.updated', 'tenant.custom_role.deleted', 'tenant.role_assignment.created', 'tenant.role_assignment.deleted', 'tenant.resource_role_assignment.created', 'tenant.resource_role_assignment.deleted', 'tenant.resource_access.updated', 'tenant.resource_access.deleted', 'tenant.ads_account.onboarding.redemption', 'tenant.session_policy.created', 'tenant.session_policy.updated', 'tenant.session_policy.deleted', 'tenant.session_revocation.started', 'tenant.third_party_app_policy.updated', 'tenant.user.added', 'tenant.user.updated', 'tenant.user.removed', 'tenant.user.looked_up', 'tenant.user.invited', 'tenant.membership.revoked', 'tenant.api_organization_invite.upserted', 'tenant.api_organization_invite.deleted', 'tenant.chatgpt_workspace_invite.upserted', 'tenant.membership.accepted', 'tenant.membership.declined', 'tenant.workspace_invite_email_settings.updated', 'external_storage.registered', 'external_storage.removed', 'tenant.trusted_access.business_verification.started', 'tenant.trusted_access.application.submitted')}
