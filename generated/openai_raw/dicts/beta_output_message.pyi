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
    """The agent that something comes from."""
    id: Required[str]
    """Id of the output message."""
    type: Required[Literal["message"]]
    """Tells this object from others that can stand in its place: always `message`."""
    role: Required[Literal["assistant"]]
    """Who speaks: always `assistant`."""
    content: Required[Sequence[BetaOutputMessageContentInput]]
    """Texts of the message, or a refusal."""
    phase: BetaMessagePhaseInput | None
    """Whether the message is a remark on the way (`commentary`) or the answer itself (`final_answer`)."""
    status: Required[BetaOutputMessageStatusInput]
    """State of the output message. Values: `in_progress`, `completed`, `incomplete`."""
