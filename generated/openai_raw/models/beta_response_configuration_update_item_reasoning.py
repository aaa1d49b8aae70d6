from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_response_configuration_update_item_reasoning_effort import BetaResponseConfigurationUpdateItemReasoningEffort, BetaResponseConfigurationUpdateItemReasoningEffortInput

    class BetaResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
        effort: BetaResponseConfigurationUpdateItemReasoningEffortInput | None


@model
class BetaResponseConfigurationUpdateItemReasoning(Base):
    """Beta response configuration update item reasoning."""

    effort: BetaResponseConfigurationUpdateItemReasoningEffort | None = None
