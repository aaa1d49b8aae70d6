"""`ListAuditLogsResponse`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.aws_external_storage_provider import AwsExternalStorageProvider
    from ..models.azure_external_storage_provider import AzureExternalStorageProvider
    from ..models.enums import AuditLogEventType
    from ..models.gcp_external_storage_provider import GcpExternalStorageProvider
    from ..models.oci_external_storage_provider import OciExternalStorageProvider


@model
class ListAuditLogsResponse(Base):
    """A page of logs."""

    object: Literal["list"]
    """Object type: always `list`."""
    data: list[AuditLog]
    """The items on this page."""
    first_id: str | None = None
    """Id of the first item in `data`; pass it as `before` to get the previous page. None if the page is empty."""
    last_id: str | None = None
    """Id of the last item in `data`; pass it as `after` to get the next page. None if the page is empty."""
    has_more: bool
    """Whether there are more pages."""

    _nested = {"data": ["AuditLog"]}
    _tags = {"object": "list"}


@model
class AuditLog(Base):
    """One thing that a user or a key did in the organization. The field named like its `type` holds the details."""

    id: str
    """Id of the log."""
    type: AuditLogEventType
    """Type of the log. Values: `api_key.created`, `api_key.updated`, `api_key.deleted`, `certificate.created`,
    `certificate.updated`, `certificate.deleted`, `certificates.activated`, `certificates.deactivated`,
    `checkpoint.permission.created`, `checkpoint.permission.deleted`, `external_key.registered`,
    `external_key.removed`, and 137 more."""
    effective_at: int
    """When it happened, in Unix seconds."""
    project: AuditLogProject | None = absent
    """The project in which it happened, if in one."""
    actor: AuditLogActor | None = None
    """Who performed the action. None if there is no specific actor."""
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

    _nested = {
        "project": "AuditLogProject",
        "actor": "AuditLogActor",
        "api_key.created": "AuditLogApiKeyCreated",
        "api_key.updated": "AuditLogApiKeyUpdated",
        "api_key.deleted": "AuditLogApiKeyDeleted",
        "checkpoint.permission.created": "AuditLogCheckpointPermissionCreated",
        "checkpoint.permission.deleted": "AuditLogCheckpointPermissionDeleted",
        "external_key.registered": "AuditLogExternalKeyRegistered",
        "external_key.removed": "AuditLogExternalKeyRemoved",
        "group.created": "AuditLogGroupCreated",
        "group.updated": "AuditLogGroupUpdated",
        "group.deleted": "AuditLogGroupDeleted",
        "scim.enabled": "AuditLogScimEnabled",
        "scim.disabled": "AuditLogScimDisabled",
        "invite.sent": "AuditLogInviteSent",
        "invite.accepted": "AuditLogInviteAccepted",
        "invite.deleted": "AuditLogInviteDeleted",
        "ip_allowlist.created": "AuditLogIpAllowlistCreated",
        "ip_allowlist.updated": "AuditLogIpAllowlistUpdated",
        "ip_allowlist.deleted": "AuditLogIpAllowlistDeleted",
        "ip_allowlist.config.activated": "AuditLogIpAllowlistConfigActivated",
        "ip_allowlist.config.deactivated": "AuditLogIpAllowlistConfigDeactivated",
        "login.failed": "AuditLogLoginFailed",
        "logout.failed": "AuditLogLogoutFailed",
        "organization.updated": "AuditLogOrganizationUpdated",
        "project.created": "AuditLogProjectCreated",
        "project.updated": "AuditLogProjectUpdated",
        "project.archived": "AuditLogProjectArchived",
        "project.deleted": "AuditLogProjectDeleted",
        "rate_limit.updated": "AuditLogRateLimitUpdated",
        "rate_limit.deleted": "AuditLogRateLimitDeleted",
        "role.created": "AuditLogRoleCreated",
        "role.updated": "AuditLogRoleUpdated",
        "role.deleted": "AuditLogRoleDeleted",
        "role.assignment.created": "AuditLogRoleAssignmentCreated",
        "role.assignment.deleted": "AuditLogRoleAssignmentDeleted",
        "role.bound_to_resource": "AuditLogRoleBoundToResource",
        "role.unbound_from_resource": "AuditLogRoleUnboundFromResource",
        "service_account.created": "AuditLogServiceAccountCreated",
        "service_account.updated": "AuditLogServiceAccountUpdated",
        "service_account.deleted": "AuditLogServiceAccountDeleted",
        "workload_identity_provider.created": "AuditLogWorkloadIdentityProviderCreated",
        "workload_identity_provider.updated": "AuditLogWorkloadIdentityProviderUpdated",
        "workload_identity_provider.deleted": "AuditLogWorkloadIdentityProviderDeleted",
        "workload_identity_provider_mapping.created": "AuditLogWorkloadIdentityProviderMappingCreated",
        "workload_identity_provider_mapping.updated": "AuditLogWorkloadIdentityProviderMappingUpdated",
        "workload_identity_provider_mapping.deleted": "AuditLogWorkloadIdentityProviderMappingDeleted",
        "user.added": "AuditLogUserAdded",
        "user.updated": "AuditLogUserUpdated",
        "user.deleted": "AuditLogUserDeleted",
        "certificate.created": "AuditLogCertificateCreated",
        "certificate.updated": "AuditLogCertificateUpdated",
        "certificate.deleted": "AuditLogCertificateDeleted",
        "certificates.activated": "AuditLogCertificatesActivated",
        "certificates.deactivated": "AuditLogCertificatesDeactivated",
        "external_storage.registered": "AuditLogExternalStorageRegistered",
        "external_storage.removed": "AuditLogExternalStorageRemoved",
    }
    _wire = {
        "api_key_created": "api_key.created",
        "api_key_updated": "api_key.updated",
        "api_key_deleted": "api_key.deleted",
        "checkpoint_permission_created": "checkpoint.permission.created",
        "checkpoint_permission_deleted": "checkpoint.permission.deleted",
        "external_key_registered": "external_key.registered",
        "external_key_removed": "external_key.removed",
        "group_created": "group.created",
        "group_updated": "group.updated",
        "group_deleted": "group.deleted",
        "scim_enabled": "scim.enabled",
        "scim_disabled": "scim.disabled",
        "invite_sent": "invite.sent",
        "invite_accepted": "invite.accepted",
        "invite_deleted": "invite.deleted",
        "ip_allowlist_created": "ip_allowlist.created",
        "ip_allowlist_updated": "ip_allowlist.updated",
        "ip_allowlist_deleted": "ip_allowlist.deleted",
        "ip_allowlist_config_activated": "ip_allowlist.config.activated",
        "ip_allowlist_config_deactivated": "ip_allowlist.config.deactivated",
        "login_succeeded": "login.succeeded",
        "login_failed": "login.failed",
        "logout_succeeded": "logout.succeeded",
        "logout_failed": "logout.failed",
        "organization_updated": "organization.updated",
        "project_created": "project.created",
        "project_updated": "project.updated",
        "project_archived": "project.archived",
        "project_deleted": "project.deleted",
        "rate_limit_updated": "rate_limit.updated",
        "rate_limit_deleted": "rate_limit.deleted",
        "role_created": "role.created",
        "role_updated": "role.updated",
        "role_deleted": "role.deleted",
        "role_assignment_created": "role.assignment.created",
        "role_assignment_deleted": "role.assignment.deleted",
        "role_bound_to_resource": "role.bound_to_resource",
        "role_unbound_from_resource": "role.unbound_from_resource",
        "service_account_created": "service_account.created",
        "service_account_updated": "service_account.updated",
        "service_account_deleted": "service_account.deleted",
        "workload_identity_provider_created": "workload_identity_provider.created",
        "workload_identity_provider_updated": "workload_identity_provider.updated",
        "workload_identity_provider_deleted": "workload_identity_provider.deleted",
        "workload_identity_provider_mapping_created": "workload_identity_provider_mapping.created",
        "workload_identity_provider_mapping_updated": "workload_identity_provider_mapping.updated",
        "workload_identity_provider_mapping_deleted": "workload_identity_provider_mapping.deleted",
        "user_added": "user.added",
        "user_updated": "user.updated",
        "user_deleted": "user.deleted",
        "certificate_created": "certificate.created",
        "certificate_updated": "certificate.updated",
        "certificate_deleted": "certificate.deleted",
        "certificates_activated": "certificates.activated",
        "certificates_deactivated": "certificates.deactivated",
        "external_storage_registered": "external_storage.registered",
        "external_storage_removed": "external_storage.removed",
    }
    _tags = {
        "type": (
            "api_key.created",
            "api_key.updated",
            "api_key.deleted",
            "certificate.created",
            "certificate.updated",
            "certificate.deleted",
            "certificates.activated",
            "certificates.deactivated",
            "checkpoint.permission.created",
            "checkpoint.permission.deleted",
            "external_key.registered",
            "external_key.removed",
            "group.created",
            "group.updated",
            "group.deleted",
            "invite.sent",
            "invite.accepted",
            "invite.deleted",
            "ip_allowlist.created",
            "ip_allowlist.updated",
            "ip_allowlist.deleted",
            "ip_allowlist.config.activated",
            "ip_allowlist.config.deactivated",
            "login.succeeded",
            "login.failed",
            "logout.succeeded",
            "logout.failed",
            "organization.updated",
            "project.created",
            "project.updated",
            "project.archived",
            "project.deleted",
            "rate_limit.updated",
            "rate_limit.deleted",
            "resource.deleted",
            "tunnel.created",
            "tunnel.updated",
            "tunnel.deleted",
            "workload_identity_provider.created",
            "workload_identity_provider.updated",
            "workload_identity_provider.deleted",
            "workload_identity_provider_mapping.created",
            "workload_identity_provider_mapping.updated",
            "workload_identity_provider_mapping.deleted",
            "role.created",
            "role.updated",
            "role.deleted",
            "role.assignment.created",
            "role.assignment.deleted",
            "role.bound_to_resource",
            "role.unbound_from_resource",
            "scim.enabled",
            "scim.disabled",
            "service_account.created",
            "service_account.updated",
            "service_account.deleted",
            "user.added",
            "user.updated",
            "user.deleted",
            "tenant.metadata.updated",
            "tenant.microsoft_entra_mapping.upserted",
            "tenant.microsoft_entra_mapping.deleted",
            "tenant.workload_identity.provider.created",
            "tenant.workload_identity.provider.updated",
            "tenant.workload_identity.provider.archived",
            "tenant.workload_identity.mapping.created",
            "tenant.workload_identity.mapping.updated",
            "tenant.workload_identity.mapping.archived",
            "tenant.workload_identity.binding.created",
            "tenant.workload_identity.principal.provisioned",
            "tenant.workload_identity.access_token.issued",
            "tenant.admin_api_key.created",
            "tenant.admin_api_key.updated",
            "tenant.admin_api_key.deleted",
            "tenant.project_api_key.created",
            "tenant.chatgpt_access_token.revoked",
            "tenant.migration.completed",
            "tenant.sso.migrated",
            "tenant.domains.migrated",
            "tenant.sso_connection.created",
            "tenant.sso_connection.updated",
            "tenant.sso_connection.deleted",
            "tenant.sso_connection.setup.started",
            "tenant.policy.created",
            "tenant.policy.updated",
            "tenant.policy.deleted",
            "tenant.policy.attached",
            "tenant.policy.detached",
            "tenant.principal_authentication_policy.resolved",
            "tenant.scim.setup.started",
            "tenant.scim.deletion.requested",
            "tenant.scim.directory.created",
            "tenant.product_access_policy.updated",
            "tenant.resource_share_grant.created",
            "tenant.resource_share_grant.updated",
            "tenant.resource_share_grant.accepted",
            "tenant.resource_share_grant.declined",
            "tenant.resource_share_grant.revoked",
            "tenant.resource_share_grant.deleted",
            "tenant.service_account.updated",
            "tenant.service_account.deleted",
            "tenant.service_account.token.revoked",
            "tenant.billing.overage_limit.updated",
            "tenant.billing.alerts.updated",
            "tenant.billing.info.updated",
            "tenant.usage_limit.workspace.updated",
            "tenant.usage_limit.group.updated",
            "tenant.usage_limit.user.updated",
            "tenant.usage_limit.increase_request.updated",
            "tenant.usage_limit.increase_request.resolved",
            "tenant.group.created",
            "tenant.group.updated",
            "tenant.group.deleted",
            "tenant.group.member.added",
            "tenant.group.member.removed",
            "tenant.migration_rollout.status.updated",
            "tenant.migration_rollout.tier.updated",
            "tenant.role.metadata.updated",
            "tenant.custom_role.created",
            "tenant.custom_role.updated",
            "tenant.custom_role.deleted",
            "tenant.role_assignment.created",
            "tenant.role_assignment.deleted",
            "tenant.resource_role_assignment.created",
            "tenant.resource_role_assignment.deleted",
            "tenant.resource_access.updated",
            "tenant.resource_access.deleted",
            "tenant.ads_account.onboarding.redemption",
            "tenant.session_policy.created",
            "tenant.session_policy.updated",
            "tenant.session_policy.deleted",
            "tenant.session_revocation.started",
            "tenant.third_party_app_policy.updated",
            "tenant.user.added",
            "tenant.user.updated",
            "tenant.user.removed",
            "tenant.user.looked_up",
            "tenant.user.invited",
            "tenant.membership.revoked",
            "tenant.api_organization_invite.upserted",
            "tenant.api_organization_invite.deleted",
            "tenant.chatgpt_workspace_invite.upserted",
            "tenant.membership.accepted",
            "tenant.membership.declined",
            "tenant.workspace_invite_email_settings.updated",
            "external_storage.registered",
            "external_storage.removed",
            "tenant.trusted_access.business_verification.started",
            "tenant.trusted_access.application.submitted",
        )
    }


@model
class AuditLogExternalStorageRegistered(Base):
    """A storage was registered."""

    id: str | None = None
    """Id of the external storage registered."""
    data: AuditLogExternalStorageRegisteredData | None = None
    """The logged properties of the new object."""

    _nested = {"data": "AuditLogExternalStorageRegisteredData"}


@model
class AuditLogExternalStorageRegisteredData(Base):
    """The logged properties of the new object."""

    geography: str | None = None
    """The geography that the storage serves."""
    provider: (
        AwsExternalStorageProvider
        | AzureExternalStorageProvider
        | GcpExternalStorageProvider
        | OciExternalStorageProvider
        | None
    ) = None
    """Where the storage lies."""

    _nested = {
        "provider": (
            "type",
            {
                "aws": "AwsExternalStorageProvider",
                "azure": "AzureExternalStorageProvider",
                "gcp": "GcpExternalStorageProvider",
                "oci": "OciExternalStorageProvider",
            },
        )
    }


@model
class AuditLogExternalStorageRemoved(Base):
    """A storage was removed."""

    id: str | None = None
    """Id of the external storage removed."""


@model
class AuditLogProject(Base):
    """The project in which something happened."""

    id: str | None = absent
    """Id of the project."""
    name: str | None = absent
    """Name of the project."""


@model
class AuditLogApiKeyCreated(Base):
    """An API key was created."""

    id: str | None = absent
    """Id of the API key created."""
    data: AuditLogApiKeyCreatedData | None = absent
    """The logged properties of the new object."""

    _nested = {"data": "AuditLogApiKeyCreatedData"}


@model
class AuditLogApiKeyCreatedData(Base):
    """The logged properties of the new object."""

    scopes: list[str] | None = absent
    """What the key may do."""


@model
class AuditLogApiKeyUpdated(Base):
    """An API key was changed."""

    id: str | None = absent
    """Id of the API key updated."""
    changes_requested: AuditLogApiKeyUpdatedChangesRequested | None = absent
    """The changed properties, with their new values."""

    _nested = {"changes_requested": "AuditLogApiKeyUpdatedChangesRequested"}


@model
class AuditLogApiKeyUpdatedChangesRequested(Base):
    """The changed properties, with their new values."""

    scopes: list[str] | None = absent
    """What the key may do."""
    expires_in_seconds: int | None = None
    """Lifetime in seconds."""


@model
class AuditLogApiKeyDeleted(Base):
    """An API key was deleted."""

    id: str | None = absent
    """Id of the API key deleted."""


@model
class AuditLogCheckpointPermissionCreated(Base):
    """A project was allowed to use a checkpoint."""

    id: str | None = absent
    """Id of the checkpoint permission created."""
    data: AuditLogCheckpointPermissionCreatedData | None = absent
    """The logged properties of the new object."""

    _nested = {"data": "AuditLogCheckpointPermissionCreatedData"}


@model
class AuditLogCheckpointPermissionCreatedData(Base):
    """The logged properties of the new object."""

    project_id: str | None = absent
    """Id of the project."""
    fine_tuned_model_checkpoint: str | None = absent
    """The checkpoint in question."""


@model
class AuditLogCheckpointPermissionDeleted(Base):
    """A permission to use a checkpoint was withdrawn."""

    id: str | None = absent
    """Id of the checkpoint permission deleted."""


@model
class AuditLogExternalKeyRegistered(Base):
    """An encryption key was registered."""

    id: str | None = absent
    """Id of the external key registered."""
    data: dict[str, Any] | None = absent
    """The logged properties of the new object."""


@model
class AuditLogExternalKeyRemoved(Base):
    """An encryption key was removed."""

    id: str | None = absent
    """Id of the external key removed."""


@model
class AuditLogGroupCreated(Base):
    """A group was created."""

    id: str | None = absent
    """Id of the group created."""
    data: AuditLogGroupCreatedData | None = absent
    """The logged properties of the new object."""

    _nested = {"data": "AuditLogGroupCreatedData"}


@model
class AuditLogGroupCreatedData(Base):
    """The logged properties of the new object."""

    group_name: str | None = absent
    """The group's name."""


