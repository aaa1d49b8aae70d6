"""`FederationRule`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class FederationRule(Base):
    """Says which tokens of an identity provider may act as which service account."""

    id: str
    """Id of the workload identity federation rule."""
    attribute_matchers: dict[str, str | bool | float]
    """Attributes a token must have, by name. All of them must match."""
    created_at: int
    """When the workload identity federation rule was created, in Unix seconds."""
    description: str | None = None
    """Human-readable description of the workload identity federation rule."""
    enabled: bool
    """Whether the workload identity federation rule is enabled."""
    name: str | None = None
    """Name of the workload identity federation rule."""
    object: Literal["organization.workload_identity_federation_rule"]
    """Object type: always `organization.workload_identity_federation_rule`."""
    permissions: FederationRulePermissionsServiceAccountDefault | FederationRulePermissionsRestricted
    """What a matching token may do."""
    project_id: str
    """Id of the project."""
    service_account_id: str
    """Id of the service account."""
    updated_at: int
    """When the workload identity federation rule was last updated, in Unix seconds."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""

    _nested = {
        "permissions": (
            "type",
            {
                "service_account_default": "FederationRulePermissionsServiceAccountDefault",
                "restricted": "FederationRulePermissionsRestricted",
            },
        )
    }
    _tags = {"object": "organization.workload_identity_federation_rule"}


@model
class FederationRulePermissionsServiceAccountDefault(Base):
    """A matching token may do what the service account may do."""

    type: Literal["service_account_default"]
    """Discriminator: always `service_account_default`."""

    _tags = {"type": "service_account_default"}


@model
class FederationRulePermissionsRestricted(Base):
    """A matching token may do only what the scopes name."""

    scopes: list[str]
    """The scopes that a matching token gets."""
    type: Literal["restricted"]
    """Discriminator: always `restricted`."""

    _tags = {"type": "restricted"}
