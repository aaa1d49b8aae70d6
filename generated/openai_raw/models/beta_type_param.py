from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaTypeParamDict(TypedDict, total=False):
        type: Required[Literal['type']]
        """Tells this object from others that can stand in its place: always `type`. Default: `type`."""
        text: Required[str]
        """What to type."""


@model
class BetaTypeParam(Base):
    """Type a text."""

    type: Literal['type']
    """Tells this object from others that can stand in its place: always `type`. Default: `type`."""
    text: str
    """What to type."""
    _tags = {'type': 'type'}
