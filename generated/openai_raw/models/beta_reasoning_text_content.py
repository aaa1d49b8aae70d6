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


@model
class BetaReasoningTextContent(Base):
    """The value of `BetaReasoningItem.content`, `BetaAgentMessage.content` and others."""

    type: Literal['reasoning_text']
    """Tells this object from others that can stand in its place: always `reasoning_text`. Default:
    `reasoning_text`."""
    text: str
    _tags = {'type': 'reasoning_text'}
