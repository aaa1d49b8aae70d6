from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaRefusalContentDict(TypedDict, total=False):
        type: Required[Literal['refusal']]
        """Tells this object from others that can stand in its place: always `refusal`. Default: `refusal`."""
        refusal: Required[str]
        """What the model said when it declined."""


@model
class BetaRefusalContent(Base):
    """The model declined to answer."""

    type: Literal['refusal']
    """Tells this object from others that can stand in its place: always `refusal`. Default: `refusal`."""
    refusal: str
    """What the model said when it declined."""
    _tags = {'type': 'refusal'}