@model
class AuditLogGroupUpdated(Base):
    """A group was changed."""

    id: str | None = absent
    """Id of the group updated."""
    changes_requested: AuditLogGroupUpdatedChangesRequested | None = absent
    """The changed properties, with their new values."""

    _nested = {"changes_requested": "AuditLogGroupUpdatedChangesRequested"}


@model
class AuditLogGroupUpdatedChangesRequested(Base):
    """The changed properties, with their new values."""

    group_name: str | None = absent
    """The group's name."""


@model
class AuditLogGroupDeleted(Base):
    """A group was deleted."""

    id: str | None = absent
    """Id of the group deleted."""


@model
class AuditLogScimEnabled(Base):
    """SCIM was switched on."""

    id: str | None = absent
    """Id of the SCIM enabled."""


@model
class AuditLogScimDisabled(Base):
    """SCIM was switched off."""

    id: str | None = absent
    """Id of the SCIM disabled."""


@model
class AuditLogInviteSent(Base):
    """An invitation was sent."""

    id: str | None = absent
    """Id of the invite sent."""
    data: AuditLogInviteSentData | None = absent
    """The logged properties of the new object."""

    _nested = {"data": "AuditLogInviteSentData"}


@model
class AuditLogInviteSentData(Base):
    """The logged properties of the new object."""

    email: str | None = absent
    """Email address of the item."""
    role: str | None = absent
    """The role that was given."""


