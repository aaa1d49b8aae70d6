from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class FederationRuleDeleted(Base):
    """Confirms that a workload identity federation rule was deleted."""

    id: str
    """Id of the workload identity federation rule."""
    deleted: bool
    """True if the workload identity federation rule has been deleted."""
    object: Literal["organization.workload_identity_federation_rule.deleted"]
    """Object type: always `organization.workload_identity_federation_rule.deleted`."""

    _tags = {"object": "organization.workload_identity_federation_rule.deleted"}
