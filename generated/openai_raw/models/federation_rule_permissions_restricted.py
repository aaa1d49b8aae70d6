from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FederationRulePermissionsRestricted(Base):
    """Federation rule permissions restricted."""

    scopes: list[str]
    type: Literal['restricted']
    _tags = {'type': 'restricted'}