@model
class AuditLogInviteAccepted(Base):
    """An invitation was accepted."""

    id: str | None = absent
    """Id of the invite accepted."""


@model
class AuditLogInviteDeleted(Base):
    """An invitation was withdrawn."""

    id: str | None = absent
    """Id of the invite deleted."""


@model
class AuditLogIpAllowlistCreated(Base):
    """A list of allowed addresses was created."""

    id: str | None = absent
    """Id of the IP allowlist created."""
    name: str | None = absent
    """Name of the IP allowlist created."""
    allowed_ips: list[str] | None = absent
    """The addresses and ranges that are allowed."""


@model
class AuditLogIpAllowlistUpdated(Base):
    """A list of allowed addresses was changed."""

    id: str | None = absent
    """Id of the IP allowlist updated."""
    allowed_ips: list[str] | None = absent
    """The addresses and ranges that are allowed now."""


@model
class AuditLogIpAllowlistDeleted(Base):
    """A list of allowed addresses was deleted."""

    id: str | None = absent
    """Id of the IP allowlist deleted."""
    name: str | None = absent
    """Name of the IP allowlist deleted."""
    allowed_ips: list[str] | None = absent
    """The addresses and ranges that were allowed."""


@model
class AuditLogIpAllowlistConfigActivated(Base):
    """A list of allowed addresses was activated."""

    configs: list[AuditLogIpAllowlistConfigActivatedConfigsItem] | None = absent
    """The lists in question."""

    _nested = {"configs": ["AuditLogIpAllowlistConfigActivatedConfigsItem"]}


