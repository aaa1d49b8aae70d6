from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class McpOauthTokenEndpointAuthCreateNoneDict(TypedDict, total=False):
        type: Required[Literal['none']]
        """Tells this object from others that can stand in its place: always `none`."""


@model
class McpOauthTokenEndpointAuthCreateNone(Base):
    """The token endpoint wants no authentication."""

    type: Literal['none']
    """Tells this object from others that can stand in its place: always `none`."""
    _tags = {'type': 'none'}
