from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpOauthTokenEndpointAuthNone(Base):
    """The token endpoint wants no authentication."""

    type: Literal['none']
    """Tells this object from others that can stand in its place: always `none`."""
    _tags = {'type': 'none'}
