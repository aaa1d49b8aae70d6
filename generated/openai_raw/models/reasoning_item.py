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
        id: Required[str]
        encrypted_content: str | None
        summary: Required[Sequence[SummaryTextContent | SummaryTextContentDict]]
        content: Sequence[ReasoningTextContent | ReasoningTextContentDict]
        status: ReasoningItemStatusInput


@model
class ReasoningItem(Base):
    """Reasoning item."""

    type: Literal['reasoning']
    id: str
    encrypted_content: str | None = None
    summary: list[SummaryTextContent]
    content: list[ReasoningTextContent] | None = absent
    status: ReasoningItemStatus | None = absent

    _nested = {'summary': ['SummaryTextContent'], 'content': ['ReasoningTextContent']}
    _tags = {'type': 'reasoning'}
