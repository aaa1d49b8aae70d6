from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_admin_organization_external_keys_request_purpose import CreateAdminOrganizationExternalKeysRequestPurpose
    from ..models.create_admin_organization_external_keys_request_type import CreateAdminOrganizationExternalKeysRequestType


@model
class CreateAdminOrganizationExternalKeysRequest(Base):
    """Create admin organization external keys request."""

    external_id: str | None = absent
    kms_arn: str | None = absent
    name: str
    role_arn: str | None = absent
    type: CreateAdminOrganizationExternalKeysRequestType
    purpose: CreateAdminOrganizationExternalKeysRequestPurpose | None = absent
    audience: str | None = absent
    kms_key_location: str | None = absent
    kms_key_name: str | None = absent
    kms_key_ring_name: str | None = absent
    kms_project_id: str | None = absent
    workload_identity_pool_id: str | None = absent
    workload_identity_project_number: str | None = absent
    workload_identity_provider_id: str | None = absent
    kms_key_version: str | None = absent
    key_name: str | None = absent
    tenant_id: str | None = absent
    vault_uri: str | None = absent
    key_version: str | None = absent
    key_ocid: str | None = absent
    region: str | None = absent
    vault_ocid: str | None = absent
    key_version_ocid: str | None = absent
    _tags = {'type': ('aws', 'gcp', 'azure', 'oci')}
