from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_response_configuration_update_item_reasoning_effort import BetaResponseConfigurationUpdateItemReasoningEffort, BetaResponseConfigurationUpdateItemReasoningEffortInput

    class BetaResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
        effort: BetaResponseConfigurationUpdateItemReasoningEffortInput | None
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


@model
class BetaResponseConfigurationUpdateItemReasoning(Base):
    """How the agent reasons from here on."""

    effort: BetaResponseConfigurationUpdateItemReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
