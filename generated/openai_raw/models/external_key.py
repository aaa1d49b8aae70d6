"""`ExternalKey`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ExternalKey(Base):
    """An encryption key in a key management service outside OpenAI. Only the fields of its `type` are set."""

    id: str
    """Id of the external key."""
    api_project_ids: list[str]
    """Ids of the API projects."""
    created_at: int
    """When the external key was created, in Unix seconds."""
    name: str
    """Name of the external key."""
    object: str
    """Object type."""
    type: str
    """The key management service, such as `aws` or `gcp`."""
    workspace_id: str
    """Id of the workspace."""
    audience: str | None = None
    """The audience that OpenAI puts into the tokens it presents."""
    external_id: str | None = None
    """Id of the external."""
    key_name: str | None = None
    """Azure: the key's name in its vault."""
    key_ocid: str | None = None
    """Oracle: OCID of the key."""
    key_version: str | None = None
    """Azure: the version of the key."""
    key_version_ocid: str | None = None
    """Oracle: OCID of the key's version."""
    kms_arn: str | None = None
    """AWS: ARN of the key."""
    kms_key_location: str | None = None
    """Google Cloud: location of the key ring."""
    kms_key_name: str | None = None
    """Google Cloud: the key's name."""
    kms_key_ring_name: str | None = None
    """Google Cloud: the key ring's name."""
    kms_key_version: str | None = None
    """Google Cloud: the version of the key."""
    kms_project_id: str | None = None
    """Id of the KMS project."""
    purpose: ExternalKeyPurpose | None = None
    """What the key protects. Values: `ekm`, `psp_decryption`."""
    region: str | None = None
    """The cloud region of the key."""
    role_arn: str | None = None
    """AWS: ARN of the role that OpenAI assumes to use the key."""
    tenant_id: str | None = None
    """Id of the tenant."""
    vault_ocid: str | None = None
    """Oracle: OCID of the vault."""
    vault_uri: str | None = None
    """Azure: address of the key vault."""
    workload_identity_pool_id: str | None = None
    """Id of the workload identity pool."""
    workload_identity_project_number: str | None = None
    """Google Cloud: number of the project whose workload identity pool trusts OpenAI."""
    workload_identity_provider_id: str | None = None
    """Id of the workload identity provider."""


ExternalKeyPurposeInput: TypeAlias = Literal["ekm", "psp_decryption"]
ExternalKeyPurpose: TypeAlias = ExternalKeyPurposeInput | str
"""What the key protects."""
