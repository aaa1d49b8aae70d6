from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_update_config_reasoning_effort import ResponsesDelegationUpdateConfigReasoningEffort, ResponsesDelegationUpdateConfigReasoningEffortInput
    from ..models.responses_delegation_update_config_reasoning_summary import ResponsesDelegationUpdateConfigReasoningSummary, ResponsesDelegationUpdateConfigReasoningSummaryInput

    class ResponsesDelegationUpdateConfigReasoningDict(TypedDict, total=False):
        effort: ResponsesDelegationUpdateConfigReasoningEffortInput | None
        summary: ResponsesDelegationUpdateConfigReasoningSummaryInput | None


@model
class ResponsesDelegationUpdateConfigReasoning(Base):
    """Responses delegation update config reasoning."""

    effort: ResponsesDelegationUpdateConfigReasoningEffort | None = None
    summary: ResponsesDelegationUpdateConfigReasoningSummary | None = None