@model
class AuditLogIpAllowlistConfigActivatedConfigsItem(Base):
    """A list of allowed addresses."""

    id: str | None = absent
    """Unique id of the config."""
    name: str | None = absent
    """Name of the config."""


@model
class AuditLogIpAllowlistConfigDeactivated(Base):
    """A list of allowed addresses was deactivated."""

    configs: list[AuditLogIpAllowlistConfigDeactivatedConfigsItem] | None = absent
    """The lists in question."""

    _nested = {"configs": ["AuditLogIpAllowlistConfigDeactivatedConfigsItem"]}


@model
class AuditLogIpAllowlistConfigDeactivatedConfigsItem(Base):
    """A list of allowed addresses."""

    id: str | None = absent
    """Unique id of the config."""
    name: str | None = absent
    """Name of the config."""


@model
class AuditLogLoginFailed(Base):
    """Somebody tried to log in and could not."""

    error_code: str | None = absent
    """Why it failed, as a code."""
    error_message: str | None = absent
    """Why it failed, as text."""


@model
class AuditLogLogoutFailed(Base):
    """Somebody tried to log out and could not."""

    error_code: str | None = absent
    """Why it failed, as a code."""
    error_message: str | None = absent
    """Why it failed, as text."""


@model
class AuditLogOrganizationUpdated(Base):
    """A setting of the organization was changed."""

    id: str | None = absent
    """Id of the organization updated."""
    changes_requested: AuditLogOrganizationUpdatedChangesRequested | None = absent
    """The changed properties, with their new values."""

    _nested = {"changes_requested": "AuditLogOrganizationUpdatedChangesRequested"}


