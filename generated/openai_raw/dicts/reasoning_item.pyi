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
