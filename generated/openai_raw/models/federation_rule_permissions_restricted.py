from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FederationRulePermissionsRestricted(Base):
    """A matching token may do only what the scopes name."""

    scopes: list[str]
    """The scopes that a matching token gets."""
    type: Literal['restricted']
    """Tells this object from others that can stand in its place: always `restricted`."""
    _tags = {'type': 'restricted'}