@model
class AuditLogOrganizationUpdatedChangesRequested(Base):
    """The changed properties, with their new values."""

    title: str | None = absent
    """Title of the changes requested."""
    description: str | None = absent
    """Human-readable description of the changes requested."""
    name: str | None = absent
    """Name of the changes requested."""
    threads_ui_visibility: str | None = absent
    """Who may look at threads, `ANY_ROLE`, `OWNERS` or `NONE`."""
    usage_dashboard_visibility: str | None = absent
    """Who may look at the usage page, `ANY_ROLE` or `OWNERS`."""
    api_call_logging: str | None = absent
    """Which calls are logged, such as `disabled`, `enabled_per_call` or `enabled_for_all_projects`."""
    api_call_logging_project_ids: str | None = absent
    """The projects whose calls are logged, separated by commas."""


@model
class AuditLogProjectCreated(Base):
    """A project was created."""

    id: str | None = absent
    """Id of the project created."""
    data: AuditLogProjectCreatedData | None = absent
    """The logged properties of the new object."""

    _nested = {"data": "AuditLogProjectCreatedData"}


@model
class AuditLogProjectCreatedData(Base):
    """The logged properties of the new object."""

    name: str | None = absent
    """Name of the item."""
    title: str | None = absent
    """Title of the item."""


