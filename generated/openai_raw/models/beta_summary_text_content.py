from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaSummaryTextContentDict(TypedDict, total=False):
        type: Required[Literal['summary_text']]
        """Tells this object from others that can stand in its place: always `summary_text`. Default:
        `summary_text`."""
        text: Required[str]


@model
class BetaSummaryTextContent(Base):
    """The value of `BetaReasoningItem.summary`, `BetaAgentMessage.content` and others."""

    type: Literal['summary_text']
    """Tells this object from others that can stand in its place: always `summary_text`. Default: `summary_text`."""
    text: str
    _tags = {'type': 'summary_text'}
