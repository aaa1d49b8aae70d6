from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import ReasoningEffort, ReasoningEffortInput

    class ResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
        effort: ReasoningEffortInput | None
        """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


@model
class ResponseConfigurationUpdateItemReasoning(Base):
    """How the agent reasons from here on."""

    effort: ReasoningEffort | None = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
