from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_config_reasoning_effort import ResponsesDelegationConfigReasoningEffort, ResponsesDelegationConfigReasoningEffortInput
    from ..models.responses_delegation_config_reasoning_summary import ResponsesDelegationConfigReasoningSummary, ResponsesDelegationConfigReasoningSummaryInput

    class ResponsesDelegationConfigReasoningDict(TypedDict, total=False):
        effort: ResponsesDelegationConfigReasoningEffortInput | None
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`."""
        summary: ResponsesDelegationConfigReasoningSummaryInput | None
        """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""


@model
class ResponsesDelegationConfigReasoning(Base):
    """How much the model thinks before it answers."""

    effort: ResponsesDelegationConfigReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    summary: ResponsesDelegationConfigReasoningSummary | None = None
    """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""
