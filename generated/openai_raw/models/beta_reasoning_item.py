from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_reasoning_item_status import BetaReasoningItemStatus, BetaReasoningItemStatusInput
    from ..models.beta_reasoning_text_content import BetaReasoningTextContent, BetaReasoningTextContentDict
    from ..models.beta_summary_text_content import BetaSummaryTextContent, BetaSummaryTextContentDict

    class BetaReasoningItemDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        type: Required[Literal['reasoning']]
        id: Required[str]
        encrypted_content: str | None
        summary: Required[Sequence[BetaSummaryTextContent | BetaSummaryTextContentDict]]
        content: Sequence[BetaReasoningTextContent | BetaReasoningTextContentDict]
        status: BetaReasoningItemStatusInput


@model
class BetaReasoningItem(Base):
    """Beta reasoning item."""

    agent: BetaAgentTag | None = None
    type: Literal['reasoning']
    id: str
    encrypted_content: str | None = None
    summary: list[BetaSummaryTextContent]
    content: list[BetaReasoningTextContent] | None = absent
    status: BetaReasoningItemStatus | None = absent

    _nested = {'agent': 'BetaAgentTag', 'summary': ['BetaSummaryTextContent'], 'content': ['BetaReasoningTextContent']}
    _tags = {'type': 'reasoning'}
