from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.reasoning_item_status import ReasoningItemStatus, ReasoningItemStatusInput
    from ..models.reasoning_text_content import ReasoningTextContent, ReasoningTextContentDict
    from ..models.summary_text_content import SummaryTextContent, SummaryTextContentDict

    class ReasoningItemDict(TypedDict, total=False):
        type: Required[Literal['reasoning']]
        """Tells this object from others that can stand in its place: always `reasoning`."""
        id: Required[str]
        """Id of the reasoning."""
        encrypted_content: str | None
        """Content that only the API can read; send it back as it came."""
        summary: Required[Sequence[SummaryTextContent | SummaryTextContentDict]]
        """The thoughts in short, in parts; empty unless you asked for a summary."""
        content: Sequence[ReasoningTextContent | ReasoningTextContentDict]
        """The thoughts themselves, where the model shows them."""
        status: ReasoningItemStatusInput
        """State of the reasoning. Values: `in_progress`, `completed`, `incomplete`."""


@model
class ReasoningItem(Base):
    """What the model thought. Send it back with the next request, as it came, when you keep the conversation
    yourself."""

    type: Literal['reasoning']
    """Tells this object from others that can stand in its place: always `reasoning`."""
    id: str
    """Id of the reasoning."""
    encrypted_content: str | None = None
    """Content that only the API can read; send it back as it came."""
    summary: list[SummaryTextContent]
    """The thoughts in short, in parts; empty unless you asked for a summary."""
    content: list[ReasoningTextContent] | None = absent
    """The thoughts themselves, where the model shows them."""
    status: ReasoningItemStatus | None = absent
    """State of the reasoning. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'summary': ['SummaryTextContent'], 'content': ['ReasoningTextContent']}
    _tags = {'type': 'reasoning'}
