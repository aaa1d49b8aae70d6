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
    """The agent that produced an item."""
    type: Required[Literal["reasoning"]]
    """Discriminator: always `reasoning`."""
    id: Required[str]
    """Id of the reasoning."""
    encrypted_content: str | None
    """Encrypted content that only the API can read. Pass it back unchanged."""
    summary: Required[Sequence[BetaSummaryTextContent | BetaSummaryTextContentDict]]
    """Summary of the reasoning, in parts; empty unless requested."""
    content: Sequence[BetaReasoningTextContent | BetaReasoningTextContentDict]
    """The reasoning text, if the model exposes it."""
    status: BetaReasoningItemStatusInput
    """Status of the reasoning: `in_progress` (still running), `completed` (finished successfully), `incomplete`
    (cut short)."""
