from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FederationRuleDeleted(Base):
    """Federation rule deleted."""

    id: str
    deleted: bool
    object: Literal['organization.workload_identity_federation_rule.deleted']
    _tags = {'object': 'organization.workload_identity_federation_rule.deleted'}