@model
class AuditLogProjectUpdated(Base):
    """A project was changed."""

    id: str | None = absent
    """Id of the project updated."""
    changes_requested: AuditLogProjectUpdatedChangesRequested | None = absent
    """The changed properties, with their new values."""

    _nested = {"changes_requested": "AuditLogProjectUpdatedChangesRequested"}


@model
class AuditLogProjectUpdatedChangesRequested(Base):
    """The changed properties, with their new values."""

    title: str | None = absent
    """Title of the changes requested."""


@model
class AuditLogProjectArchived(Base):
    """A project was archived."""

    id: str | None = absent
    """Id of the project archived."""


@model
class AuditLogProjectDeleted(Base):
    """A project was deleted."""

    id: str | None = absent
    """Id of the project deleted."""


@model
class AuditLogRateLimitUpdated(Base):
    """A rate limit was changed."""

    id: str | None = absent
    """Id of the rate limit updated."""
    changes_requested: AuditLogRateLimitUpdatedChangesRequested | None = absent
    """The changed properties, with their new values."""

    _nested = {"changes_requested": "AuditLogRateLimitUpdatedChangesRequested"}


@model
class AuditLogRateLimitUpdatedChangesRequested(Base):
    """The changed properties, with their new values."""

    max_requests_per_1_minute: int | None = absent
    """How many requests the project may make in a minute."""
    max_tokens_per_1_minute: int | None = absent
    """How many tokens the project may use in a minute."""
    max_images_per_1_minute: int | None = absent
    """Images per minute. Only models that make images have it."""
    max_audio_megabytes_per_1_minute: int | None = absent
    """Megabytes of audio per minute. Only models that read audio have it."""
    max_requests_per_1_day: int | None = absent
    """Requests per day. Only some models have it."""
    batch_1_day_max_input_tokens: int | None = absent
    """Input tokens of batches per day. Only some models have it."""


@model
class AuditLogRateLimitDeleted(Base):
    """A rate limit was deleted."""

    id: str | None = absent
    """Id of the rate limit deleted."""


@model
class AuditLogRoleCreated(Base):
    """A role was created."""

    id: str | None = absent
    """Id of the role created."""
    role_name: str | None = absent
    """The new role's name."""
    permissions: list[str] | None = absent
    """Permissions granted by the role created."""
    resource_type: str | None = absent
    """What the role applies to, such as a project or the organization."""
    resource_id: str | None = absent
    """Id of the resource."""


@model
class AuditLogRoleUpdated(Base):
    """A role was changed."""

    id: str | None = absent
    """Id of the role updated."""
    changes_requested: AuditLogRoleUpdatedChangesRequested | None = absent
    """The changed properties, with their new values."""

    _nested = {"changes_requested": "AuditLogRoleUpdatedChangesRequested"}


@model
class AuditLogRoleUpdatedChangesRequested(Base):
    """The changed properties, with their new values."""

    role_name: str | None = absent
    """The role's name."""
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What the role applies to, such as a project or the organization."""
    permissions_added: list[str] | None = absent
    """Permissions that the role gained."""
    permissions_removed: list[str] | None = absent
    """Permissions that the role lost."""
    description: str | None = absent
    """Human-readable description of the changes requested."""
    metadata: dict[str, Any] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""


@model
class AuditLogRoleDeleted(Base):
    """A role was deleted."""

    id: str | None = absent
    """Id of the role deleted."""


@model
class AuditLogRoleAssignmentCreated(Base):
    """A role was assigned."""

    id: str | None = absent
    """Id of the role assignment created."""
    principal_id: str | None = absent
    """Id of the principal."""
    principal_type: str | None = absent
    """Whether a user or a group got the role."""
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What the role applies to, such as a project or the organization."""


@model
class AuditLogRoleAssignmentDeleted(Base):
    """A role assignment was removed."""

    id: str | None = absent
    """Id of the role assignment deleted."""
    principal_id: str | None = absent
    """Id of the principal."""
    principal_type: str | None = absent
    """Whether a user or a group lost the role."""
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What the role applies to, such as a project or the organization."""


@model
class AuditLogRoleBoundToResource(Base):
    """A role was bound to a resource."""

    id: str | None = absent
    """Id of the role bound to resource."""
    role_id: str | None = absent
    """Id of the role."""
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What the role applies to, such as a project or the organization."""
    permissions: list[str] | None = absent
    """Permissions granted by the role bound to resource."""
    workspace_id: str | None = absent
    """Id of the workspace."""
    connector_id: str | None = absent
    """Id of the connector."""
    connector_name: str | None = absent
    """The connector, if the resource is one."""
    enabled: bool | None = absent
    """Whether the role bound to resource is enabled."""
    source: AuditLogRoleBoundToResourceSource | None = absent
    """Where the resource comes from. Values: `role_toggle`, `role_connector_update`, `role_delete`,
    `workspace_permissions`, `connector_publish`."""


