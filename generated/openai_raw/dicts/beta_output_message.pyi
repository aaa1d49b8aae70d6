"""What requests take instead of the models in ``models.beta_output_message``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_output_message import BetaOutputMessageStatusInput
from ..models.enums import BetaMessagePhaseInput
from ..unions import BetaOutputMessageContentInput

class BetaOutputMessageDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that produced an item."""
    id: Required[str]
    """Id of the output message."""
    type: Required[Literal["message"]]
    """Discriminator: always `message`."""
    role: Required[Literal["assistant"]]
    """Role of the author: always `assistant`."""
    content: Required[Sequence[BetaOutputMessageContentInput]]
    """Text parts of the message, or a refusal."""
    phase: BetaMessagePhaseInput | None
    """Whether the message is an intermediate remark (`commentary`) or the answer (`final_answer`)."""
    status: Required[BetaOutputMessageStatusInput]
    """Status of the output message: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
