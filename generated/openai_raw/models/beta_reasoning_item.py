"""`BetaReasoningItem`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_reasoning_text_content import BetaReasoningTextContent
    from ..models.beta_summary_text_content import BetaSummaryTextContent


@model
class BetaReasoningItem(Base):
    """What the model thought. Send it back with the next request, as it came, when you keep the conversation
    yourself."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["reasoning"]
    """Tells this object from others that can stand in its place: always `reasoning`."""
    id: str
    """Id of the reasoning."""
    encrypted_content: str | None = None
    """Content that only the API can read; send it back as it came."""
    summary: list[BetaSummaryTextContent]
    """The thoughts in short, in parts; empty unless you asked for a summary."""
    content: list[BetaReasoningTextContent] | None = absent
    """The thoughts themselves, where the model shows them."""
    status: BetaReasoningItemStatus | None = absent
    """State of the reasoning. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {"agent": "BetaAgentTag", "summary": ["BetaSummaryTextContent"], "content": ["BetaReasoningTextContent"]}
    _tags = {"type": "reasoning"}


BetaReasoningItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaReasoningItemStatus: TypeAlias = BetaReasoningItemStatusInput | str