AuditLogRoleBoundToResourceSourceInput: TypeAlias = Literal[
    "role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"
]
AuditLogRoleBoundToResourceSource: TypeAlias = AuditLogRoleBoundToResourceSourceInput | str
"""Where the resource comes from."""


@model
class AuditLogRoleUnboundFromResource(Base):
    """A role was unbound from a resource."""

    id: str | None = absent
    """Id of the role unbound from resource."""
    role_id: str | None = absent
    """Id of the role."""
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What the role applies to, such as a project or the organization."""
    permissions: list[str] | None = absent
    """Permissions granted by the role unbound from resource."""
    workspace_id: str | None = absent
    """Id of the workspace."""
    connector_id: str | None = absent
    """Id of the connector."""
    connector_name: str | None = absent
    """The connector, if the resource is one."""
    enabled: bool | None = absent
    """Whether the role unbound from resource is enabled."""
    source: AuditLogRoleUnboundFromResourceSource | None = absent
    """Where the resource comes from. Values: `role_toggle`, `role_connector_update`, `role_delete`,
    `workspace_permissions`, `connector_publish`."""


AuditLogRoleUnboundFromResourceSourceInput: TypeAlias = Literal[
    "role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"
]
AuditLogRoleUnboundFromResourceSource: TypeAlias = AuditLogRoleUnboundFromResourceSourceInput | str
"""Where the resource comes from."""


@model
class AuditLogServiceAccountCreated(Base):
    """A service account was created."""

    id: str | None = absent
    """Id of the service account created."""
    data: AuditLogServiceAccountCreatedData | None = absent
    """The logged properties of the new object."""

    _nested = {"data": "AuditLogServiceAccountCreatedData"}


@model
class AuditLogServiceAccountCreatedData(Base):
    """The logged properties of the new object."""

    role: str | None = absent
    """The role that was given."""


@model
class AuditLogServiceAccountUpdated(Base):
    """A service account was changed."""

    id: str | None = absent
    """Id of the service account updated."""
    changes_requested: AuditLogServiceAccountUpdatedChangesRequested | None = absent
    """The changed properties, with their new values."""

    _nested = {"changes_requested": "AuditLogServiceAccountUpdatedChangesRequested"}


@model
class AuditLogServiceAccountUpdatedChangesRequested(Base):
    """The changed properties, with their new values."""

    role: str | None = absent
    """The role that was given."""


@model
class AuditLogServiceAccountDeleted(Base):
    """A service account was deleted."""

    id: str | None = absent
    """Id of the service account deleted."""


@model
class AuditLogWorkloadIdentityProviderCreated(Base):
    """A workload identity provider was created."""

    id: str | None = absent
    """Id of the workload identity provider created."""
    data: dict[str, Any] | None = absent
    """The logged properties of the new object."""


@model
class AuditLogWorkloadIdentityProviderUpdated(Base):
    """A workload identity provider was changed."""

    id: str | None = absent
    """Id of the workload identity provider updated."""
    changes_requested: dict[str, Any] | None = absent
    """The requested new values."""


@model
class AuditLogWorkloadIdentityProviderDeleted(Base):
    """A workload identity provider was deleted."""

    id: str | None = absent
    """Id of the workload identity provider deleted."""
    name: str | None = absent
    """Name of the workload identity provider deleted."""


@model
class AuditLogWorkloadIdentityProviderMappingCreated(Base):
    """A mapping of workload identities was created."""

    id: str | None = absent
    """Id of the workload identity provider mapping created."""
    identity_provider_id: str | None = absent
    """Id of the identity provider."""
    data: dict[str, Any] | None = absent
    """The logged properties of the new object."""


@model
class AuditLogWorkloadIdentityProviderMappingUpdated(Base):
    """A mapping of workload identities was changed."""

    id: str | None = absent
    """Id of the workload identity provider mapping updated."""
    identity_provider_id: str | None = absent
    """Id of the identity provider."""
    changes_requested: dict[str, Any] | None = absent
    """The requested new values."""


@model
class AuditLogWorkloadIdentityProviderMappingDeleted(Base):
    """A mapping of workload identities was deleted."""

    id: str | None = absent
    """Id of the workload identity provider mapping deleted."""
    identity_provider_id: str | None = absent
    """Id of the identity provider."""
    project_id: str | None = absent
    """Id of the project."""
    service_account_id: str | None = absent
    """Id of the service account."""


@model
class AuditLogUserAdded(Base):
    """A user was added."""

    id: str | None = absent
    """Id of the user added."""
    data: AuditLogUserAddedData | None = absent
    """The logged properties of the new object."""

    _nested = {"data": "AuditLogUserAddedData"}


@model
class AuditLogUserAddedData(Base):
    """The logged properties of the new object."""

    role: str | None = absent
    """The role that was given."""


@model
class AuditLogUserUpdated(Base):
    """A user was changed."""

    id: str | None = absent
    """Id of the user updated."""
    changes_requested: AuditLogUserUpdatedChangesRequested | None = absent
    """The changed properties, with their new values."""

    _nested = {"changes_requested": "AuditLogUserUpdatedChangesRequested"}


@model
class AuditLogUserUpdatedChangesRequested(Base):
    """The changed properties, with their new values."""

    role: str | None = absent
    """The role that was given."""


@model
class AuditLogUserDeleted(Base):
    """A user was removed."""

    id: str | None = absent
    """Id of the user deleted."""


@model
class AuditLogCertificateCreated(Base):
    """A certificate was uploaded."""

    id: str | None = absent
    """Id of the certificate created."""
    name: str | None = absent
    """Name of the certificate created."""


@model
class AuditLogCertificateUpdated(Base):
    """A certificate was changed."""

    id: str | None = absent
    """Id of the certificate updated."""
    name: str | None = absent
    """Name of the certificate updated."""


@model
class AuditLogCertificateDeleted(Base):
    """A certificate was deleted."""

    id: str | None = absent
    """Id of the certificate deleted."""
    name: str | None = absent
    """Name of the certificate deleted."""
    certificate: str | None = absent
    """The deleted certificate, as PEM text."""


@model
class AuditLogCertificatesActivated(Base):
    """Certificates were activated."""

    certificates: list[AuditLogCertificatesActivatedCertificatesItem] | None = absent
    """The certificates in question."""

    _nested = {"certificates": ["AuditLogCertificatesActivatedCertificatesItem"]}


@model
class AuditLogCertificatesActivatedCertificatesItem(Base):
    """A certificate, as it was at that moment."""

    id: str | None = absent
    """Unique id of the certificate."""
    name: str | None = absent
    """Name of the certificate."""


@model
class AuditLogCertificatesDeactivated(Base):
    """Certificates were deactivated."""

    certificates: list[AuditLogCertificatesDeactivatedCertificatesItem] | None = absent
    """The certificates in question."""

    _nested = {"certificates": ["AuditLogCertificatesDeactivatedCertificatesItem"]}


@model
class AuditLogCertificatesDeactivatedCertificatesItem(Base):
    """A certificate, as it was at that moment."""

    id: str | None = absent
    """Unique id of the certificate."""
    name: str | None = absent
    """Name of the certificate."""


@model
class AuditLogActor(Base):
    """Who did something, through a session in the browser or through an API key."""

    type: AuditLogActorType | None = absent
    """Type of the actor. Values: `session`, `api_key`."""
    session: AuditLogActorSession | None = absent
    """Set if `type` is `session`."""
    api_key: AuditLogActorApiKey | None = absent
    """Set if `type` is `api_key`."""

    _nested = {"session": "AuditLogActorSession", "api_key": "AuditLogActorApiKey"}
    _tags = {"type": ("session", "api_key")}


AuditLogActorTypeInput: TypeAlias = Literal["session", "api_key"]
AuditLogActorType: TypeAlias = AuditLogActorTypeInput | str
"""Type of the actor."""


@model
class AuditLogActorApiKey(Base):
    """The API key that was used."""

    id: str | None = absent
    """Id of the API key."""
    type: AuditLogActorApiKeyType | None = absent
    """Type of the API key. Values: `user`, `service_account`."""
    user: AuditLogActorUser | None = absent
    """The user who owns the key, if a user does."""
    service_account: AuditLogActorServiceAccount | None = absent
    """The service account that owns the key, if one does."""

    _nested = {"user": "AuditLogActorUser", "service_account": "AuditLogActorServiceAccount"}
    _tags = {"type": ("user", "service_account")}


AuditLogActorApiKeyTypeInput: TypeAlias = Literal["user", "service_account"]
AuditLogActorApiKeyType: TypeAlias = AuditLogActorApiKeyTypeInput | str
"""Type of the API key."""


@model
class AuditLogActorServiceAccount(Base):
    """The service account that owns the key."""

    id: str | None = absent
    """Id of the service account."""


@model
class AuditLogActorSession(Base):
    """The session in which something was done."""

    user: AuditLogActorUser | None = absent
    """Who was logged in."""
    ip_address: str | None = absent
    """The address it came from."""

    _nested = {"user": "AuditLogActorUser"}


@model
class AuditLogActorUser(Base):
    """The user who did something."""

    id: str | None = absent
    """Id of the user."""
    email: str | None = absent
    """Email address of the user."""
