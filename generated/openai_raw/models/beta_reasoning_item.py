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
    """Reasoning of the model. If you manage the conversation yourself, pass it back unchanged with the next
    request."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["reasoning"]
    """Discriminator: always `reasoning`."""
    id: str
    """Id of the reasoning."""
    encrypted_content: str | None = None
    """Encrypted content that only the API can read. Pass it back unchanged."""
    summary: list[BetaSummaryTextContent]
    """Summary of the reasoning, in parts; empty unless requested."""
    content: list[BetaReasoningTextContent] | None = absent
    """The reasoning text, if the model exposes it."""
    status: BetaReasoningItemStatus | None = absent
    """Status of the reasoning: `in_progress` (still running), `completed` (finished successfully), `incomplete`
    (cut short)."""

    _nested = {"agent": "BetaAgentTag", "summary": ["BetaSummaryTextContent"], "content": ["BetaReasoningTextContent"]}
    _tags = {"type": "reasoning"}


BetaReasoningItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaReasoningItemStatus: TypeAlias = BetaReasoningItemStatusInput | str
"""Status of the reasoning: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
short)."""
