from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ReasoningTextContentDict(TypedDict, total=False):
        type: Required[Literal['reasoning_text']]
        text: Required[str]


@model
class ReasoningTextContent(Base):
    """Reasoning text content."""

    type: Literal['reasoning_text']
    text: str
    _tags = {'type': 'reasoning_text'}
