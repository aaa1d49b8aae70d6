"""What requests take instead of the models in ``models.reasoning_item``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.reasoning_text_content import ReasoningTextContentDict
from ..dicts.summary_text_content import SummaryTextContentDict
from ..models.reasoning_item import ReasoningItemStatusInput
from ..models.reasoning_text_content import ReasoningTextContent
from ..models.summary_text_content import SummaryTextContent

class ReasoningItemDict(TypedDict, total=False):
    type: Required[Literal["reasoning"]]
    """Discriminator: always `reasoning`."""
    id: Required[str]
    """Id of the reasoning."""
    encrypted_content: str | None
    """Encrypted content that only the API can read. Pass it back unchanged."""
    summary: Required[Sequence[SummaryTextContent | SummaryTextContentDict]]
    """Summary of the reasoning, in parts; empty unless requested."""
    content: Sequence[ReasoningTextContent | ReasoningTextContentDict]
    """The reasoning text, if the model exposes it."""
    status: ReasoningItemStatusInput
    """Status of the reasoning: `in_progress` (still running), `completed` (finished successfully), `incomplete`
    (cut short)."""
