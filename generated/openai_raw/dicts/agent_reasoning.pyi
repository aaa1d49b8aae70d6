"""What requests take instead of the models in ``models.agent_reasoning``, for type checkers only."""

from typing import TypedDict

from ..models.agent_reasoning import AgentReasoningEffortInput, AgentReasoningSummaryInput

class AgentReasoningDict(TypedDict, total=False):
    effort: AgentReasoningEffortInput | None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    summary: AgentReasoningSummaryInput | None
    """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""
