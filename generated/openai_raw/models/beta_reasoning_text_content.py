from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaReasoningTextContentDict(TypedDict, total=False):
        type: Required[Literal['reasoning_text']]
        """Tells this object from others that can stand in its place: always `reasoning_text`. Default:
        `reasoning_text`."""
        text: Required[str]
        """Text of the part."""


@model
class BetaReasoningTextContent(Base):
    """A part of what the model thought."""

    type: Literal['reasoning_text']
    """Tells this object from others that can stand in its place: always `reasoning_text`. Default:
    `reasoning_text`."""
    text: str
    """Text of the part."""
    _tags = {'type': 'reasoning_text'}
