from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_response_configuration_update_item_agent import BetaResponseConfigurationUpdateItemAgent, BetaResponseConfigurationUpdateItemAgentDict
    from ..models.beta_response_configuration_update_item_reasoning import BetaResponseConfigurationUpdateItemReasoning, BetaResponseConfigurationUpdateItemReasoningDict
    from ..models.beta_response_configuration_update_item_text import BetaResponseConfigurationUpdateItemText, BetaResponseConfigurationUpdateItemTextDict

    class BetaResponseConfigurationUpdateItemDict(TypedDict, total=False):
        type: Required[Literal['configuration_update']]
        """Tells this object from others that can stand in its place: always `configuration_update`."""
        id: str | None
        """Id of the response configuration update."""
        agent: BetaResponseConfigurationUpdateItemAgent | BetaResponseConfigurationUpdateItemAgentDict | None
        """The agent that this comes from; None for the one that the request speaks to."""
        reasoning: BetaResponseConfigurationUpdateItemReasoning | BetaResponseConfigurationUpdateItemReasoningDict
        """How the model reasons; only for models that do."""
        text: BetaResponseConfigurationUpdateItemText | BetaResponseConfigurationUpdateItemTextDict


@model
class BetaResponseConfigurationUpdateItem(Base):
    """Beta response configuration update item."""

    type: Literal['configuration_update']
    """Tells this object from others that can stand in its place: always `configuration_update`."""
    id: str | None = None
    """Id of the response configuration update."""
    agent: BetaResponseConfigurationUpdateItemAgent | None = None
    """The agent that this comes from; None for the one that the request speaks to."""
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None = absent
    """How the model reasons; only for models that do."""
    text: BetaResponseConfigurationUpdateItemText | None = absent

    _nested = {'agent': 'BetaResponseConfigurationUpdateItemAgent', 'reasoning': 'BetaResponseConfigurationUpdateItemReasoning', 'text': 'BetaResponseConfigurationUpdateItemText'}
    _tags = {'type': 'configuration_update'}
