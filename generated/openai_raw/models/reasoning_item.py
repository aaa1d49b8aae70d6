"""`ReasoningItem`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.reasoning_text_content import ReasoningTextContent
    from ..models.summary_text_content import SummaryTextContent


@model
class ReasoningItem(Base):
    """Reasoning of the model. If you manage the conversation yourself, pass it back unchanged with the next
    request."""

    type: Literal["reasoning"]
    """Discriminator: always `reasoning`."""
    id: str
    """Id of the reasoning."""
    encrypted_content: str | None = None
    """Encrypted content that only the API can read. Pass it back unchanged."""
    summary: list[SummaryTextContent]
    """Summary of the reasoning, in parts; empty unless requested."""
    content: list[ReasoningTextContent] | None = absent
    """The reasoning text, if the model exposes it."""
    status: ReasoningItemStatus | None = absent
    """Status of the reasoning: `in_progress` (still running), `completed` (finished successfully), `incomplete`
    (cut short)."""

    _nested = {"summary": ["SummaryTextContent"], "content": ["ReasoningTextContent"]}
    _tags = {"type": "reasoning"}


ReasoningItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
ReasoningItemStatus: TypeAlias = ReasoningItemStatusInput | str
"""Status of the reasoning: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
short)."""
