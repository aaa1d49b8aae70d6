"""`CreateAdminOrganizationExternalKeysRequest`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class CreateAdminOrganizationExternalKeysRequest(Base):
    """The body of `POST /organization/external_keys`."""

    external_id: str | None = absent
    """Id of the external."""
    kms_arn: str | None = absent
    """AWS: ARN of the key."""
    name: str
    """Name of the external key."""
    role_arn: str | None = absent
    """AWS: ARN of the role that OpenAI assumes to use the key."""
    type: CreateAdminOrganizationExternalKeysRequestType
    """The key management service, such as `aws` or `gcp`. Values: `aws`, `gcp`, `azure`, `oci`."""
    purpose: CreateAdminOrganizationExternalKeysRequestPurpose | None = absent
    """What the key protects. Values: `ekm`, `psp_decryption`."""
    audience: str | None = absent
    """The audience that OpenAI puts into the tokens it presents."""
    kms_key_location: str | None = absent
    """Google Cloud: location of the key ring."""
    kms_key_name: str | None = absent
    """Google Cloud: the key's name."""
    kms_key_ring_name: str | None = absent
    """Google Cloud: the key ring's name."""
    kms_project_id: str | None = absent
    """Id of the KMS project."""
    workload_identity_pool_id: str | None = absent
    """Id of the workload identity pool."""
    workload_identity_project_number: str | None = absent
    """Google Cloud: number of the project whose workload identity pool trusts OpenAI."""
    workload_identity_provider_id: str | None = absent
    """Id of the workload identity provider."""
    kms_key_version: str | None = absent
    """Google Cloud: the version of the key."""
    key_name: str | None = absent
    """Azure: the key's name in its vault."""
    tenant_id: str | None = absent
    """Id of the tenant."""
    vault_uri: str | None = absent
    """Azure: address of the key vault."""
    key_version: str | None = absent
    """Azure: the version of the key."""
    key_ocid: str | None = absent
    """Oracle: OCID of the key."""
    region: str | None = absent
    """The cloud region of the key."""
    vault_ocid: str | None = absent
    """Oracle: OCID of the vault."""
    key_version_ocid: str | None = absent
    """Oracle: OCID of the key's version."""

    _tags = {"type": ("aws", "gcp", "azure", "oci")}


CreateAdminOrganizationExternalKeysRequestTypeInput: TypeAlias = Literal["aws", "gcp", "azure", "oci"]
CreateAdminOrganizationExternalKeysRequestType: TypeAlias = CreateAdminOrganizationExternalKeysRequestTypeInput | str
"""The key management service, such as `aws` or `gcp`."""

CreateAdminOrganizationExternalKeysRequestPurposeInput: TypeAlias = Literal["ekm", "psp_decryption"]
CreateAdminOrganizationExternalKeysRequestPurpose: TypeAlias = (
    CreateAdminOrganizationExternalKeysRequestPurposeInput | str
)
"""What the key protects."""
