from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class MessageDeltaContentRefusalObject(Base):
    """The model refused to answer."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal['refusal']
    """Tells this object from others that can stand in its place: always `refusal`."""
    refusal: str | None = absent
    """What the model said when it declined."""
    _tags = {'type': 'refusal'}
