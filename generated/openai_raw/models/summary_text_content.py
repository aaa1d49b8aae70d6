from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class SummaryTextContentDict(TypedDict, total=False):
        type: Required[Literal['summary_text']]
        """Tells this object from others that can stand in its place: always `summary_text`. Default:
        `summary_text`."""
        text: Required[str]


@model
class SummaryTextContent(Base):
    """The value of `ReasoningItem.summary` and `Message.content`."""

    type: Literal['summary_text']
    """Tells this object from others that can stand in its place: always `summary_text`. Default: `summary_text`."""
    text: str
    _tags = {'type': 'summary_text'}
