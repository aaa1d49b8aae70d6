from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class MessageContentRefusalObject(Base):
    """The model refused to answer."""

    type: Literal['refusal']
    """Tells this object from others that can stand in its place: always `refusal`."""
    refusal: str
    """What the model said when it declined."""
    _tags = {'type': 'refusal'}
