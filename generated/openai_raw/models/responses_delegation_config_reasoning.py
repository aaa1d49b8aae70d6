from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.responses_delegation_config_reasoning_effort import ResponsesDelegationConfigReasoningEffort, ResponsesDelegationConfigReasoningEffortInput
    from ..models.responses_delegation_config_reasoning_summary import ResponsesDelegationConfigReasoningSummary, ResponsesDelegationConfigReasoningSummaryInput

    class ResponsesDelegationConfigReasoningDict(TypedDict, total=False):
        effort: ResponsesDelegationConfigReasoningEffortInput | None
        summary: ResponsesDelegationConfigReasoningSummaryInput | None


@model
class ResponsesDelegationConfigReasoning(Base):
    """Responses delegation config reasoning."""

    effort: ResponsesDelegationConfigReasoningEffort | None = None
    summary: ResponsesDelegationConfigReasoningSummary | None = None
