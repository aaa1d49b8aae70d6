"""What requests take instead of the models in ``models.agent_reasoning``, for type checkers only."""

from typing import TypedDict

from ..models.agent_reasoning import AgentReasoningEffortInput, AgentReasoningSummaryInput

class AgentReasoningDict(TypedDict, total=False):
    effort: AgentReasoningEffortInput | None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    summary: AgentReasoningSummaryInput | None
    """Detail of the reasoning summary; None for no summary. Values: `concise`, `detailed`, `auto`."""
