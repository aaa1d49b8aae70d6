from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FederationRulePermissionsServiceAccountDefault(Base):
    """Federation rule permissions service account default."""

    type: Literal['service_account_default']
    _tags = {'type': 'service_account_default'}
