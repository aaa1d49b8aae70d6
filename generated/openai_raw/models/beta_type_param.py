from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaTypeParamDict(TypedDict, total=False):
        type: Required[Literal['type']]
        """Tells this object from others that can stand in its place: always `type`. Default: `type`."""
        text: Required[str]


@model
class BetaTypeParam(Base):
    """Beta type param."""

    type: Literal['type']
    """Tells this object from others that can stand in its place: always `type`. Default: `type`."""
    text: str
    _tags = {'type': 'type'}
