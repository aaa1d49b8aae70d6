"""What requests take instead of the models in ``models.beta_reasoning_item``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..dicts.beta_reasoning_text_content import BetaReasoningTextContentDict
from ..dicts.beta_summary_text_content import BetaSummaryTextContentDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_reasoning_item import BetaReasoningItemStatusInput
from ..models.beta_reasoning_text_content import BetaReasoningTextContent
from ..models.beta_summary_text_content import BetaSummaryTextContent

class BetaReasoningItemDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    type: Required[Literal["reasoning"]]
    """Tells this object from others that can stand in its place: always `reasoning`."""
    id: Required[str]
    """Id of the reasoning."""
    encrypted_content: str | None
    """Content that only the API can read; send it back as it came."""
    summary: Required[Sequence[BetaSummaryTextContent | BetaSummaryTextContentDict]]
    """The thoughts in short, in parts; empty unless you asked for a summary."""
    content: Sequence[BetaReasoningTextContent | BetaReasoningTextContentDict]
    """The thoughts themselves, where the model shows them."""
    status: BetaReasoningItemStatusInput
    """State of the reasoning. Values: `in_progress`, `completed`, `incomplete`."""
