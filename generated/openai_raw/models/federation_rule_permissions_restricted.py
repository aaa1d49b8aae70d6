from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FederationRulePermissionsRestricted(Base):
    """The value of `FederationRule.permissions`."""

    scopes: list[str]
    type: Literal['restricted']
    """Tells this object from others that can stand in its place: always `restricted`."""
    _tags = {'type': 'restricted'}
