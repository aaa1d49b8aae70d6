from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_update_config_reasoning_effort import ResponsesDelegationUpdateConfigReasoningEffort, ResponsesDelegationUpdateConfigReasoningEffortInput
    from ..models.responses_delegation_update_config_reasoning_summary import ResponsesDelegationUpdateConfigReasoningSummary, ResponsesDelegationUpdateConfigReasoningSummaryInput

    class ResponsesDelegationUpdateConfigReasoningDict(TypedDict, total=False):
        effort: ResponsesDelegationUpdateConfigReasoningEffortInput | None
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`."""
        summary: ResponsesDelegationUpdateConfigReasoningSummaryInput | None
        """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""


@model
class ResponsesDelegationUpdateConfigReasoning(Base):
    """How much the model thinks before it answers."""

    effort: ResponsesDelegationUpdateConfigReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`."""
    summary: ResponsesDelegationUpdateConfigReasoningSummary | None = None
    """Which summary of the reasoning to return. None if null. Values: `concise`, `detailed`, `auto`."""
