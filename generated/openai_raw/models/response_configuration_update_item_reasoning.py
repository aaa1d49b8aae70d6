from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import ReasoningEffort, ReasoningEffortInput

    class ResponseConfigurationUpdateItemReasoningDict(TypedDict, total=False):
        effort: ReasoningEffortInput | None


@model
class ResponseConfigurationUpdateItemReasoning(Base):
    """Response configuration update item reasoning."""

    effort: ReasoningEffort | None = None
