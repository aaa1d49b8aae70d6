"""`ReasoningItem`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.reasoning_text_content import ReasoningTextContent
    from ..models.summary_text_content import SummaryTextContent


@model
class ReasoningItem(Base):
    """What the model thought. Send it back with the next request, as it came, when you keep the conversation
    yourself."""

    type: Literal["reasoning"]
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

    _nested = {"summary": ["SummaryTextContent"], "content": ["ReasoningTextContent"]}
    _tags = {"type": "reasoning"}


ReasoningItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
ReasoningItemStatus: TypeAlias = ReasoningItemStatusInput | str
